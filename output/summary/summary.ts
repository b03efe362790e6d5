/** What the counts of a batch say: by verdict, rule, severity, region, unit and month, what is missing, and what was paid late. */
import type { Severity } from '../../rules/engine/compile.ts';
import type { Verdict } from '../../rules/engine/verdict.ts';
import type { Text } from '../../rules/facts/fact.ts';
import type { LateSummary } from '../late-sums.ts';

export const severities = ['violation', 'warning', 'advice', 'preview'] as const satisfies readonly Severity[];

export type Breaches = Record<Severity, number>;

export const noBreaches = (): Breaches => ({ violation: 0, warning: 0, advice: 0, preview: 0 });

/** A century: dates that are mistyped reach further, and no chart does. */
export const MOST_MONTHS = 1_200;

/** Breaches of one rule. */
export interface RuleCount {
  readonly rule: string;
  readonly provision: string;
  readonly severity: Severity;
  readonly title: Text;
  readonly document: Text;
  readonly number: string | null;
  readonly issuer: string | null;
  readonly clause: string;
  /** The operative words. */
  readonly words: string;
  readonly breached: number;
}

/** Cases of one place or one unit. */
export interface GroupCount {
  readonly name: string;
  readonly cases: number;
  /** Cases with at least one breach. */
  readonly breachedCases: number;
  readonly breached: Readonly<Breaches>;
}

/** Breaches of periods that ended in one month. */
export interface MonthCount {
  /** `2025-02` */
  readonly month: string;
  readonly breached: number;
}

/** A fact that was not told: of how many cases and findings it is missing, and how many findings lack nothing else. */
export interface MissingCount {
  readonly fact: string;
  readonly cases: number;
  readonly findings: number;
  readonly alone: number;
}

export interface RefusalCount {
  readonly code: string;
  readonly count: number;
}

/** The counts of a batch. */
export interface Summary {
  readonly judged: number;
  readonly refused: number;
  /** Cells of judged cases that could not be read: their facts were left out. */
  readonly unreadCells: number;
  /** Cases with at least one breach. */
  readonly breachedCases: number;
  readonly verdicts: Readonly<Record<Verdict, number>>;
  readonly breached: Readonly<Breaches>;
  readonly satisfied: number;
  readonly pending: number;
  readonly undetermined: number;
  readonly notAssessed: number;
  /** Facts that keep cases from being decided: of how many cases and findings each is missing, and how many lack nothing else; these first. */
  readonly missing: readonly MissingCount[];
  /** Most breaches first. */
  readonly byRule: readonly RuleCount[];
  readonly byRegion: readonly GroupCount[];
  readonly byUnit: readonly GroupCount[];
  /** Breaches by the month in which what they missed was due, in order; of the latest {@link MOST_MONTHS}. */
  readonly byMonth: readonly MonthCount[];
  /** Cases of units beyond the first 10,000 different ones. */
  readonly furtherUnits: GroupCount | null;
  readonly refusals: readonly RefusalCount[];
  /** What was paid late, or is still owed, with the interest on it. */
  readonly late: LateSummary;
}
