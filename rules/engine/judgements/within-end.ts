/** The end of a period: what is known of the event, and what is said where the period has run out and no day of it is known. */
import type { Fact } from '../../facts/vocabulary.ts';
import type { Happened } from '../compiled-event.ts';
import type { Day } from '../day.ts';
import type { Implied } from '../implied.ts';
import type { Judged } from '../judgement.ts';
import { doneInTime, notKnown, type Told } from './within-words.ts';

/** What is known of the event that ends the period. */
export interface End {
  readonly happened: Happened | undefined;
  /** It is said not to have happened. */
  readonly never: boolean;
  /** Something shows that it happened, on a day not known. */
  readonly implied: Implied | undefined;
  readonly target: Fact;
}

/** The period has run out, and of its end no day is known: in time if something shows so, else not decided. */
export function openEnd({ implied, target }: End, due: Day, shown: string, told: () => Told): Judged {
  if (implied?.by !== undefined && implied.by <= due) {
    return {
      outcome: 'satisfied',
      explain: () => ({ message: doneInTime(target, implied.fact, shown), period: told() }),
    };
  }
  return { outcome: 'undetermined', missing: [target], why: notKnown(target, implied?.fact, shown), period: told };
}
