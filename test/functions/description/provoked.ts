/**
 * How every operation is called, and how every refusal it names is provoked. The walk (walk.test.ts) does these and holds each
 * answer against the description; what cannot be provoked is listed with the reason.
 */
import type { ProblemName } from '../../../functions/http/problem-types.ts';
import type { RunningServer } from '../../../infra/local/server.ts';
import type { Api, Call, Called } from '../api.ts';
import { latePayment, timelyPayment } from '../cases.ts';

/** What the walk has at hand. */
export interface Setting {
  readonly api: Api;
  /** A server whose store is gone. */
  readonly dead: RunningServer;
  /** A stored report. */
  readonly report: string;
  /** Reports on a payment that has not come: after its last day, and before it. */
  readonly lateReport: string;
  readonly openReport: string;
  /** A paper that was read. */
  readonly paper: string;
  /** A report on the case of a paper as docx, and of one as text. */
  readonly documentReport: string;
  readonly textReport: string;
  /** A new paper whose file was not uploaded. */
  readonly newPaper: () => Promise<string>;
  /** A paper whose file was refused. */
  readonly refusedPaper: string;
  /** A new webhook, which goes nowhere. */
  readonly newWebhook: () => Promise<string>;
  /** A new batch whose file was not uploaded. */
  readonly newBatch: () => Promise<string>;
  /** A batch that was cancelled while it ran. */
  readonly cancelledBatch: string;
  /** A batch that has run to its end. */
  readonly finishedBatch: string;
}

type Provocation = (setting: Setting, request: Ordinary) => Promise<Called>;

/** An ordinary request, and what goes beyond it. */
export interface Ordinary {
  readonly status: 200 | 201 | 202 | 204;
  readonly path: (setting: Setting) => string | Promise<string>;
  readonly method?: 'POST' | 'PUT' | 'DELETE';
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  readonly accept?: string;
  /** Ways to succeed with another status. */
  readonly also?: Readonly<Record<number, Provocation>>;
  /** Refusals that need more than {@link refusals} knows. */
  readonly refused?: Readonly<Partial<Record<ProblemName, Provocation>>>;
}

export interface Change extends Omit<Call, 'method'> {
  /** Added to the query. */
  readonly query?: string;
  /** Takes the place of the whole path. */
  readonly path?: string;
}

/** The ordinary request, changed. */
export async function send(
  setting: Setting,
  request: Ordinary,
  { query = '', path, headers, ...change }: Change = {},
): Promise<Called> {
  const [own = '', given = ''] = (path ?? (await request.path(setting))).split('?');
  const search = [given, query].filter((part) => part !== '').join('&');
  return setting.api.call(`${own}${search === '' ? '' : `?${search}`}`, {
    method: request.method ?? 'GET',
    body: request.body,
    headers: { ...request.headers, ...(request.accept !== undefined && { accept: request.accept }), ...headers },
    ...change,
  });
}

const NO_ID = '0000000000000000000000ZZZZ';

/** How a refusal is provoked of any operation. */
export const refusals: Readonly<Partial<Record<ProblemName, Provocation>>> = {
  'empty-body': (setting, request) => send(setting, request, { body: ' ' }),
  'malformed-json': (setting, request) => send(setting, request, { body: '{' }),
  'invalid-query': (setting, request) => send(setting, request, { query: 'no-such-parameter=1' }),
  'invalid-cursor': (setting, request) => send(setting, request, { query: 'cursor=forged' }),
  'invalid-header': (setting, request) => send(setting, request, { headers: { 'idempotency-key': 'two words' } }),
  unauthenticated: (setting, request) => send(setting, request, { as: null }),
  forbidden: (setting, request) => send(setting, request, { as: { scopes: ['rules:read'] } }),
  'not-found': async (setting, request) => {
    const path = await request.path(setting);
    const named = path.replace(/[0-9A-HJKMNP-TV-Z]{26}/, NO_ID);
    return send(setting, request, { path: named === path ? path.replace(/(\?|$)/, 'zz$1') : named });
  },
  'not-acceptable': (setting, request) => send(setting, request, { headers: { accept: 'image/png' } }),
  'too-large': (setting, request) => send(setting, request, { body: `"${'x'.repeat(1_100_000)}"` }),
  'unsupported-media-type': (setting, request) => send(setting, request, { headers: { 'content-type': 'text/plain' } }),
  unavailable: async (setting, request) =>
    send(setting, request, { server: setting.dead, as: await setting.dead.token() }),
};

