/** Walks the description over real HTTP: every operation, every documented status, every answer against its schema. */
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod';
import { routes } from '../../../functions/declared/routes.ts';
import { isProblemName, type ProblemName } from '../../../functions/http/problem-types.ts';
import { type RunningServer, startServer } from '../../../infra/local/server.ts';
import { startTableServer } from '../../../infra/local/table-server.ts';
import { paragraph, wordFile } from '../../intake/papers/word-file.ts';
import { api, type Called, problem } from '../api.ts';
import { payments, submitting } from '../batches/submitting.ts';
import { latePayment, unpaid } from '../cases.ts';
import { bringing } from '../papers/bringing.ts';
import described from './described.ts';
import { type Ordinary, ordinary, refusals, type Setting, send, unprovoked } from './provoked.ts';

const running = api();
const { call, check } = running;
const { create, submit, until } = submitting(running);
const { bring, create: createPaper } = bringing(running);
let dead: RunningServer;
let setting: Setting;
/** Holds a value against the schema that a pointer into the document as it is served leads to. */
let schemaProblems: (pointer: readonly string[], value: unknown) => unknown;

const anything = z.record(z.string(), z.unknown());
const responseShape = z.object({
  headers: z.record(z.string(), z.looseObject({ required: z.boolean().optional() })).default({}),
  content: anything.default({}),
});
let served: Record<string, unknown> = {};

/** What a pointer leads to, `$ref` followed; with the pointer it was found at. */
function at(...names: readonly string[]): { readonly value: unknown; readonly pointer: readonly string[] } {
  let value: unknown = served;
  let pointer: readonly string[] = [];
  for (const name of names) {
    value = anything.parse(value)[name];
    pointer = [...pointer, name];
    const referring = z.looseObject({ $ref: z.string() }).safeParse(value);
    if (referring.success) {
      pointer = referring.data.$ref.slice(2).split('/');
      value = at(...pointer).value;
    }
  }
  return { value, pointer };
}

/** Answers may be told more of in time, so their schemas are open; here nothing passes that is not described. */
function closed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(closed);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.fromEntries(Object.entries(value).map(([name, member]) => [name, closed(member)]));
  return entries.type === 'object' && entries.properties !== undefined && entries.additionalProperties === undefined
    ? { ...entries, additionalProperties: false }
    : entries;
}

const listed = z.object({ items: z.array(z.object({ id: z.string() })) });
const compiled = new Map<string, ValidateFunction>();
const escaped = (name: string): string => encodeURIComponent(name.replaceAll('~', '~0').replaceAll('/', '~1'));

beforeAll(async () => {
  served = anything.parse((await call('/openapi.json', { as: null })).body);
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  addFormats.default(ajv);
  ajv.addSchema({ ...anything.parse(closed(served)), $id: 'https://guiju.localhost/openapi.json' });
  schemaProblems = (pointer, value) => {
    const reference = `https://guiju.localhost/openapi.json#/${pointer.map(escaped).join('/')}`;
    const validate = compiled.get(reference) ?? ajv.compile({ $ref: reference });
    compiled.set(reference, validate);
    return validate(value) ? [] : validate.errors;
  };
  const table = await startTableServer();
  dead = await startServer({ tableEndpoint: table.endpoint });
  await table.close();
  const { id } = await check(latePayment);
  const finished = await submit(FILE, { name: 'payments.csv', options: { kind: 'payment' } });
  expect((await until(finished.id)).state).toBe('finished');
  const cancelled = await cancelledBatch();
  const paper = (await bring('招标文件.txt', '投标有效期：90日历天')).id;
  const reportOn = async (paper: string): Promise<string> =>
    (await check({ paper, corrections: { region: '440300' } })).id;
  setting = {
    api: running,
    dead,
    report: id,
    lateReport: (await check(unpaid, { query: '?asOf=2025-03-03' })).id,
    openReport: (await check(unpaid, { query: '?asOf=2025-01-25' })).id,
    paper,
    textReport: await reportOn(paper),
    documentReport: await reportOn((await bring('a.docx', await wordFile(paragraph('投标有效期：90日历天')))).id),
    newPaper: async () => (await createPaper('招标文件.docx')).id,
    refusedPaper: (await bring('a.docx', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]))).id,
    finishedBatch: finished.id,
    cancelledBatch: cancelled,
    newWebhook: async () => {
      // A tenant has ten at most.
      for (const { id } of listed.parse((await call('/v1/webhooks')).body).items)
        await call(`/v1/webhooks/${id}`, { method: 'DELETE' });
      const body = { url: 'https://hooks.invalid.example/', events: ['batch.finished'] };
      return z.object({ id: z.string() }).parse((await call('/v1/webhooks', { body })).body).id;
    },
    newBatch: async () => (await create({ file: { name: 'payments.csv' } })).id,
  };
});
afterAll(() => dead?.close());

