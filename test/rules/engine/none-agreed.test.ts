/** What need not be there: that nobody agreed on it is said, and then the law is judged that holds where nothing was agreed. */
import { describe, expect, it } from 'vitest';
import { readAsWritten } from '../../../intake/as-written.ts';
import { ruleSet } from '../../../rules/catalogue/installed.ts';
import { report } from '../../../rules/engine/report.ts';
import { readSubmission } from '../../../rules/facts/submission.ts';

/** Goods for an authority, accepted and not paid for. */
const delivered = {
  kind: 'payment',
  region: '110000',
  buyer: { type: 'government' },
  supplier: { size: 'small' },
  deliveredOn: '2025-06-21',
  acceptance: { acceptedOn: '2025-07-01' },
  amountDue: '100000.00',
  paidOn: null,
};
const NONE = ['contract.paymentPeriod', 'contract.periodFrom', 'contract.inspectionLimit', 'contract.lateInterest'];

function judged(submission: unknown, asOf = '2025-10-20') {
  const read = readAsWritten(submission);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return report(read.case, ruleSet, { asOf });
}
const asks = (made: ReturnType<typeof judged>) => made.questions.map(({ fact }) => fact);
const breached = (made: ReturnType<typeof judged>) =>
  made.findings.filter(({ outcome }) => outcome === 'breached').map(({ rule }) => rule);

describe('a payment period that nobody agreed on', () => {
  it('is asked for while nothing is said of it, with the way to say that there is none', () => {
    const made = judged(delivered);
    expect(breached(made)).toEqual([]);
    expect(made.questions.find(({ fact }) => fact === 'contract.paymentPeriod')?.question.zh).toContain('没有约定');
  });

  it('leaves the thirty days of the law, and is not asked for again', () => {
    const made = judged({ ...delivered, complete: NONE });
    expect(breached(made)).toContain('cn-sme-payment-2025/authority-30-days-from-delivery');
    for (const path of NONE) expect(asks(made)).not.toContain(path);
    expect(JSON.stringify(made.findings)).not.toContain('assuming that the contract agrees no rate');
  });

  it('is no day either', () => {
    expect(asks(judged({ ...delivered, complete: NONE }))).toContain('dueOn');
    expect(asks(judged({ ...delivered, complete: NONE, dueOn: null }))).not.toContain('dueOn');
  });
});

describe('a time that nobody promised', () => {
  const approval = {
    kind: 'approval',
    region: '440100',
    matter: 'power-connection',
    timeline: { acceptedOn: '2025-03-03', completedOn: '2025-05-30' },
  };
  it('was not kept waiting for', () => {
    const rule = 'cn-business-environment-2019/within-the-promised-time';
    const open = judged(approval);
    expect(open.findings.map((finding) => finding.rule)).toContain(rule);
    expect(asks(open)).toContain('timeline.promised');
    const none = judged({ ...approval, complete: ['timeline.promised'] });
    expect(none.findings.map((finding) => finding.rule)).not.toContain(rule);
    expect(asks(none)).not.toContain('timeline.promised');
  });
});

it('is said of what need not be there, and of nothing else', () => {
  expect(readSubmission({ ...delivered, complete: ['contract.paymentPeriod'] }).ok).toBe(true);
  expect(readSubmission({ ...delivered, complete: ['contract.amount'] }).ok).toBe(false);
});

it('is not said by null, and whoever tries is told how', () => {
  const read = readSubmission({ ...delivered, contract: { paymentPeriod: null } });
  if (read.ok) throw new Error('null is no period');
  expect(read.problems[0]?.message.en).toContain('"complete"');
});