/** Sends with one key at once until one is told that another is under way. */
async function underWay(setting: Setting, request: Ordinary, query: string): Promise<Called> {
  for (let attempt = 0; attempt < 20; attempt++) {
    const headers = { 'idempotency-key': `walk-${query}-${attempt}` };
    const answers = await Promise.all(Array.from({ length: 10 }, () => send(setting, request, { headers, query })));
    const refused = answers.find(({ status }) => status === 409);
    if (refused !== undefined) return refused;
  }
  throw new Error('of 200 requests at once none met another under way');
}

/** Sends twice with one key, the second time another request. */
async function reused(setting: Setting, request: Ordinary, first: Change, second: Change): Promise<Called> {
  const headers = { 'idempotency-key': 'walk-reused' };
  await send(setting, request, { ...first, headers });
  return send(setting, request, { ...second, headers });
}

export const ordinary: Readonly<Record<string, Ordinary>> = {
  createCheck: {
    status: 201,
    path: () => '/v1/checks',
    method: 'POST',
    body: latePayment,
    also: { 200: (setting, request) => send(setting, request, { query: 'store=false' }) },
    refused: {
      'in-progress': (setting, request) => underWay(setting, request, ''),
      'not-found': (setting, request) => send(setting, request, { body: { paper: NO_ID } }),
      'not-read': async (setting, request) => send(setting, request, { body: { paper: await setting.newPaper() } }),
      'invalid-case': (setting, request) => send(setting, request, { body: { ...latePayment, paidOn: '2025-02-30' } }),
      'key-reused': (setting, request) => reused(setting, request, {}, { body: timelyPayment }),
    },
  },
  listReports: { status: 200, path: () => '/v1/reports' },
  readReport: { status: 200, path: ({ report }) => `/v1/reports/${report}` },
  readLetter: {
    status: 200,
    path: ({ lateReport }) => `/v1/reports/${lateReport}/letter`,
    accept: '*/*',
    refused: {
      'no-letter': (setting, request) => send(setting, request, { path: `/v1/reports/${setting.report}/letter` }),
    },
  },
  readReportCalendar: {
    status: 200,
    path: ({ openReport }) => `/v1/reports/${openReport}/calendar.ics`,
    accept: 'text/calendar',
    refused: {
      'no-open-period': (setting, request) =>
        send(setting, request, { path: `/v1/reports/${setting.lateReport}/calendar.ics` }),
    },
  },
  recheckReport: {
    status: 200,
    path: ({ report }) => `/v1/reports/${report}/recheck`,
    method: 'POST',
    also: { 201: (setting, request) => send(setting, request, { query: 'store=true' }) },
    refused: {
      'in-progress': (setting, request) => underWay(setting, request, 'store=true'),
      'key-reused': (setting, request) =>
        reused(setting, request, { query: 'store=true' }, { query: 'store=true&asOf=2025-06-01' }),
    },
  },
  compareLaw: {
    status: 200,
    path: ({ report }) => `/v1/reports/${report}/law-comparison?lawOf=2025-06-02`,
  },
  listFindings: { status: 200, path: () => '/v1/findings' },
  listPeriods: {
    status: 200,
    path: () => '/v1/periods',
    refused: {
      'no-open-period': (setting, request) =>
        send(setting, request, { query: 'region=110000', headers: { accept: 'text/calendar' } }),
    },
  },
  createPaper: {
    status: 201,
    path: () => '/v1/papers',
    method: 'POST',
    body: { file: { name: 'tender.docx' } },
    refused: {
      'invalid-paper': (setting, request) =>
        send(setting, request, { body: { file: { name: 'a/b.docx', contentType: 'image/png' } } }),
      'key-reused': (setting, request) => reused(setting, request, {}, { body: { file: { name: 'other.docx' } } }),
    },
  },
  listPapers: { status: 200, path: () => '/v1/papers' },
  startReading: {
    status: 200,
    path: ({ paper }) => `/v1/papers/${paper}/reading`,
    method: 'POST',
    refused: {
      'not-uploaded': async (setting, request) =>
        send(setting, request, { path: `/v1/papers/${await setting.newPaper()}/reading` }),
      'unreadable-paper': (setting, request) =>
        send(setting, request, { path: `/v1/papers/${setting.refusedPaper}/reading` }),
    },
  },
  readReading: {
    status: 200,
    path: ({ paper }) => `/v1/papers/${paper}/reading`,
    refused: {
      'not-read': async (setting, request) =>
        send(setting, request, { path: `/v1/papers/${await setting.newPaper()}/reading` }),
      'unreadable-paper': (setting, request) =>
        send(setting, request, { path: `/v1/papers/${setting.refusedPaper}/reading` }),
    },
  },
  readCorrections: {
    status: 200,
    path: ({ paper }) => `/v1/papers/${paper}/corrections`,
    refused: {
      'not-read': async (setting, request) =>
        send(setting, request, { path: `/v1/papers/${await setting.newPaper()}/corrections` }),
    },
  },
  putCorrections: {
    status: 204,
    path: ({ paper }) => `/v1/papers/${paper}/corrections`,
    method: 'PUT',
    headers: { 'if-match': '*' },
    body: { region: null, marks: [], answers: { regime: { state: 'unknown' } }, added: [] },
    refused: {
      'not-read': async (setting, request) =>
        send(setting, request, { path: `/v1/papers/${await setting.newPaper()}/corrections` }),
      'changed-meanwhile': (setting, request) => send(setting, request, { headers: { 'if-match': '"999"' } }),
      'version-needed': (setting, { headers: _, ...request }) => send(setting, request),
      'invalid-corrections': (setting, request) => send(setting, request, { body: { region: 1 } }),
    },
  },
  createScorecard: {
    status: 201,
    path: () => '/v1/scorecards',
    method: 'POST',
    body: { asOf: '2021-01-31', achieved: { 'sz-business-tasks-2020:6': true } },
    refused: {
      'invalid-achievements': (setting, request) => send(setting, request, { body: { achieved: { 'none:1': 3 } } }),
      'key-reused': (setting, request) => reused(setting, request, {}, { body: { achieved: {} } }),
    },
  },
  listScorecards: { status: 200, path: () => '/v1/scorecards' },
  readScorecard: {
    status: 200,
    path: async ({ api }) => {
      const { headers } = await api.call('/v1/scorecards', { body: { achieved: {} } });
      return headers.get('location') ?? '';
    },
  },
  scoreTargets: {
    status: 200,
    path: () => '/v1/targets/scores',
    method: 'POST',
    body: { asOf: '2021-01-31', achieved: { 'sz-business-tasks-2020:6': true } },
    refused: {
      'invalid-achievements': (setting, request) => send(setting, request, { body: { achieved: { 'none:1': 3 } } }),
    },
  },
  readDocumentOfReport: {
    status: 200,
    path: ({ documentReport }) => `/v1/reports/${documentReport}/document`,
    accept: '*/*',
    refused: {
      'no-comments': (setting, request) =>
        send(setting, request, { path: `/v1/reports/${setting.textReport}/document` }),
    },
  },
  deletePaper: {
    status: 204,
    path: async ({ newPaper }) => `/v1/papers/${await newPaper()}`,
    method: 'DELETE',
  },
  createWebhook: {
    status: 201,
    path: () => '/v1/webhooks',
    method: 'POST',
    body: { url: 'https://hooks.invalid.example/', events: ['check.created', 'due.near'] },
    refused: {
      'invalid-webhook': (setting, request) =>
        send(setting, request, { body: { url: 'https://10.0.0.1/', events: [] } }),
      'key-reused': (setting, request) =>
        reused(setting, request, {}, { body: { url: 'https://hooks.invalid.example/', events: ['batch.finished'] } }),
    },
  },
  listWebhooks: { status: 200, path: () => '/v1/webhooks' },
  testWebhook: {
    status: 202,
    path: async ({ newWebhook }) => `/v1/webhooks/${await newWebhook()}/test`,
    method: 'POST',
  },
  deleteWebhook: {
    status: 204,
    path: async ({ newWebhook }) => `/v1/webhooks/${await newWebhook()}`,
    method: 'DELETE',
  },
  createBatch: {
    status: 201,
    path: () => '/v1/batches',
    method: 'POST',
    body: { file: { name: 'payments.csv' }, kind: 'payment' },
    refused: {
      'invalid-batch': (setting, request) =>
        send(setting, request, { body: { file: { name: 'payments.csv', size: 1 } } }),
      'key-reused': (setting, request) => reused(setting, request, {}, { body: { file: { name: 'others.csv' } } }),
    },
  },
  listBatches: { status: 200, path: () => '/v1/batches' },
  readBatch: { status: 200, path: ({ finishedBatch }) => `/v1/batches/${finishedBatch}` },
  startBatch: {
    status: 200,
    path: ({ finishedBatch }) => `/v1/batches/${finishedBatch}/start`,
    method: 'POST',
    refused: {
      'not-uploaded': async (setting, request) =>
        send(setting, request, { path: `/v1/batches/${await setting.newBatch()}/start` }),
    },
  },
  cancelBatch: {
    status: 200,
    path: async ({ newBatch }) => `/v1/batches/${await newBatch()}/cancel`,
    method: 'POST',
    refused: {
      'wrong-state': (setting, request) =>
        send(setting, request, { path: `/v1/batches/${setting.finishedBatch}/cancel` }),
    },
  },
  restartBatch: {
    status: 200,
    path: ({ cancelledBatch }) => `/v1/batches/${cancelledBatch}/restart`,
    method: 'POST',
    refused: {
      'wrong-state': async (setting, request) =>
        send(setting, request, { path: `/v1/batches/${await setting.newBatch()}/restart` }),
    },
  },
  listBatchFindings: { status: 200, path: ({ finishedBatch }) => `/v1/batches/${finishedBatch}/findings` },
  readBatchSummary: {
    status: 200,
    path: ({ finishedBatch }) => `/v1/batches/${finishedBatch}/summary`,
    refused: {
      'wrong-state': (setting, request) =>
        send(setting, request, { path: `/v1/batches/${setting.cancelledBatch}/summary` }),
    },
  },
  listBatchResults: {
    status: 200,
    path: ({ finishedBatch }) => `/v1/batches/${finishedBatch}/results`,
    refused: {
      'wrong-state': async (setting, request) =>
        send(setting, request, { path: `/v1/batches/${await setting.newBatch()}/results` }),
    },
  },
  listRules: { status: 200, path: () => '/v1/rules' },
  readRule: { status: 200, path: () => '/v1/rules/hk-procurement-2023/payment' },
  listDocuments: { status: 200, path: () => '/v1/documents' },
  listTargets: { status: 200, path: () => '/v1/targets?document=sz-business-tasks-2020' },
  readDocument: { status: 200, path: () => '/v1/documents/hk-procurement-2023' },
  listRuleSets: { status: 200, path: () => '/v1/rule-sets' },
  readRuleSetChanges: { status: 200, path: () => '/v1/rule-sets/changes?since=0.1.0' },
  readCoverage: { status: 200, path: () => '/v1/coverage' },
  countDays: { status: 200, path: () => '/v1/calendar?from=2025-01-24&workingDays=3' },
  reckonInterest: {
    status: 200,
    path: () => '/v1/interest?principal=100000.00&due=2025-08-19&asOf=2025-09-30',
  },
  readTemplate: { status: 200, path: () => '/v1/templates/payment.json' },
  listProblems: { status: 200, path: () => '/problems' },
  readProblem: { status: 200, path: () => '/problems/not-found' },
  readDescription: { status: 200, path: () => '/openapi.json' },
  readDocs: { status: 200, path: () => '/docs', accept: 'text/html' },
  readWorkplace: { status: 200, path: () => '/', accept: 'text/html' },
  readSignIn: { status: 200, path: () => '/sign-in' },
  readWorkplaceFile: {
    status: 200,
    path: async ({ api }) => {
      const { text } = await api.call('/', { as: null, headers: { accept: 'text/html' } });
      return /\/app\/app-\w+\.js/.exec(text)?.[0] ?? '';
    },
    accept: 'text/javascript',
  },
};

/** What no request can provoke here, and why. */
export const unprovoked: Readonly<Record<string, string>> = {
  'too-many-requests': 'API Gateway throttles on AWS; on one machine nothing does',
  internal: 'a fault of ours: could a request provoke one, it would be repaired',
  '303': 'only of a document over 4 MB',
  '202': 'only of a paper that takes longer to read than its caller is kept waiting',
  'compareLaw invalid-case': 'only where the vocabulary of a later release no longer takes a stored case',
  'recheckReport invalid-case': 'only where the vocabulary of a later release no longer takes a stored case',
};
