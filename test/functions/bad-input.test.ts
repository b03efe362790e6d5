import { afterAll, describe, expect, test } from 'vitest';
import { api, page, problem } from './api.ts';
import { latePayment, tender } from './cases.ts';

const { call } = api();
const brackets = (depth: number): string => '['.repeat(depth) + ']'.repeat(depth);

interface Bad {
  readonly name: string;
  readonly body: string;
  readonly status: number;
  readonly type: string;
  /** The paths the problem must name. */
  readonly paths?: readonly string[];
}

const bad: readonly Bad[] = [
  { name: 'an empty body', body: '', status: 400, type: 'empty-body' },
  { name: 'a body of blanks', body: ' \n ', status: 400, type: 'empty-body' },
  { name: 'what is not JSON', body: '{kind: payment}', status: 400, type: 'malformed-json' },
  { name: 'JSON that is cut off', body: '{"kind": "payment"', status: 400, type: 'malformed-json' },
  { name: 'two JSON texts', body: '{} {}', status: 400, type: 'malformed-json' },
  { name: 'a list', body: '[]', status: 422, type: 'invalid-case', paths: [''] },
  { name: 'null', body: 'null', status: 422, type: 'invalid-case', paths: [''] },
  { name: 'a text', body: '"payment"', status: 422, type: 'invalid-case', paths: [''] },
  { name: 'a number', body: '17', status: 422, type: 'invalid-case', paths: [''] },
  { name: 'no kind', body: '{"region":"460100"}', status: 422, type: 'invalid-case', paths: ['kind'] },
  {
    name: 'an unknown kind',
    body: JSON.stringify({ ...latePayment, kind: 'paymnt' }),
    status: 422,
    type: 'invalid-case',
    paths: ['kind'],
  },
  {
    name: 'an unknown field',
    body: JSON.stringify({ ...latePayment, payedOn: '2025-02-07' }),
    status: 422,
    type: 'invalid-case',
    paths: ['payedOn'],
  },
  {
    name: 'a wrong type',
    body: JSON.stringify({ ...latePayment, paidOn: 20250207 }),
    status: 422,
    type: 'invalid-case',
    paths: ['paidOn'],
  },
  {
    name: 'three decimals',
    body: JSON.stringify({ ...latePayment, invoice: { amount: '1.005' } }),
    status: 422,
    type: 'invalid-case',
    paths: ['invoice.amount'],
  },
  {
    name: 'negative money',
    body: JSON.stringify({ ...latePayment, invoice: { amount: '-1.00' } }),
    status: 422,
    type: 'invalid-case',
    paths: ['invoice.amount'],
  },
  {
    name: 'money in scientific notation',
    body: JSON.stringify({ ...latePayment, invoice: { amount: '1e5' } }),
    status: 422,
    type: 'invalid-case',
    paths: ['invoice.amount'],
  },
  {
    name: '30 February',
    body: JSON.stringify({ ...latePayment, paidOn: '2025-02-30' }),
    status: 422,
    type: 'invalid-case',
    paths: ['paidOn'],
  },
  {
    name: 'a region that is no GB/T 2260 code',
    body: JSON.stringify({ ...latePayment, region: '999999' }),
    status: 422,
    type: 'invalid-case',
    paths: ['region'],
  },
  {
    name: 'no region',
    body: JSON.stringify({ ...latePayment, region: undefined }),
    status: 422,
    type: 'invalid-case',
    paths: ['region'],
  },
  {
    name: '__proto__ keys',
    body: '{"kind":"payment","region":"460100","__proto__":{"paidOn":"2025-01-01"}}',
    status: 422,
    type: 'invalid-case',
    paths: ['__proto__'],
  },
  {
    name: 'nested __proto__ keys',
    body: '{"kind":"payment","region":"460100","invoice":{"__proto__":{"amount":1}}}',
    status: 422,
    type: 'invalid-case',
    paths: ['invoice.__proto__'],
  },
  {
    name: 'constructor keys',
    body: '{"kind":"payment","region":"460100","constructor":{}}',
    status: 422,
    type: 'invalid-case',
    paths: ['constructor'],
  },
  { name: '10,000 nested brackets', body: brackets(10_000), status: 422, type: 'invalid-case' },
  {
    name: '10,000 nested brackets in a field',
    body: `{"kind":"payment","region":"460100","x":${brackets(10_000)}}`,
    status: 422,
    type: 'invalid-case',
  },
  { name: '10,000 brackets that never close', body: '['.repeat(10_000), status: 400, type: 'malformed-json' },
];

