/** Of what was done, late, nobody is told to do it at once. */
import { describe, expect, it } from 'vitest';
import { readAsWritten } from '../../../intake/as-written.ts';
import { ruleSet } from '../../../rules/catalogue/installed.ts';
import { allRules } from '../../../rules/catalogue/rule-view.ts';
import { report } from '../../../rules/engine/report.ts';

function remedies(submission: unknown, asOf: string): readonly string[] {
  const read = readAsWritten(submission);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return report(read.case, ruleSet, { asOf }).findings.flatMap(({ outcome, remedy }) =>
    outcome === 'breached' && remedy !== undefined ? [remedy.zh] : [],
  );
}

const payment = (paidOn: string | null) => ({
  kind: 'payment',
  region: '110000',
  buyer: { type: 'government' },
  supplier: { size: 'small' },
  contract: { paymentPeriod: { days: 30 }, periodFrom: 'delivery' },
  deliveredOn: '2025-06-21',
  amountDue: '100000.00',
  paidOn,
});

describe('a payment', () => {
  it('that is open is to be made at once', () => {
    expect(remedies(payment(null), '2025-08-05')).toContain('尚未付清的立即付清，并按逾期天数支付逾期利息');
  });
  it('that was made late leaves its interest', () => {
    expect(remedies(payment('2025-08-01'), '2025-08-05')).toEqual(['款项已付清；逾期利息尚未支付的，予以支付']);
  });
});

it('what a rule says is left to do does not say to do it at once', () => {
  const left = allRules().flatMap(({ rule }) => (rule.afterwards === undefined ? [] : [rule]));
  expect(left.length).toBeGreaterThan(0);
  for (const { id, afterwards, within } of left) {
    expect(within, id).toBeDefined();
    expect(afterwards?.zh, id).not.toMatch(/立即|尽快/);
  }
});
