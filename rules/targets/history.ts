/** What was achieved over time: the last value told by a day counts, and each earlier one is scored as of its own day. */
import { type Achieved, type Outcome, type Scored, score } from './score.ts';
import type { Target } from './target.ts';

/** One value, told on a day. */
export interface Told {
  /** `YYYY-MM-DD`. */
  readonly on: string;
  readonly value: Achieved;
}

export interface Step {
  readonly on: string;
  readonly achieved: Achieved;
  readonly outcome: Outcome;
  readonly lateDays?: number;
  readonly short?: number;
}

export interface ScoredOverTime extends Scored {
  /** Oldest first; what was told after the day of reckoning is left out. */
  readonly history: readonly Step[];
}

/** @param asOf `YYYY-MM-DD`. */
export function scoreOverTime(target: Target, told: readonly Told[], asOf: string): ScoredOverTime {
  const known = told.filter(({ on }) => on <= asOf).sort((one, other) => (one.on < other.on ? -1 : 1));
  const history = known.map(({ on, value }) => {
    const { target: _, ...step } = score(target, value, on);
    return { on, achieved: value, ...step };
  });
  return { ...score(target, known.at(-1)?.value, asOf), history };
}
