/** What a report says of the case as a whole, and in numbers (design, section 6). */
import type { Severity } from './compile.ts';
import type { Rulings } from './judge.ts';
import type { Ruling } from './ruling.ts';

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

type Tally = Record<Severity, number>;

/** Rulings added up one by one. */
export class Sum {
  readonly #breached: Tally;
  readonly #attested: Tally;
  readonly #other: { satisfied: number; pending: number; undetermined: number };
  #notAssessed = 0;
  #presumed = 0;
  /** Seen of what is no preview: previews decide nothing. */
  readonly #seen: { covered: boolean; open: boolean; pending: boolean; satisfied: boolean; presumed: boolean };

  /** Goes on from another, which stays as it is. */
  constructor(from?: Sum) {
    this.#breached = from === undefined ? { violation: 0, warning: 0, advice: 0, preview: 0 } : { ...from.#breached };
    this.#attested = from === undefined ? { violation: 0, warning: 0, advice: 0, preview: 0 } : { ...from.#attested };
    this.#other = from === undefined ? { satisfied: 0, pending: 0, undetermined: 0 } : { ...from.#other };
    if (from !== undefined) {
      this.#notAssessed = from.#notAssessed;
      this.#presumed = from.#presumed;
    }
    this.#seen =
      from === undefined
        ? { covered: false, open: false, pending: false, satisfied: false, presumed: false }
        : { ...from.#seen };
  }

  add({ judged, version: { severity }, rule: { evidence } }: Ruling): void {
    const presumed = judged.outcome === 'satisfied' && judged.presumed === true;
    if (judged.outcome === 'breached') {
      this.#breached[severity]++;
      if (evidence === 'attested') this.#attested[severity]++;
    } else this.#other[judged.outcome]++;
    if (presumed) this.#presumed++;
    if (severity === 'preview') return;
    const seen = this.#seen;
    seen.covered = true;
    if (judged.outcome === 'undetermined') {
      if (severity !== 'advice') seen.open = true;
    } else if (judged.outcome === 'pending') seen.pending = true;
    else if (presumed) seen.presumed = true;
    else if (judged.outcome === 'satisfied') seen.satisfied = true;
  }

  addNotAssessed(rules: number): void {
    this.#notAssessed += rules;
  }

  /**
   * A violation decides, then departures, then what is not known, then what is not yet due. Nothing is compliant that was not
   * shown to be: something must be satisfied, and without presuming that a list is complete. No rule at all is no compliance.
   */
  verdict(): Verdict {
    if (this.#breached.violation > 0) return 'non-compliant';
    if (this.#breached.warning > 0) return 'departs';
    const { covered, open, pending, satisfied, presumed } = this.#seen;
    if (!covered) return this.#notAssessed > 0 ? 'incomplete' : 'not-covered';
    if (open || presumed) return 'incomplete';
    if (pending) return 'pending';
    return satisfied ? 'compliant' : 'incomplete';
  }

  /** How they fell out, in numbers. */
  counts(): Counts {
    return {
      breached: withoutPreview(this.#breached),
      ...this.#other,
      notAssessed: this.#notAssessed,
      presumed: this.#presumed,
      attested: withoutPreview(this.#attested),
    };
  }

  /** Breaches of any severity. */
  get breaches(): number {
    const { violation, warning, advice, preview } = this.#breached;
    return violation + warning + advice + preview;
  }
}

/** All rulings on a case added up. @param from what others came to, which stays as it is. */
export function sumOf({ rulings, notAssessed }: Pick<Rulings, 'rulings' | 'notAssessed'>, from?: Sum): Sum {
  const sum = new Sum(from);
  for (const ruling of rulings) sum.add(ruling);
  sum.addNotAssessed(notAssessed);
  return sum;
}

function withoutPreview({ violation, warning, advice, preview }: Tally): BreachCounts {
  return preview === 0 ? { violation, warning, advice } : { violation, warning, advice, preview };
}