describe('bad input over HTTP', () => {
  test.each(bad)(
    '$name is refused, and every wrong field named by its path in both languages',
    async ({ body, status, type, paths }) => {
      const refused = await call('/v1/checks', {
        method: 'POST',
        body,
        headers: { 'content-type': 'application/json' },
      });
      expect(refused.headers.get('content-type')).toContain('application/problem+json');
      const told = problem.parse(refused.body);
      expect({ status: refused.status, type: told.type }).toEqual({ status, type: `/problems/${type}` });
      expect(told.status).toBe(status);
      const named = told.errors?.map((error) => error.path);
      expect(named ?? []).toEqual(expect.arrayContaining([...(paths ?? [])]));
      for (const error of told.errors ?? []) {
        expect(error.message.zh).toMatch(/[\u4e00-\u9fff]/);
        expect(error.message.en).toMatch(/[a-z]/);
      }
    },
  );

  test('every wrong field is named at once', async () => {
    const refused = await call('/v1/checks', {
      body: {
        ...latePayment,
        region: '1',
        paidOn: 'yesterday',
        invoice: { amount: '1.001', receivedOn: '2025-13-01' },
        surprise: 1,
      },
    });
    expect(
      problem
        .parse(refused.body)
        .errors?.map(({ path }) => path)
        .sort(),
    ).toEqual(['invoice.amount', 'invoice.receivedOn', 'paidOn', 'region', 'surprise']);
  });

  test('a date-time without offset, a completion before its start and a suspension that ends before it starts are refused', async () => {
    const refused = await call('/v1/checks', {
      body: {
        kind: 'approval',
        region: '440300',
        suspensions: [{ from: '2025-03-10', to: '2025-03-01' }],
        timeline: { acceptedOn: '2025-03-10', completedOn: '2025-03-01', completedAt: '2025-03-03T09:00:00' },
      },
    });
    expect(refused.status).toBe(422);
    const codes = problem.parse(refused.body).errors ?? [];
    expect(codes.find(({ path }) => path === 'suspensions.0.to')?.code).toBe('before-its-start');
    expect(codes.find(({ path }) => path === 'timeline.completedOn')?.code).toBe('before-its-start');
    expect(codes.find(({ path }) => path === 'timeline.completedAt')?.code).toBe('instant');
  });

  test('a field written nearly right is suggested', async () => {
    const refused = await call('/v1/checks', { body: { ...tender, terms: { bidSecurty: { amount: 1 } } } });
    expect(problem.parse(refused.body).errors?.[0]?.message.en).toContain('did you mean "terms.bidSecurity"');
  });

  test('a body of one byte more than 1 MB is too large, one of exactly 1 MB is read', async () => {
    const filled = (size: number): string => {
      const bare = JSON.stringify({ ...latePayment, surprise: '' });
      return bare.replace('"surprise":""', `"surprise":"${'x'.repeat(size - bare.length)}"`);
    };
    const exact = await call('/v1/checks', { body: filled(1_048_576) });
    expect({ status: exact.status, type: problem.parse(exact.body).type }).toEqual({
      status: 422,
      type: '/problems/invalid-case',
    });
    const over = await call('/v1/checks', { body: filled(1_048_577) });
    expect({ status: over.status, type: problem.parse(over.body).type }).toEqual({
      status: 413,
      type: '/problems/too-large',
    });
  });

  test('1 MB is counted in bytes, not in characters', async () => {
    const body = JSON.stringify({ ...latePayment, surprise: '规'.repeat(400_000) });
    expect(body.length).toBeLessThan(1_048_576);
    expect((await call('/v1/checks', { body })).status).toBe(413);
  });

  test('what is more than the gateway takes is refused without being read', async () => {
    const { status, body } = await call('/v1/checks', { body: 'x'.repeat(11 * 1_048_576) });
    expect({ status, type: problem.parse(body).type }).toEqual({ status: 413, type: '/problems/too-large' });
  });

  test.each([
    ['text/plain'],
    ['application/x-www-form-urlencoded'],
    ['multipart/form-data; boundary=x'],
    ['application/jsonp'],
    [''],
  ])('a body sent as %s is no JSON to us', async (type) => {
    const { status, body } = await call('/v1/checks', {
      body: JSON.stringify(latePayment),
      headers: { 'content-type': type },
    });
    expect({ status, type: problem.parse(body).type }).toEqual({
      status: 415,
      type: '/problems/unsupported-media-type',
    });
  });

  test('a compressed body is not read', async () => {
    const { status } = await call('/v1/checks', { body: latePayment, headers: { 'content-encoding': 'gzip' } });
    expect(status).toBe(415);
  });

  test.each(['application/json', 'application/vnd.guiju+json'])(
    'a body in GB18030 sent as %s is told that it is not UTF-8',
    async (type) => {
      const body = Buffer.concat([
        Buffer.from('{"kind":"payment","reference":"'),
        Buffer.from([0xb9, 0xe6, 0xbe, 0xd8]),
        Buffer.from('"}'),
      ]);
      const refused = await call('/v1/checks', { body, headers: { 'content-type': type } });
      expect({ status: refused.status, type: problem.parse(refused.body).type }).toEqual({
        status: 400,
        type: '/problems/malformed-json',
      });
      expect(problem.parse(refused.body).message.en).toContain('UTF-8');
    },
  );

  test.each([
    ['asOf=2025-02-30', 'asOf'],
    ['asOf=', 'asOf'],
    ['asof=2025-03-01', 'asof'],
    ['store=no', 'store'],
    ['preview=1', 'preview'],
    ['store=true&store=false', 'store'],
    ['__proto__=1', '__proto__'],
  ])('the query %s is refused and its parameter named', async (query, path) => {
    const refused = await call(`/v1/checks?${query}`, { body: latePayment });
    const told = problem.parse(refused.body);
    expect({ status: refused.status, type: told.type }).toEqual({ status: 400, type: '/problems/invalid-query' });
    expect(told.errors?.map((error) => error.path)).toContain(path);
  });

  test('a parameter written nearly right is suggested', async () => {
    const told = problem.parse((await call('/v1/checks?asof=2025-03-01', { body: latePayment })).body);
    expect(told.errors?.[0]?.message.en).toContain('did you mean "asOf"');
  });

  test('a problem quotes nothing of the body, which may be confidential', async () => {
    const { text } = await call('/v1/checks', { body: '{"reference": "SECRET-4711", oops' });
    expect(text).not.toContain('SECRET');
    expect(problem.parse(JSON.parse(text)).message.en).toContain('line 1, column');
  });

  afterAll(async () => {
    // None of all this was stored. Runs before the server stops, since hooks run from the last to the first.
    expect(page.parse((await call('/v1/reports')).body).items).toEqual([]);
    expect(page.parse((await call('/v1/findings')).body).items).toEqual([]);
  });
});
