/** What all parts of one document share while they are read. */
import type { Budget } from '../budget.ts';
import type { NumberingCounter } from './numbering-counter.ts';
import type { OpenParagraph } from './paragraph.ts';
import type { Styles } from './styles.ts';
import type { Tally } from './tally.ts';

export interface StoryContext {
  readonly budget: Budget;
  readonly styles: Styles;
  readonly numbering: NumberingCounter;
  readonly tally: Tally;
  /** Takes each paragraph when it has ended, in the order of the page. */
  readonly take: (paragraph: OpenParagraph) => void;
}