/** A breach, a row in time, a row that cannot be read, and a column that is not known. */
const FILE = `region,regime,conditionsMetOn,invoice.receivedOn,paidOn,colour
460100,government-procurement,2025-01-24,2025-01-24,2025-02-07,red
460100,government-procurement,2025-01-24,2025-01-24,2025-01-26,red
460100,government-procurement,2025-01-24,2025-02-30,2025-01-26,red
`;

/** A batch that was cancelled under way; of those that were quicker, another is tried. */
async function cancelledBatch(): Promise<string> {
  for (let attempt = 0; attempt < 10; attempt++) {
    const { id } = await submit(payments(120));
    if ((await call(`/v1/batches/${id}/cancel`, { method: 'POST' })).status === 200) return id;
  }
  throw new Error('ten batches ended before they could be cancelled');
}

/** The answer holds to what the description says of its status: media type, schema, headers. */
function expectDescribed({ status, headers, text, body }: Called, path: string, method: string): void {
  const { value, pointer } = at('paths', path, method, 'responses', String(status));
  expect(value, `${method} ${path} answers ${status}: ${text.slice(0, 500)}`).toBeDefined();
  const response = responseShape.parse(value);
  for (const [name, { required = false }] of Object.entries(response.headers)) {
    if (required) expect(headers.get(name), `${method} ${path} ${status} has ${name}`).not.toBeNull();
  }
  const type = headers.get('content-type')?.split(';')[0] ?? '';
  expect(Object.keys(response.content).length === 0 ? [''] : Object.keys(response.content)).toContain(type);
  if (type.endsWith('json')) {
    expect(schemaProblems([...pointer, 'content', type, 'schema'], body), `${method} ${path} ${status}`).toEqual([]);
  }
}

/** The problem types of a response; none where it is no refusal. */
function problemsNamedBy(response: unknown): readonly ProblemName[] {
  const { $ref = '' } = z.looseObject({ $ref: z.string().optional() }).parse(response);
  const found = $ref === '' ? response : at(...$ref.slice(2).split('/')).value;
  const content = responseShape.parse(found).content['application/problem+json'];
  if (content === undefined) return [];
  const schema = z.object({
    schema: z.object({ properties: z.object({ type: z.object({ enum: z.array(z.string()) }) }) }),
  });
  const types = schema.parse(content).schema.properties.type.enum;
  return types.map((type) => type.replace('/problems/', '')).filter(isProblemName);
}

function succeed(request: Ordinary, status: number): Promise<Called> {
  if (status === 304) return send(setting, request, { headers: { 'if-none-match': '*' } });
  return request.also?.[status]?.(setting, request) ?? send(setting, request);
}

const summary = new Map<string, string[]>();

describe('the description', () => {
  test('describes every route that is declared, and no other', () => {
    expect(described.operations.map(({ route }) => route).sort()).toEqual(routes.map(({ key }) => key).sort());
    for (const { key, access } of routes) {
      const found = described.operations.find(({ route }) => route === key);
      expect(found?.operation.security, key).toEqual(access === 'public' ? [] : [{ token: [access] }]);
    }
  });

  test('is what the schemas say now: `npm run build` writes it', () => {
    expect(JSON.stringify(served)).toBe(JSON.stringify(described.document));
  });

  test('is answered with an ETag, and compressed where the caller takes it', async () => {
    const first = await call('/openapi.json', { as: null, headers: { 'accept-encoding': 'gzip' } });
    expect(first.headers.get('content-encoding')).toBe('gzip');
    const etag = first.headers.get('etag') ?? '';
    expect((await call('/openapi.json', { as: null, headers: { 'if-none-match': etag } })).status).toBe(304);
    expect(
      (await call('/openapi.json', { as: null, headers: { 'accept-encoding': 'identity' } })).headers.get(
        'content-encoding',
      ),
    ).toBeNull();
  });

  test('says everything in both languages', () => {
    for (const { operation } of described.operations) {
      for (const member of [operation['x-summary'], operation['x-description']]) {
        expect(
          z.object({ zh: z.string().min(2), en: z.string().min(2) }).safeParse(member).success,
          operation.operationId,
        ).toBe(true);
      }
    }
  });

  test('leaves nothing open to these tests: a member too many, one too few and one of another type are noticed', async () => {
    const { body } = await call(`/v1/reports/${setting.report}`);
    const whole = anything.parse(body);
    const { verdict: _, ...less } = whole;
    const pointer = ['components', 'schemas', 'Report'];
    expect(schemaProblems(pointer, whole)).toEqual([]);
    for (const wrong of [{ ...whole, more: 1 }, less, { ...whole, asOf: '2025-02-30' }, { ...whole, findings: [{}] }]) {
      expect(schemaProblems(pointer, wrong)).not.toEqual([]);
    }
  });

  test('keeps nothing of how facts are declared inside', () => {
    expect(JSON.stringify(served)).not.toContain('guiju":{');
    expect(JSON.stringify(served)).not.toContain('__schema');
  });
});

