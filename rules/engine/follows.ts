/** Whether one text came in the place of another, so that what both say of the same can be held side by side. */
import type { FindingCitation } from './compile.ts';
import { dayOf } from './day.ts';

/** What both sides of a succession show: the id of a rule, and what it cites. */
export interface Cited {
  readonly rule: string;
  readonly citation: Pick<FindingCitation, 'document' | 'issuer' | 'inForce'>;
}

/**
 * Rules of two documents go together where both bear the same name, the same authority issued both, and one came into force on the day
 * after the other’s last: so the rules of a revision are named (docs/adding-a-document.md).
 */
export function goTogether(a: Cited, b: Cited): boolean {
  return (
    nameOf(a) === nameOf(b) &&
    a.citation.issuer !== null &&
    a.citation.issuer === b.citation.issuer &&
    (isNext(a, b) || isNext(b, a))
  );
}

const nameOf = ({ rule }: Cited): string => rule.slice(rule.indexOf('/') + 1);

function isNext({ citation: { inForce: earlier } }: Cited, { citation: { inForce: later } }: Cited): boolean {
  return earlier.to !== null && later.from !== null && dayOf(earlier.to) + 1 === dayOf(later.from);
}
