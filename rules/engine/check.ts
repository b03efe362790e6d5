/** What a compiled condition is. */
import type { Text } from '../facts/fact.ts';
import type { Fact } from '../facts/vocabulary.ts';
import type { Bound } from './bound.ts';
import type { Truth } from './logic.ts';

/** A compiled condition. */
export interface Check {
  readonly truth: (bound: Bound) => Truth;
  /** Facts that are missing and could settle it; asked only where it is unknown. */
  readonly missing: (bound: Bound) => readonly Fact[];
  /** All facts it reads. */
  readonly facts: readonly Fact[];
  /** Of a condition made of several: how they are joined. */
  readonly joins?: 'all' | 'any';
  readonly parts?: readonly Check[];
  /** Of one that says that another does not hold. */
  readonly negates?: Check;
  /** Of one that is noted for each case (condition.ts): by which number. */
  readonly number?: number;
  /** In words, which are made when they are first asked for: most never are. */
  readonly text: () => Text;
  /** That it does not hold, where that is said plainly. */
  readonly denied?: () => Text;
}
