/**
 * Which dates are "not yet" where their cell is blank (design, section 4): those that end a period and come in every matter. A blank under
 * one that comes only sometimes (a correction told, a reply to a challenge) may as well mean that it was never due, and says nothing.
 */
import { usedFactsOf } from '../../rules/catalogue/used-facts.ts';

/** Receipts, which others bring about; steps that only some matters take, and securities only some demand; plans. */
const SOMETIMES =
  /[rR]eceived|Told|forwarded|Until|supplement|return\.|coordination|extension|opinion|Rehandl|rehandl|Withdrawn|fees|bidDeadline|statement|refusal|referral|Superior|longTerm|supervision|verified|rating|inquiry|ticket\.report|bidSecurityReturned|outsider/;
/** The matter ended otherwise: whoever was refused, withdrew or was sent elsewhere waits for nothing. */
const OTHERWISE = /refusal|[wW]ithdrawn|referral|terminated|cancel/;

/** The dates that end periods, for one kind of case. */
interface Ends {
  /** Paths, each with its place in the order in which the events come. */
  readonly places: ReadonlyMap<string, number>;
  readonly endsOtherwise: (path: string) => boolean;
}

const byKind = new Map<string, Ends>();

export function endsOf(kind: string): Ends {
  const known = byKind.get(kind);
  if (known !== undefined) return known;
  const ends = usedFactsOf(kind).ends.filter((path) => !SOMETIMES.test(path));
  const found = {
    places: new Map(ends.map((path, place) => [path, place])),
    endsOtherwise: OTHERWISE.test.bind(OTHERWISE),
  };
  byKind.set(kind, found);
  return found;
}
