import type { ShownFact } from '../shown-fact.ts';
import type { Answer } from './answers.ts';

/** What every field is given. */
export interface FieldProps {
  readonly id: string;
  readonly fact: ShownFact;
  readonly answer: Answer | undefined;
  readonly onAnswer: (answer: Answer | undefined) => void;
}
