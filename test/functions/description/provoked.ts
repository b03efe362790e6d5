/**
 * How every documented status of every operation is provoked. The walk (walk.test.ts) calls these and holds each answer
 * against the description; what cannot be provoked is listed with the reason.
 */
import type { RunningServer } from '../../../infra/local/server.ts';
import type { Api, Call, Called } from '../api.ts';
import { latePayment, timelyPayment } from '../cases.ts';

/** What the walk has at hand: the server, and one whose store cannot be reached. */
export interface Setting {
  readonly api: Api;
  /** A server whose store is gone. */
  readonly dead: RunningServer;
  /** The id of a stored report. */
  readonly report: string;
}

type Provocation = (setting: Setting) => Promise<Called>;

export interface Provoked {
  /** An ordinary request that is answered 200 or 201. */
  readonly path: (setting: Setting) => string;
  readonly method?: 'POST';
  readonly body?: unknown;
  readonly accept?: string;
  /** Statuses that need more than the ordinary request. */
  readonly also?: Readonly<Record<string, Provocation>>;
}

const check = (setting: Setting, call: Call, query = ''): Promise<Called> =>
  setting.api.call(`/v1/checks${query}`, { body: latePayment, ...call });

/** Sends with one key at once until one is told that the other is under way. */
async function underWay({ api }: Setting): Promise<Called> {
  for (let attempt = 0; attempt < 20; attempt++) {
    const headers = { 'idempotency-key': `walk-${attempt}` };
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => api.call('/v1/checks', { body: latePayment, headers })),
    );
    const refused = answers.find(({ status }) => status === 409);
    if (refused !== undefined) return refused;
  }
  throw new Error('of 200 requests at once none met another under way');
}

export const provoked: Readonly<Record<string, Provoked>> = {
  createCheck: {
    path: () => '/v1/checks',
    method: 'POST',
    body: latePayment,
    also: {
      200: (setting) => check(setting, {}, '?store=false'),
      400: (setting) => check(setting, { body: '{' }),
      409: underWay,
      413: (setting) => check(setting, { body: `"${'x'.repeat(1_100_000)}"` }),
      415: (setting) => check(setting, { headers: { 'content-type': 'text/plain' } }),
      422: async (setting) => {
        const headers = { 'idempotency-key': 'walk-reused' };
        await check(setting, { headers });
        return check(setting, { headers, body: timelyPayment });
      },
    },
  },
  listReports: { path: () => '/v1/reports' },
  readReport: { path: ({ report }) => `/v1/reports/${report}` },
  listFindings: { path: () => '/v1/findings' },
  listRules: { path: () => '/v1/rules' },
  readRule: { path: () => '/v1/rules/hk-procurement-2023/payment' },
  listDocuments: { path: () => '/v1/documents' },
  readDocument: { path: () => '/v1/documents/hk-procurement-2023' },
  readCoverage: { path: () => '/v1/coverage' },
  countDays: { path: () => '/v1/calendar?from=2025-01-24&workingDays=3' },
  readTemplate: { path: () => '/v1/templates/payment.json' },
  listProblems: { path: () => '/problems' },
  readProblem: { path: () => '/problems/not-found' },
  readDescription: { path: () => '/openapi.json' },
  readDocs: { path: () => '/docs', accept: 'text/html' },
};

/** Statuses that no request can provoke here, and why. */
export const unprovoked: Readonly<Record<string, string>> = {
  429: 'API Gateway throttles on AWS; on one machine nothing does',
  500: 'a fault of ours: if one could be provoked it would be repaired; test/functions/problems.test.ts tells how it is told',
};
