/** Findings: what one rule says about one case, with its words, figures, facts and citation (design, section 7). */
import type { Text } from '../facts/fact.ts';
import type { FindingCitation, Severity } from './compile.ts';
import type { Governing } from './governing.ts';
import type { Json } from './json.ts';
import type { Explanation } from './judgement.ts';

export type Outcome = 'breached' | 'pending' | 'undetermined' | 'satisfied';

/** What one rule says about one case. */
export interface Finding extends Partial<Omit<Explanation, 'isDone'>> {
  readonly rule: string;
  readonly provision: string;
  /** All provisions the rule implements, where it is more than one and no version chose among them. */
  readonly provisions?: readonly string[];
  readonly outcome: Outcome;
  readonly severity: Severity;
  readonly evidence: 'papers' | 'attested';
  readonly title: Text;
  readonly message: Text;
  readonly facts: Readonly<Record<string, Json>>;
  readonly missing?: readonly string[];
  readonly assumptions?: readonly { readonly facts: readonly string[]; readonly text: Text }[];
  /** The day that decides which law applies, where the rule goes by an event of its own; else that of the report. */
  readonly governing?: Governing;
  readonly citation: FindingCitation;
  /** The strictest rule of another document that limits the same: who keeps to that keeps to this. */
  readonly stricter?: { readonly rule: string; readonly provision: string; readonly title: Text };
  /** Of a case that was read from a paper: the words it rests on. The engine sets none. */
  readonly places?: readonly FindingPlace[];
}

/** Words of a paper: the stretch `[from, to)` of the text of a block, in UTF-16 units, and the fact that was read there. */
export interface FindingPlace {
  readonly fact: string;
  readonly words: string;
  readonly block: string;
  readonly from: number;
  readonly to: number;
}
