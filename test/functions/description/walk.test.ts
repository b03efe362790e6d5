/** Walks the description over real HTTP: every operation, every documented status, every answer against its schema. */
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod';
import { routes } from '../../../infra/declared/routes.ts';
import { type RunningServer, startServer } from '../../../infra/local/server.ts';
import { startTableServer } from '../../../infra/local/table-server.ts';
import { api, type Call, type Called } from '../api.ts';
import { latePayment } from '../cases.ts';
import described from './described.ts';
import { type Provoked, provoked, type Setting, unprovoked } from './provoked.ts';

const running = api();
const { call, check } = running;
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

const escaped = (name: string): string => encodeURIComponent(name.replaceAll('~', '~0').replaceAll('/', '~1'));

beforeAll(async () => {
  served = anything.parse((await call('/openapi.json', { as: null })).body);
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  addFormats.default(ajv);
  ajv.addSchema({ ...anything.parse(closed(served)), $id: 'https://guiju.localhost/openapi.json' });
  schemaProblems = (pointer, value) => {
    const validate = ajv.compile({ $ref: `https://guiju.localhost/openapi.json#/${pointer.map(escaped).join('/')}` });
    return validate(value) ? [] : validate.errors;
  };
  const table = await startTableServer();
  dead = await startServer({ tableEndpoint: table.endpoint });
  await table.close();
  const { id } = await check(latePayment);
  setting = { api: running, dead, report: id };
});
afterAll(() => dead?.close());

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

/** Ways to provoke a status that hold for every operation. */
const general: Readonly<Record<string, (request: Provoked, setting: Setting) => Promise<Called>>> = {
  304: (request, setting) => send(request, setting, { headers: { 'if-none-match': '*' } }),
  400: (request, setting) => send(request, setting, { query: '&no-such-parameter=1' }),
  401: (request, setting) => send(request, setting, { as: null }),
  403: (request, setting) => send(request, setting, { as: { scopes: ['rules:read'] } }),
  404: (request, setting) => send(request, setting, { ending: 'zz' }),
  406: (request, setting) => send(request, setting, { headers: { accept: 'image/png' } }),
  503: (request, setting) => sendTo(setting.dead, request, setting),
};

interface Change {
  readonly headers?: Readonly<Record<string, string>>;
  readonly query?: string;
  readonly ending?: string;
  readonly as?: Call['as'];
}

function send(request: Provoked, setting: Setting, { headers, query = '', ending = '', as }: Change = {}): Promise<Called> {
  const [path = '', given = ''] = request.path(setting).split('?');
  const search = `${given}${query}`.replace(/^&/, '');
  return setting.api.call(`${path}${ending}${search === '' ? '' : `?${search}`}`, {
    method: request.method ?? 'GET',
    body: request.body,
    headers: { ...(request.accept !== undefined && { accept: request.accept }), ...headers },
    ...(as !== undefined && { as }),
  });
}

async function sendTo(server: RunningServer, request: Provoked, setting: Setting): Promise<Called> {
  return setting.api.call(request.path(setting), {
    method: request.method ?? 'GET',
    body: request.body,
    as: await server.token(),
    server,
  });
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
    expect((await call('/openapi.json', { as: null, headers: { 'accept-encoding': 'identity' } })).headers.get('content-encoding')).toBeNull();
  });

  test('says everything in both languages', () => {
    for (const { operation } of described.operations) {
      for (const member of [operation['x-summary'], operation['x-description']]) {
        expect(z.object({ zh: z.string().min(2), en: z.string().min(2) }).safeParse(member).success, operation.operationId).toBe(true);
      }
    }
  });

  test('keeps nothing of how facts are declared inside', () => {
    expect(JSON.stringify(served)).not.toContain('guiju":{');
    expect(JSON.stringify(served)).not.toContain('__schema');
  });
});

describe('every documented status of', () => {
  test.each(described.operations.map(({ operation, path, method }) => ({ id: operation.operationId ?? '', path, method })))(
    '$id is provoked, and every answer is as described',
    async ({ id, path, method }) => {
      const request = provoked[id];
      if (request === undefined) throw new Error(`how is ${id} called? say it in provoked.ts`);
      const statuses = Object.keys(anything.parse(at('paths', path, method, 'responses').value));
      const seen: string[] = [];
      for (const status of statuses) {
        if (unprovoked[status] !== undefined) continue;
        const own = request.also?.[status];
        const answer =
          own !== undefined
            ? await own(setting)
            : (await general[status]?.(request, setting)) ?? (await send(request, setting));
        expect({ id, status: answer.status, text: answer.status === Number(status) ? '' : answer.text.slice(0, 300) }).toEqual({ id, status: Number(status), text: '' });
        expectDescribed(answer, path, method);
        seen.push(status);
      }
      summary.set(id, seen);
    },
  );

  test('all operations together: what was seen, and what cannot be provoked', () => {
    const documented = new Set(described.operations.flatMap(({ operation }) => Object.keys(operation.responses)));
    for (const status of Object.keys(unprovoked)) expect(documented).toContain(status);
    console.log(
      [
        `${summary.size} operations, ${[...summary.values()].flat().length} statuses provoked and validated`,
        ...[...summary].map(([id, seen]) => `  ${id}: ${seen.join(' ')}`),
        ...Object.entries(unprovoked).map(([status, why]) => `  not ${status}: ${why}`),
      ].join('\n'),
    );
    expect(summary.size).toBe(described.operations.length);
  });
});

describe('every example', () => {
  const examples = z.record(z.string(), z.looseObject({ value: z.unknown(), 'x-rule': z.string().optional(), 'x-asOf': z.string().optional() }));

  test('of a case is taken, and what is a rule’s own example is breached on the day it names', async () => {
    const { value } = at('paths', '/v1/checks', 'post', 'requestBody', 'content', 'application/json', 'examples');
    const cases = Object.entries(examples.parse(value));
    expect(cases.length).toBeGreaterThan(10);
    for (const [name, { value: body, 'x-rule': rule, 'x-asOf': asOf }] of cases) {
      const answer = await call(`/v1/checks?store=false${asOf === undefined ? '' : `&asOf=${asOf}`}`, { body });
      expect({ name, status: answer.status }).toEqual({ name, status: 200 });
      if (rule === undefined) continue;
      const { findings } = z.object({ findings: z.array(z.object({ rule: z.string(), outcome: z.string() })) }).parse(answer.body);
      expect(findings).toContainEqual({ rule, outcome: 'breached' });
    }
  });
});
