/**
 * Which dates are "not yet" where their cell is blank (design, section 4): those that end a period and come in every matter. A blank under
 * one that comes only sometimes (a correction told, a reply to a challenge) may as well mean that it was never due, and says nothing.
 */
import { usedFactsOf } from '../../rules/catalogue/used-facts.ts';

/** Receipts, which others bring about; steps that only some matters take; plans. */
const SOMETIMES =
  /received|Told|forwarded|Until|supplement|return\.|coordination|extension|opinion|Rehandl|rehandl|Withdrawn|fees|bidDeadline|statement|refusal|referral|Superior|longTerm|supervision|verified|rating|inquiry|ticket\.report/;

const byKind = new Map<string, ReadonlyMap<string, number>>();

/** @returns paths, each with its place in the order in which the events come. */
export function endsOf(kind: string): ReadonlyMap<string, number> {
  const known = byKind.get(kind);
  if (known !== undefined) return known;
  const ends = usedFactsOf(kind).ends.filter((path) => !SOMETIMES.test(path));
  const found = new Map(ends.map((path, place) => [path, place]));
  byKind.set(kind, found);
  return found;
}

/** A remark that says that it was paid, beside a blank date: when is not known, but not yet it is not. */
export function saysDone(remark: string): boolean {
  return /^(?:已(?:经)?(?:全部|全额)?(?:付|支付|付款|付清|结清|到账|支付完毕|完成|办结|退|退还|验收)|付清|结清|分[两二三四几\d]次付)/.test(
    remark.trim(),
  );
}
