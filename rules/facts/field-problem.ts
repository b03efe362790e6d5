/** What is said of something that is wrong with a submission. */
import type { Text } from './fact.ts';

/** One thing wrong with a submission. */
export interface FieldProblem {
  /** Dotted path with array indexes: `suspensions.0.to`; empty for the submission as a whole. */
  readonly path: string;
  readonly code: string;
  readonly message: Text;
}
