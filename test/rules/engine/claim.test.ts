/** A payment late by several rules is owed once: what is agreed goes first, and each other interest is told with why it is not added. */
import { describe, expect, it } from 'vitest';
import { readAsWritten } from '../../../intake/as-written.ts';
import { latePaymentOf } from '../../../output/letter/late-payment.ts';
import { ruleSet } from '../../../rules/catalogue/installed.ts';
import { report } from '../../../rules/engine/report.ts';

const accepted = {
  kind: 'payment',
  region: '110000',
  buyer: { type: 'government' },
  supplier: { size: 'small' },
  deliveredOn: '2025-06-21',
  acceptance: { acceptedOn: '2025-07-01' },
  amountDue: '100000.00',
  paidOn: null,
};
const agreeing = (days: number) => ({ ...accepted, contract: { paymentPeriod: { days }, periodFrom: 'acceptance' } });

function judged(submission: unknown) {
  const read = readAsWritten(submission);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return { id: 'r', evaluatedAt: '2025-10-20T01:00:00.000Z', ...report(read.case, ruleSet, { asOf: '2025-10-20' }) };
}

describe('fifteen days were agreed, and sixty have passed', () => {
  const made = judged(agreeing(15));

  it('claims what is agreed', () => {
    expect(made.claim).toMatchObject({ due: '2025-07-16', interest: '4800.00' });
    expect(made.claim?.rule).toContain('agreed');
  });

  it('tells the other beside it, as part of it', () => {
    expect(made.claim?.others).toHaveLength(1);
    expect(made.claim?.others[0]).toMatchObject({ due: '2025-09-01', interest: '2450.00' });
    expect(made.claim?.others[0]?.why.zh).toContain('不另计');
  });

  it('is what the letter demands', () => {
    expect(latePaymentOf(made)?.finding.rule).toBe(made.claim?.rule);
    expect(latePaymentOf(made)?.interest?.interest).toBe('4800.00');
  });
});

it('where more was agreed than the law allows, says that the law may be relied on', () => {
  const { claim } = judged(agreeing(90));
  expect(claim).toMatchObject({ due: '2025-09-29', interest: '1050.00' });
  expect(claim?.others[0]).toMatchObject({ interest: '2450.00' });
  expect(claim?.others[0]?.why.zh).toContain('可以改按此主张');
});

it('says nothing where one rule alone gives interest', () => {
  const none = ['contract.paymentPeriod', 'contract.periodFrom', 'contract.inspectionLimit'];
  const made = judged({ ...accepted, complete: none });
  expect(made.findings.filter(({ interest }) => interest !== undefined)).toHaveLength(1);
  expect(made.claim).toBeUndefined();
});
