import type { Fact } from '../facts/vocabulary.ts';
import type { Day } from './day.ts';

/** It happened on a day that is not known. */
export interface Implied {
  /** No later than this day, where the evidence has one. */
  readonly by: Day | undefined;
  /** What shows it. */
  readonly fact: Fact;
}
