/** What a report says of the case as a whole, and in numbers (design, section 6). */
import type { Severity } from './compile.ts';
import type { Rulings } from './judge.ts';

/** From the worst to the least. */
export const verdicts = ['non-compliant', 'departs', 'incomplete', 'pending', 'compliant', 'not-covered'] as const;
export type Verdict = (typeof verdicts)[number];

export interface BreachCounts {
  readonly violation: number;
  readonly warning: number;
  readonly advice: number;
  readonly preview?: number;
}

export interface Counts {
  readonly breached: BreachCounts;
  readonly satisfied: number;
  readonly pending: number;
  readonly undetermined: number;
  readonly notAssessed: number;
  /** Of the satisfied, those that rest on the presumption that a list shows all there is. */
  readonly presumed: number;
  /** Of the breaches, those that rest on something attested, not on papers. */
  readonly attested: BreachCounts;
}

/**
 * A violation decides, then departures, then what is not known, then what is not yet due. Nothing is compliant that was not
 * shown to be: something must be satisfied, and without presuming that a list is complete. No rule at all is no compliance.
 */
export function verdictOf({ rulings, notAssessed }: Rulings): Verdict {
  const seen = { departs: false, open: false, pending: false, satisfied: false, presumed: false, covered: false };
  for (const { judged, version } of rulings) {
    const { severity } = version;
    if (severity === 'preview') continue;
    seen.covered = true;
    if (judged.outcome === 'breached') {
      if (severity === 'violation') return 'non-compliant';
      if (severity === 'warning') seen.departs = true;
    } else if (judged.outcome === 'undetermined') {
      if (severity !== 'advice') seen.open = true;
    } else if (judged.outcome === 'pending') seen.pending = true;
    else if (judged.presumed === true) seen.presumed = true;
    else seen.satisfied = true;
  }
  if (seen.departs) return 'departs';
  if (!seen.covered) return notAssessed > 0 ? 'incomplete' : 'not-covered';
  if (seen.open || seen.presumed) return 'incomplete';
  if (seen.pending) return 'pending';
  return seen.satisfied ? 'compliant' : 'incomplete';
}

/** How the rulings fell out, in numbers. */
export function countsOf({ rulings, notAssessed }: Rulings): Counts {
  const breached: Tally = { violation: 0, warning: 0, advice: 0, preview: 0 };
  const attested: Tally = { violation: 0, warning: 0, advice: 0, preview: 0 };
  const other = { satisfied: 0, pending: 0, undetermined: 0 };
  let presumed = 0;
  for (const { judged, version, rule } of rulings) {
    if (judged.outcome === 'breached') {
      breached[version.severity]++;
      if (rule.evidence === 'attested') attested[version.severity]++;
    } else other[judged.outcome]++;
    if (judged.outcome === 'satisfied' && judged.presumed === true) presumed++;
  }
  return { breached: withoutPreview(breached), ...other, notAssessed, presumed, attested: withoutPreview(attested) };
}

type Tally = Record<Severity, number>;

function withoutPreview({ violation, warning, advice, preview }: Tally): BreachCounts {
  return preview === 0 ? { violation, warning, advice } : { violation, warning, advice, preview };
}
