import { describe, expect, it } from 'vitest';
import { ruleSet } from '../../../rules/catalogue/installed.ts';
import { report } from '../../../rules/engine/report.ts';
import { readSubmission } from '../../../rules/facts/submission.ts';

/** An authority in Beijing that owes a small supplier for goods of 1 July 2025. */
const owed = {
  kind: 'payment',
  region: '110000',
  buyer: { type: 'government' },
  supplier: { size: 'small' },
  deliveredOn: '2025-07-01',
};

function judged(more: Record<string, unknown>) {
  const reading = readSubmission({ ...owed, ...more });
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return report(reading.case, ruleSet, { asOf: '2025-12-01' });
}

function outcomes(more: Record<string, unknown>, rule: RegExp): string[] {
  return judged(more)
    .findings.filter((finding) => rule.test(finding.rule))
    .map(({ rule, outcome }) => `${rule.slice(rule.indexOf('/') + 1)} ${outcome}`);
}

describe('payments to small firms', () => {
  it('judges one period where the contract is told whole and agrees none', () => {
    const whole = {
      contract: { signedOn: '2025-06-10' },
      complete: ['contract'],
      acceptance: { acceptedOn: '2025-07-20' },
    };
    expect(outcomes({ ...whole, paidOn: '2025-11-03' }, /from-/)).toEqual(['authority-30-days-from-delivery breached']);
    expect(outcomes({ ...whole, paidOn: '2025-07-31' }, /from-/)).toEqual([
      'authority-30-days-from-delivery satisfied',
    ]);
  });

  it('holds nobody to a rule of the day of a contract that is not told', () => {
    const contract = { lateInterest: 0.05, payWhenPaid: true };
    const rules = /agreed-rate|no-pay-when-paid/;
    const large = { buyer: { type: 'large-enterprise' } };
    expect(outcomes({ ...large, contract }, rules)).toEqual([
      'no-pay-when-paid undetermined',
      'agreed-rate-not-below-lpr undetermined',
    ]);
    expect(outcomes({ ...large, contract: { ...contract, signedOn: '2025-07-01' } }, rules)).toEqual([
      'no-pay-when-paid breached',
      'agreed-rate-not-below-lpr breached',
    ]);
  });

  it('says so where the payments come to more than was due', () => {
    const more = {
      contract: { signedOn: '2025-06-10' },
      complete: ['contract'],
      amountDue: '500000.00',
      payments: [
        { paidOn: '2025-07-20', amount: '300000.00' },
        { paidOn: '2025-07-25', amount: '300000.00' },
      ],
    };
    const [finding] = judged(more).findings.filter(({ rule }) => rule.endsWith('/authority-30-days-from-delivery'));
    expect(finding?.outcome).toBe('satisfied');
    expect(finding?.assumptions?.map(({ text }) => text.en).join()).toContain(
      '600000.00 yuan, more than the 500000.00 due',
    );
  });
});
