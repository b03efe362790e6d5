/** `GET /v1/reports/{id}/law-comparison`, through the gateway and the very handlers. */
import { expect, test } from 'vitest';
import * as z from 'zod';
import { lawComparison } from '../../../functions/description/schemas/law-comparison.ts';
import { api, page, problem } from '../api.ts';
import { tender } from '../cases.ts';

const { call, check } = api();

/** No time was agreed on, and it was paid after three months. */
const largeEnterprise = {
  kind: 'payment',
  region: '440300',
  reference: 'SZ-PAY-9',
  regime: 'private',
  buyer: { type: 'large-enterprise' },
  supplier: { size: 'small' },
  contract: { signedOn: '2025-05-20', amount: '200000.00', periodFrom: 'delivery' },
  deliveredOn: '2025-05-25',
  amountDue: '200000.00',
  paidOn: '2025-08-25',
  complete: ['contract'],
};

const compared = async (id: string, lawOf: string) => {
  const { status, body, headers } = await call(`/v1/reports/${id}/law-comparison?lawOf=${lawOf}`);
  expect({ status, cache: headers.get('cache-control') }).toEqual({ status: 200, cache: 'no-store' });
  return z.strictObject(lawComparison.shape).parse(body);
};

test('what the law of another day says of a stored report, and the report stays as it is', async () => {
  const { id } = await check(largeEnterprise, { query: '?asOf=2025-12-01' });
  const before = (await call(`/v1/reports/${id}`)).body;
  const found = await compared(id, '2025-06-02');
  expect(found).toMatchObject({
    report: id,
    asOf: '2025-12-01',
    lawOf: '2025-06-02',
    governing: { on: '2025-05-25' },
    verdict: { supposed: 'non-compliant' },
  });
  expect(found.changes.map(({ supposed }) => supposed?.rule)).toContain(
    'cn-sme-payment-2025/large-60-days-from-delivery',
  );
  expect((await call(`/v1/reports/${id}`)).body).toEqual(before);
  expect(page.parse((await call('/v1/reports?reference=SZ-PAY-9')).body).items).toHaveLength(1);
});

test('by the law of the day that governs all of it nothing differs', async () => {
  const { id } = await check(tender, { query: '?asOf=2025-03-03' });
  const found = await compared(id, '2025-03-03');
  expect({ changes: found.changes, rules: found.rules }).toEqual({ changes: [], rules: [] });
  expect(found.same).toBeGreaterThan(0);
  expect(found.verdict.supposed).toBe(found.verdict.actual);
});

test('another tenant has no such report, and a day has to be named that there is', async () => {
  const { id } = await check(tender);
  const path = `/v1/reports/${id}/law-comparison`;
  const other = await call(`${path}?lawOf=2025-06-02`, { as: { tenant: 'other' } });
  expect({ status: other.status, type: problem.parse(other.body).type }).toEqual({
    status: 404,
    type: '/problems/not-found',
  });
  for (const query of ['', '?lawOf=2025-02-30', '?lawOf=2025-06-02&asOf=2025-06-02']) {
    const refused = await call(`${path}${query}`);
    expect({ query, status: refused.status, type: problem.parse(refused.body).type }).toEqual({
      query,
      status: 400,
      type: '/problems/invalid-query',
    });
  }
  expect((await call(`${path}?lawOf=2025-06-02`, { as: { scopes: ['checks:write'] } })).status).toBe(403);
});
