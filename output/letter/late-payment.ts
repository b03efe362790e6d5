/** What of a report says that a payment is late: what a letter may rest on. */
import { claimOf } from '../../rules/engine/claim.ts';
import type { PeriodFinding } from '../../rules/engine/judgement.ts';
import type { Finding, Report } from '../../rules/engine/report.ts';
import type { Interest } from '../../rules/interest/interest.ts';

/** A finding on a payment that came too late, or has not come. */
export interface LateFinding extends Finding {
  readonly period: PeriodFinding & { readonly due: string };
}

export interface LatePayment {
  /** What the letter reckons by. */
  readonly finding: LateFinding;
  /** All that it rests on, in the order of the report. */
  readonly findings: readonly LateFinding[];
  readonly interest?: Interest;
}

/** Of drafts and of what is only encouraged nothing can be demanded. */
const isDemandable = ({ outcome, severity }: Finding): boolean =>
  outcome === 'breached' && (severity === 'violation' || severity === 'warning');

function isLate(finding: Finding): finding is LateFinding {
  const { period, facts } = finding;
  if (!isDemandable(finding) || period?.due === undefined || period.late === undefined) return false;
  // Not a deposit or a complaint that is late: the end of the period is the payment itself.
  return 'payments' in facts || ('paidOn' in facts && (period.actual === null || period.actual === facts.paidOn));
}

/**
 * Undefined where no payment is late. Where several documents say by when it had to be paid, it is reckoned by the one that gives
 * interest, and among those by the one that the report says to claim (claim.ts). Where none gives interest, by the earliest of the days.
 */
export function latePaymentOf({ case: { kind }, findings }: Report): LatePayment | undefined {
  const late = kind === 'payment' ? findings.filter(isLate) : [];
  const claim = claimOf(late);
  const claimed = late.find(({ rule, interest }) =>
    claim === undefined ? interest !== undefined : rule === claim.rule,
  );
  const finding = claimed ?? late.toSorted((a, b) => a.period.due.localeCompare(b.period.due))[0];
  if (finding === undefined) return undefined;
  const { interest } = finding;
  return { finding, findings: late, ...(interest !== undefined && { interest }) };
}
