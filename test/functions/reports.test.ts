import { beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod';
import { api, page, problem, type report } from './api.ts';
import { elsewhere, latePayment, tender, timelyPayment } from './cases.ts';

const { call, check } = api();
type Stored = z.infer<typeof report>;

/** Stored one after the other, so that each is newer than the one before. */
let stored: readonly Stored[] = [];
const submissions = [latePayment, timelyPayment, tender, elsewhere, latePayment, tender, timelyPayment];

beforeAll(async () => {
  for (const submission of submissions) {
    stored = [await check(submission, { query: '?asOf=2025-03-03' }), ...stored];
    await new Promise((resolve) => setTimeout(resolve, 3));
  }
});

const listed = async (query: string): Promise<readonly unknown[]> => {
  const { status, text, body } = await call(`/v1/reports${query}`);
  if (status !== 200) throw new Error(text);
  return page.parse(body).items.map(({ id }) => id);
};
const idsOf = (chosen: (one: Stored) => boolean): readonly string[] => stored.filter(chosen).map(({ id }) => id);
const caseOf = z.object({ case: z.object({ kind: z.string(), region: z.string(), reference: z.string().nullable() }) });

/** Every item of a list, page by page. */
async function walk(path: string): Promise<unknown[]> {
  const items: unknown[] = [];
  for (let cursor: string | null = ''; cursor !== null; ) {
    const separator = path.includes('?') ? '&' : '?';
    const { status, text, body } = await call(`${path}${cursor === '' ? '' : `${separator}cursor=${cursor}`}`);
    if (status !== 200) throw new Error(text);
    const { items: some, next } = page.parse(body);
    items.push(...some.map((item) => item.id ?? JSON.stringify(item)));
    cursor = next;
  }
  return items;
}

describe('GET /v1/reports', () => {
  test('lists the newest first', async () => {
    expect(await listed('')).toEqual(stored.map(({ id }) => id));
  });

  test('shows what the report says, without findings', async () => {
    const { body } = await call('/v1/reports?limit=1');
    const inFull = new Set(['findings', 'questions', 'governing']);
    const head = Object.entries(stored[0] ?? {}).filter(([name]) => !inFull.has(name));
    expect(page.parse(body).items[0]).toEqual(Object.fromEntries(head));
  });

  test.each(['kind=payment', 'kind=procurement', 'kind=approval'])('filters by %s', async (query) => {
    const kind = query.slice(5);
    expect(await listed(`?${query}`)).toEqual(idsOf((one) => caseOf.parse(one).case.kind === kind));
  });

  test.each(['non-compliant', 'compliant', 'incomplete', 'not-covered', 'departs'])(
    'filters by the verdict %s',
    async (verdict) => {
      expect(await listed(`?verdict=${verdict}`)).toEqual(idsOf((one) => one.verdict === verdict));
    },
  );

  test('filters by place, reference and several at once', async () => {
    expect(await listed('?region=810000')).toEqual(idsOf((one) => caseOf.parse(one).case.region === '810000'));
    expect(await listed('?reference=HK-PAY-1')).toEqual(
      idsOf((one) => caseOf.parse(one).case.reference === 'HK-PAY-1'),
    );
    expect(await listed('?region=460100&kind=payment&verdict=non-compliant')).toEqual(
      idsOf((one) => caseOf.parse(one).case.kind === 'payment' && one.verdict === 'non-compliant'),
    );
    expect(await listed('?kind=procurement&verdict=non-compliant')).toEqual(
      idsOf((one) => caseOf.parse(one).case.kind === 'procurement' && one.verdict === 'non-compliant'),
    );
    expect(await listed('?reference=HK-PAY-1&kind=procurement')).toEqual([]);
    expect(await listed('?reference=nobody')).toEqual([]);
  });

  test('filters by time, both ends included', async () => {
    const [newest, second, third] = stored;
    if (newest === undefined || second === undefined || third === undefined) throw new Error('nothing stored');
    expect(await listed(`?from=${encodeURIComponent(second.evaluatedAt)}`)).toEqual([newest.id, second.id]);
    expect(await listed(`?to=${encodeURIComponent(third.evaluatedAt)}`)).toEqual(stored.slice(2).map(({ id }) => id));
    const inChina = new Date(Date.parse(second.evaluatedAt) + 8 * 3_600_000).toISOString().replace('Z', '+08:00');
    const between = `?from=${encodeURIComponent(inChina)}&to=${encodeURIComponent(inChina)}`;
    expect(await listed(between)).toEqual([second.id]);
    const day = inChina.slice(0, 10);
    expect(await listed(`?from=${day}&to=${day}`)).toContain(second.id);
    expect(await listed('?to=2020-01-01')).toEqual([]);
    expect(await listed('?from=2090-01-01')).toEqual([]);
    expect(await listed('?from=2025-02-01&to=2025-01-01')).toEqual([]);
  });

  test.each([
    'limit=1',
    'limit=2',
    'limit=3&kind=payment',
    'limit=1&verdict=non-compliant',
    'limit=2&region=460100&kind=payment',
  ])('page by page with %s it gives everything once and in order', async (query) => {
    const whole = await listed(`?${query.replace(/limit=\d/, 'limit=100')}`);
    expect(await walk(`/v1/reports?${query}`)).toEqual(whole);
    expect(whole.length).toBeGreaterThan(1);
  });

  test('a page holds still while newer reports come in', async () => {
    const first = page.parse((await call('/v1/reports?limit=2')).body);
    await check(elsewhere);
    const second = page.parse((await call(`/v1/reports?limit=2&cursor=${first.next}`)).body);
    expect(second.items.map(({ id }) => id)).toEqual(stored.slice(2, 4).map(({ id }) => id));
  });

  test.each([
    ['limit=0', 'limit'],
    ['limit=101', 'limit'],
    ['limit=many', 'limit'],
    ['kind=weather', 'kind'],
    ['verdict=good', 'verdict'],
    ['region=12', 'region'],
    ['from=yesterday', 'from'],
    ['to=2025-03-03T09:00:00', 'to'],
    ['page=2', 'page'],
  ])('refuses %s and names the parameter', async (query, path) => {
    const { status, body } = await call(`/v1/reports?${query}`);
    const { type, errors } = problem.parse(body);
    expect({ status, type, paths: errors?.map((error) => error.path) }).toEqual({
      status: 400,
      type: '/problems/invalid-query',
      paths: [path],
    });
  });

  test('a cursor that was forged, cut, or taken to another filter, list or tenant is refused', async () => {
    const { next } = page.parse((await call('/v1/reports?limit=1&kind=payment')).body);
    if (next === null) throw new Error('no next page');
    const flipped = `${next.startsWith('A') ? 'B' : 'A'}${next.slice(1)}`;
    const tampered = Buffer.from(next, 'base64url');
    tampered.writeUInt8((tampered.at(-1) ?? 0) ^ 1, tampered.length - 1);
    for (const path of [
      `/v1/reports?kind=payment&cursor=${flipped}`,
      `/v1/reports?kind=payment&cursor=${tampered.toString('base64url')}`,
      `/v1/reports?kind=payment&cursor=${next.slice(0, 10)}`,
      `/v1/reports?kind=payment&cursor=${next}=`,
      `/v1/reports?kind=payment&cursor=%00`,
      `/v1/reports?kind=procurement&cursor=${next}`,
      `/v1/reports?cursor=${next}`,
      `/v1/findings?cursor=${next}`,
    ]) {
      const { status, body } = await call(path);
      expect({ path, status, type: problem.parse(body).type }).toEqual({
        path,
        status: 400,
        type: '/problems/invalid-cursor',
      });
    }
    expect((await call(`/v1/reports?kind=payment&cursor=${next}`, { as: { tenant: 'other' } })).status).toBe(400);
    expect((await call(`/v1/reports?kind=payment&cursor=${next}&limit=3`)).status).toBe(200);
  });
});

describe('GET /v1/reports/{id}', () => {
  test('an id that stands for nothing is not found, however it looks', async () => {
    for (const id of [
      '01ARZ3NDEKTSV4RRFFQ69G5FAV',
      'x',
      '..',
      '%2e%2e',
      'a%23b',
      encodeURIComponent('规矩'),
      't%23dev',
    ]) {
      const { status, body } = await call(`/v1/reports/${id}`);
      // fetch resolves dot segments itself, which leads to the list.
      if (id.replaceAll('%2e', '.') === '..') continue;
      expect({ id, status, type: problem.parse(body).type }).toEqual({ id, status: 404, type: '/problems/not-found' });
    }
  });

  test('whoever has it already is answered 304 without a body', async () => {
    const path = `/v1/reports/${stored[0]?.id}`;
    const first = await call(path);
    const etag = first.headers.get('etag') ?? '';
    expect(etag).toMatch(/^W\/"[\w-]{27}"$/);
    for (const known of [etag, etag.slice(2), `"other", ${etag}`, '*']) {
      const again = await call(path, { headers: { 'if-none-match': known } });
      expect({ known, status: again.status, text: again.text, etag: again.headers.get('etag') }).toEqual({
        known,
        status: 304,
        text: '',
        etag,
      });
    }
    expect((await call(path, { headers: { 'if-none-match': '"other"' } })).status).toBe(200);
  });

  test('a report is compressed for who takes gzip, and only then', async () => {
    const path = `/v1/reports/${stored[0]?.id}`;
    const plain = await call(path, { headers: { 'accept-encoding': 'identity' } });
    expect(plain.headers.get('content-encoding')).toBeNull();
    const packed = await call(path, { headers: { 'accept-encoding': 'gzip' } });
    expect(packed.headers.get('content-encoding')).toBe('gzip');
    expect(packed.headers.get('vary')).toContain('Accept-Encoding');
    expect(packed.text).toBe(plain.text);
    expect(packed.headers.get('etag')).toBe(plain.headers.get('etag'));
  });
});