describe('every documented status of', () => {
  test.each(
    described.operations.map(({ operation, path, method }) => ({ id: operation.operationId ?? '', path, method })),
  )(
    '$id is provoked, with every problem type it names, and every answer is as described',
    async ({ id, path, method }) => {
      const request = ordinary[id];
      if (request === undefined) throw new Error(`how is ${id} called? say it in provoked.ts`);
      const seen: string[] = [];
      for (const [status, response] of Object.entries(anything.parse(at('paths', path, method, 'responses').value))) {
        const names = problemsNamedBy(response);
        if (names.length === 0 && unprovoked[status] === undefined) {
          const answer = await succeed(request, Number(status));
          expect({ id, status: answer.status, text: answer.text.slice(0, 300) }).toMatchObject({
            status: Number(status),
          });
          expectDescribed(answer, path, method);
          seen.push(status);
        }
        for (const name of names) {
          if (unprovoked[name] !== undefined || unprovoked[`${id} ${name}`] !== undefined) continue;
          const provoke = request.refused?.[name] ?? refusals[name];
          if (provoke === undefined) throw new Error(`how is ${name} provoked of ${id}? say it in provoked.ts`);
          const answer = await provoke(setting, request);
          expect({ id, status: answer.status, ...problem.partial().parse(answer.body) }).toMatchObject({
            status: Number(status),
            type: `/problems/${name}`,
          });
          expectDescribed(answer, path, method);
          seen.push(`${status} ${name}`);
        }
      }
      summary.set(id, seen);
    },
  );

  test('every rule of the lists, every tenth rule whole, and every document are as described', async () => {
    const page = z.object({ items: z.array(z.object({ id: z.string() })), next: z.string().nullable() });
    const all = async (list: string): Promise<string[]> => {
      const ids: string[] = [];
      for (let next: string | null = ''; next !== null; ) {
        const answer: Called = await call(`${list}?limit=100${next === '' ? '' : `&cursor=${next}`}`);
        expectDescribed(answer, list, 'get');
        const { items, next: following } = page.parse(answer.body);
        ids.push(...items.map(({ id }) => id));
        next = following;
      }
      return ids;
    };
    for (const [index, id] of (await all('/v1/rules')).entries()) {
      if (index % 10 === 0) expectDescribed(await call(`/v1/rules/${id}`), '/v1/rules/{document}/{name}', 'get');
    }
    for (const id of await all('/v1/documents'))
      expectDescribed(await call(`/v1/documents/${id}`), '/v1/documents/{id}', 'get');
  });

  test('a batch whose file was refused is as described too', async () => {
    const { id } = await submit('region\n', { name: 'headings-only.csv', options: { kind: 'payment' } });
    expect((await until(id)).state).toBe('refused');
    expectDescribed(await call(`/v1/batches/${id}`), '/v1/batches/{id}', 'get');
  });

  test('all operations together: what was seen, and what cannot be provoked', () => {
    console.log(
      [
        `${summary.size} operations, ${[...summary.values()].flat().length} answers provoked and validated`,
        ...[...summary].map(([id, seen]) => `  ${id}: ${seen.join(', ')}`),
        ...Object.entries(unprovoked).map(([what, why]) => `  not ${what}: ${why}`),
      ].join('\n'),
    );
    expect(summary.size).toBe(described.operations.length);
  });
});

describe('every example', () => {
  const examples = z.record(
    z.string(),
    z.looseObject({ value: z.unknown(), 'x-rule': z.string().optional(), 'x-asOf': z.string().optional() }),
  );

  test('of a case is taken, and what is a rule’s own example is breached on the day it names', async () => {
    const { value } = at('paths', '/v1/checks', 'post', 'requestBody', 'content', 'application/json', 'examples');
    const cases = Object.entries(examples.parse(value));
    expect(cases.length).toBeGreaterThan(10);
    for (const [name, { value: body, 'x-rule': rule, 'x-asOf': asOf }] of cases) {
      // An id of nobody's paper.
      if (name === 'paper') continue;
      const answer = await call(`/v1/checks?store=false${asOf === undefined ? '' : `&asOf=${asOf}`}`, { body });
      expect({ name, status: answer.status }).toEqual({ name, status: 200 });
      if (rule === undefined) continue;
      const { findings } = z
        .object({ findings: z.array(z.object({ rule: z.string(), outcome: z.string() })) })
        .parse(answer.body);
      expect(findings).toContainEqual({ rule, outcome: 'breached' });
    }
  });
});
