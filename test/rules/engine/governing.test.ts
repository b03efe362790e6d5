/** Which day decides what law applies is said: once of the case, and by each finding that goes by a day of its own. */
import { expect, test } from 'vitest';
import { ruleSet } from '../../../rules/catalogue/installed.ts';
import { type Judgment, report } from '../../../rules/engine/report.ts';
import { readSubmission } from '../../../rules/facts/submission.ts';

const AS_OF = '2025-03-03';

function judged(submission: unknown): Judgment {
  const read = readSubmission(submission);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return report(read.case, ruleSet, { asOf: AS_OF });
}

const payment = (receivedOn: string, paidOn: string) => ({
  kind: 'payment',
  region: '460100',
  regime: 'government-procurement',
  contract: { signedOn: '2024-06-03' },
  invoice: { receivedOn },
  conditionsMetOn: '2024-06-10',
  paidOn,
});

test('a payment goes by the day its period began, and by the figure that held then', () => {
  const found = ([before, after]: readonly [string, string]) =>
    judged(payment(before, after)).findings.find(({ rule }) => rule === 'hk-procurement-2023/payment');
  const by = { zh: '收到发票日期', en: 'Invoice received' };
  expect(found(['2024-12-31', '2025-01-20'])).toMatchObject({
    provision: 'hk-procurement-2023:60',
    period: { counted: { workingDays: 5 } },
    governing: { on: '2024-12-31', by },
  });
  expect(found(['2025-01-02', '2025-01-20'])).toMatchObject({
    provision: 'hk-procurement-2023:61',
    period: { counted: { workingDays: 3 } },
    governing: { on: '2025-01-02', by },
  });
});

test('a tender goes by its notice, and its findings name no other day', () => {
  const { governing, findings } = judged({
    kind: 'procurement',
    region: '460100',
    regime: 'government-procurement',
    project: { budget: '2000000.00', noticeOn: '2025-02-10' },
    terms: { bidSecurity: { amount: '15000.00' } },
  });
  expect(governing).toMatchObject({ on: '2025-02-10' });
  const cap = findings.find(({ rule }) => rule === 'hk-procurement-2023/bid-security-cap');
  expect(cap).toMatchObject({ outcome: 'breached' });
  expect(cap).not.toHaveProperty('governing');
});

test('where nothing is dated the day of reckoning governs', () => {
  const { governing } = judged({ kind: 'procurement', region: '460100', project: { budget: '2000000.00' } });
  expect(governing).toEqual({ on: AS_OF, by: { zh: '判断基准日', en: 'the day of reckoning' } });
});
