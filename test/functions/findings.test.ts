import { beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod';
import { api, page, type report } from './api.ts';
import { elsewhere, latePayment, tender, timelyPayment } from './cases.ts';

const { call, check } = api();
const listed = z.object({
  report: z.string(),
  evaluatedAt: z.string(),
  case: z.object({ kind: z.string(), region: z.string(), reference: z.string().nullable() }),
  finding: z.looseObject({ rule: z.string(), severity: z.string(), outcome: z.string() }),
});
type Listed = z.infer<typeof listed>;

let stored: readonly z.infer<typeof report>[] = [];
/** Every breach of every report, newest report first, in the order of each report. */
const breaches = () =>
  stored.flatMap(({ id, findings }) =>
    findings.filter(({ outcome }) => outcome === 'breached').map((finding) => ({ report: id, finding })),
  );

beforeAll(async () => {
  for (const submission of [latePayment, tender, timelyPayment, elsewhere, tender]) {
    stored = [await check(submission, { query: '?asOf=2025-03-03' }), ...stored];
    await new Promise((resolve) => setTimeout(resolve, 3));
  }
});

async function all(query: string): Promise<readonly Listed[]> {
  const found: Listed[] = [];
  for (let cursor: string | null = ''; cursor !== null; ) {
    const { status, text, body } = await call(`/v1/findings?${query}${cursor === '' ? '' : `&cursor=${cursor}`}`);
    if (status !== 200) throw new Error(text);
    const { items, next } = page.parse(body);
    found.push(...items.map((item) => listed.parse(item)));
    cursor = next;
  }
  return found;
}
const told = (all: readonly { report: string; finding: { rule: string } }[]): string[] =>
  all.map(({ report, finding }) => `${report} ${finding.rule}`).sort();

describe('GET /v1/findings', () => {
  test('gives every breach of every report once, and nothing that is no breach', async () => {
    expect(told(await all('limit=100'))).toEqual(told(breaches()));
    expect(told(await all('limit=3'))).toEqual(told(breaches()));
    expect(breaches().length).toBeGreaterThan(10);
  });

  test('gives the newest first, each with the finding as the report tells it', async () => {
    const found = await all('limit=100');
    const times = found.map(({ evaluatedAt }) => evaluatedAt);
    expect(times).toEqual(times.toSorted().reverse());
    const first = found.find(({ finding }) => finding.rule === 'hk-procurement-2023/payment');
    const whole = stored
      .find(({ id }) => id === first?.report)
      ?.findings.find(({ rule }) => rule === 'hk-procurement-2023/payment');
    expect(first?.finding).toEqual(whole);
    expect(first?.case).toEqual({ kind: 'payment', region: '460100', reference: 'HK-PAY-1' });
  });

  test('filters by rule', async () => {
    const rule = 'hk-procurement-2023/bid-security-cap';
    const found = await all(`limit=1&rule=${rule}`);
    expect(told(found)).toEqual(told(breaches().filter(({ finding }) => finding.rule === rule)));
    expect(found.length).toBe(2);
    expect(await all('rule=nobody/nothing')).toEqual([]);
  });

  test.each(['violation', 'warning', 'advice', 'preview'])('filters by the severity %s', async (severity) => {
    expect(told(await all(`limit=2&severity=${severity}`))).toEqual(
      told(breaches().filter(({ finding }) => finding.severity === severity)),
    );
  });

  test('filters by rule and severity at once, and by time', async () => {
    const rule = 'hk-procurement-2023/bid-security-cap';
    expect(await all(`rule=${rule}&severity=advice`)).toEqual([]);
    expect((await all(`rule=${rule}&severity=violation`)).length).toBe(2);
    const newest = stored[0];
    const from = encodeURIComponent(newest?.evaluatedAt ?? '');
    expect(told(await all(`limit=100&from=${from}`))).toEqual(
      told(breaches().filter(({ report }) => report === newest?.id)),
    );
    expect(await all('to=2020-01-01')).toEqual([]);
  });
});
