/** What is written most like something else. */
import { distance } from 'fastest-levenshtein';

/** What differs in more than this share of its letters has nothing in common. */
const LEAST_LIKE = 0.67;

/** The candidate that differs least for its length: of two equally far, the longer has more in common. Empty where none has anything. */
export function nearestOf(wanted: string, candidates: readonly string[]): string {
  let best = { candidate: '', share: LEAST_LIKE };
  for (const candidate of candidates) {
    const share = distance(wanted, candidate) / Math.max(wanted.length, candidate.length, 1);
    if (share < best.share) best = { candidate, share };
  }
  return best.candidate;
}
