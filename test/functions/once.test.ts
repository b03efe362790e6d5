import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { api, page, problem, report } from './api.ts';
import { latePayment, timelyPayment } from './cases.ts';

const { call } = api();
const keyed = (key: string) => ({ 'idempotency-key': key });
const reports = async (as = {}): Promise<number> =>
  page.parse((await call('/v1/reports?limit=100', { as })).body).items.length;

describe('Idempotency-Key', () => {
  test('the same key and request give the first answer again, and nothing is stored twice', async () => {
    const before = await reports();
    const first = await call('/v1/checks', { body: latePayment, headers: keyed('order-1') });
    const again = await call('/v1/checks', { body: latePayment, headers: keyed('order-1') });
    expect([first.status, again.status]).toEqual([201, 201]);
    expect(again.text).toBe(first.text);
    expect(again.headers.get('location')).toBe(first.headers.get('location'));
    expect([first.headers.get('idempotency-replayed'), again.headers.get('idempotency-replayed')]).toEqual([
      null,
      'true',
    ]);
    expect(await reports()).toBe(before + 1);
  });

  test('the same case written differently is the same request', async () => {
    const first = await call('/v1/checks', { body: latePayment, headers: keyed('order-2') });
    const { kind, ...rest } = latePayment;
    const again = await call('/v1/checks', {
      body: { ...rest, kind, invoice: { amount: 186000, receivedOn: '2025-01-24' } },
      headers: keyed('order-2'),
    });
    expect({ status: again.status, text: again.text }).toEqual({ status: 201, text: first.text });
  });

  test('the same key and another case, day or preview is refused, and nothing stored', async () => {
    await call('/v1/checks?asOf=2025-03-01', { body: latePayment, headers: keyed('order-3') });
    const before = await reports();
    for (const [query, body] of [
      ['?asOf=2025-03-01', timelyPayment],
      ['?asOf=2025-03-02', latePayment],
      ['', latePayment],
      ['?asOf=2025-03-01&preview=true', latePayment],
    ] as const) {
      const refused = await call(`/v1/checks${query}`, { body, headers: keyed('order-3') });
      expect({ status: refused.status, type: problem.parse(refused.body).type }).toEqual({
        status: 422,
        type: '/problems/key-reused',
      });
    }
    expect(await reports()).toBe(before);
  });

  test('of many at once with one key, one is stored; the others get its answer or 409 with Retry-After', async () => {
    const before = await reports();
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => call('/v1/checks', { body: latePayment, headers: keyed('order-4') })),
    );
    const made = answers.filter(({ status }) => status === 201);
    expect(new Set(made.map(({ body }) => report.parse(body).id)).size).toBe(1);
    for (const refused of answers.filter(({ status }) => status !== 201)) {
      expect({ status: refused.status, type: problem.parse(refused.body).type }).toEqual({
        status: 409,
        type: '/problems/in-progress',
      });
      expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    }
    expect(await reports()).toBe(before + 1);
  });

  test('two tenants may use one key', async () => {
    const [mine, theirs] = await Promise.all(
      ['a', 'b'].map((tenant) => call('/v1/checks', { body: latePayment, headers: keyed('shared'), as: { tenant } })),
    );
    const id = (answer: unknown): string => z.object({ id: z.string() }).parse(answer).id;
    expect([mine?.status, theirs?.status]).toEqual([201, 201]);
    expect(id(mine?.body)).not.toBe(id(theirs?.body));
  });

  test('a request that was refused leaves its key free', async () => {
    const refused = await call('/v1/checks', { body: { ...latePayment, region: '1' }, headers: keyed('order-5') });
    expect(refused.status).toBe(422);
    expect((await call('/v1/checks', { body: latePayment, headers: keyed('order-5') })).status).toBe(201);
  });

  test('a key that is empty or too long is refused', async () => {
    for (const key of ['', 'x'.repeat(256), 'a b']) {
      const refused = await call('/v1/checks', { body: latePayment, headers: keyed(key) });
      expect({ key, status: refused.status, type: problem.parse(refused.body).type }).toEqual({
        key,
        status: 400,
        type: '/problems/invalid-header',
      });
    }
  });
});
