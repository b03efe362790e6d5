import { describe, expect, test } from 'vitest';
import { api, report } from './api.ts';
import { elsewhere, latePayment, tender } from './cases.ts';

const { call, check } = api();

describe('POST /v1/checks', () => {
  test('judges a case, stores the report and says where it is', async () => {
    const posted = await call('/v1/checks?asOf=2025-03-01', { body: latePayment });
    expect(posted.status).toBe(201);
    const { id, verdict, asOf, findings } = report.parse(posted.body);
    expect(posted.headers.get('location')).toBe(`/v1/reports/${id}`);
    expect({ verdict, asOf }).toEqual({ verdict: 'non-compliant', asOf: '2025-03-01' });
    expect(findings[0]).toMatchObject({
      provision: 'hk-procurement-2023:61',
      outcome: 'breached',
      severity: 'violation',
      period: { due: '2025-02-05', late: { workingDays: 2 } },
    });
    const read = await call(`/v1/reports/${id}`);
    expect(read.status).toBe(200);
    expect(read.text).toBe(posted.text);
  });

  test('with store=false only judges: nothing is stored, and there is no id', async () => {
    const before = await call('/v1/reports');
    const judged = await call('/v1/checks?store=false&asOf=2025-03-01', { body: latePayment });
    expect(judged.status).toBe(200);
    expect(judged.body).toMatchObject({ verdict: 'non-compliant', asOf: '2025-03-01' });
    expect(judged.body).not.toHaveProperty('id');
    expect((await call('/v1/reports')).text).toBe(before.text);
  });

  test('reckons as of today in China where no day is given', async () => {
    const inChina = (): string => new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai' }).format(new Date());
    const before = inChina();
    const { asOf } = await check(latePayment);
    expect([before, inChina()]).toContain(asOf);
  });

  test('judged twice as of one day, a case gives the same report but for id and time', async () => {
    const [first, second] = [
      await check(tender, { query: '?asOf=2025-03-03' }),
      await check(tender, { query: '?asOf=2025-03-03' }),
    ];
    expect(first.id).not.toBe(second.id);
    const bare = ({ id: _, evaluatedAt: __, ...rest }: typeof first) => rest;
    expect(bare(first)).toEqual(bare(second));
  });

  test('calls a place that no document reaches "not covered"', async () => {
    expect((await check(elsewhere)).verdict).toBe('not-covered');
  });

  test('judges drafts only on request, and then as previews', async () => {
    const startUp = { kind: 'approval', region: '441900', matter: 'company-start-up', effort: { forms: 2 } };
    const without = await check(startUp, { query: '?asOf=2025-03-03' });
    const withDrafts = await check(startUp, { query: '?asOf=2025-03-03&preview=true' });
    const previews = ({ findings }: typeof without): number =>
      findings.filter(({ severity }) => severity === 'preview').length;
    expect(previews(without)).toBe(0);
    expect(previews(withDrafts)).toBeGreaterThan(0);
    expect(withDrafts.verdict).toBe(without.verdict);
  });

  test('takes amounts written as number or text alike', async () => {
    const asNumber = { ...tender, terms: { ...tender.terms, bidSecurity: { amount: 15000, forms: ['cash'] } } };
    const digest = async (submission: unknown) => (await check(submission)).case;
    expect(await digest(asNumber)).toEqual(await digest(tender));
  });

  test('reads a body in UTF-8 with a byte order mark, as Windows writes it', async () => {
    const body = Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(JSON.stringify(latePayment))]);
    expect((await call('/v1/checks?store=false', { body })).status).toBe(200);
  });

  test('takes a charset parameter and a +json media type', async () => {
    for (const type of ['application/json; charset=utf-8', 'application/vnd.guiju+json']) {
      const { status } = await call('/v1/checks?store=false', { body: latePayment, headers: { 'content-type': type } });
      expect(status, type).toBe(200);
    }
  });
});
