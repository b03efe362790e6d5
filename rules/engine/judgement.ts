/** What every judgement is: it reads a bound case, decides, and explains itself only when its words are wanted. */
import type { Text } from '../facts/fact.ts';
import type { Fact } from '../facts/vocabulary.ts';
import type { Interest } from '../interest/interest.ts';
import type { Bound, Suspension } from './bound.ts';
import type { Calendar } from './calendar.ts';
import type { Day } from './day.ts';

/** What a judgement may know beside the case: nothing else of the world. */
export interface Setting {
  readonly asOf: Day;
  /** Where set, the law of this day is asked of everything, whatever day governs (law-comparison.ts). */
  readonly lawOf?: Day;
  readonly calendar: Calendar;
}

/** So many of one unit, as a report shows it: `{ "workingDays": 2 }`. */
export type ShownPeriod = Readonly<Record<string, number>>;

/** A period as a finding tells it. */
export interface PeriodFinding {
  readonly from: string;
  readonly due?: string;
  /** For events that must lie apart: the first day allowed. */
  readonly earliest?: string;
  /** When it happened; null while it is still open. */
  readonly actual: string | null;
  readonly counted: ShownPeriod;
  readonly skipped: readonly { readonly on: string; readonly why: Text }[];
  /** Weekend days that were worked under the year's arrangement, and so counted. */
  readonly workedWeekends?: readonly string[];
  readonly late?: ShownPeriod;
  /** For events that must lie apart: how much is lacking. */
  readonly short?: ShownPeriod;
  readonly provisional: boolean;
}

/** The words and figures of a finding. */
export interface Explanation {
  readonly message: Text;
  /** What would pass, where the rule says nothing better. */
  readonly remedy?: Text;
  /** What had to be done was done, too late: whoever reads it is not told to do it. */
  readonly isDone?: true;
  readonly limit?: Readonly<Record<string, string | number | ShownPeriod>>;
  readonly excess?: string | number;
  readonly shortfall?: string | number;
  /** Codes that were found and are forbidden, or are required and were not found. */
  readonly codes?: readonly { readonly code: string; readonly label: Text }[];
  readonly period?: PeriodFinding;
  /** What is owed for being late. */
  readonly interest?: Interest;
}

export type Decided = 'breached' | 'satisfied' | 'pending';

/** What a finding takes for granted: that an exception does not apply, or that a list shows all there is. A whole sentence. */
export interface Assumption {
  readonly facts: readonly Fact[];
  readonly text: Text;
}

export type Judged =
  | {
      readonly outcome: Decided;
      readonly explain: () => Explanation;
      readonly assumed?: Assumption;
      /** It is satisfied only if the list is complete, which nobody said. */
      readonly presumed?: true;
    }
  | {
      readonly outcome: 'undetermined';
      readonly missing: readonly Fact[];
      readonly why?: Text;
      readonly period?: () => PeriodFinding;
    };

/** A compiled judgement. */
export interface Judgement {
  readonly judge: (bound: Bound, setting: Setting) => Judged;
  /** Facts it reads. */
  readonly facts: readonly Fact[];
  /** What it reads of a case of which these facts are known, where that is not just `facts`. */
  readonly reads?: (bound: Bound) => readonly Fact[];
  /** True where facts of other sections show what it requires or forbids: it is then assessed although its own section is not there. */
  readonly shown?: (bound: Bound) => boolean;
  /** True where so little was submitted that it is left out: neither end of a period, say. */
  readonly idle?: (bound: Bound) => boolean;
  /** True where it is said that what it judges is not there, as a period that nobody promised: it has nothing to say. */
  readonly nothing?: (bound: Bound) => boolean;
  /** What is asked for although it is left out: the rule would say something if it were told. */
  readonly asks?: (bound: Bound) => readonly Fact[];
  /** The day by which what it demands had to be there, where that is known: it demands nothing of a day before it was in force. */
  readonly due?: (bound: Bound) => Day | undefined;
  /** What it says, for lists of rules; put into words when it is asked for. */
  readonly statement: () => Text;
}

/** Where the suspensions of a case stand, if its kind has any. */
export type SuspensionReader = (bound: Bound) => readonly Suspension[];

export const undetermined = (missing: readonly Fact[], why?: Text): Judged =>
  why === undefined ? { outcome: 'undetermined', missing } : { outcome: 'undetermined', missing, why };
