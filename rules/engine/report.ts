/** Turns rulings into the report of design section 7: findings with words, figures and citation, counts, verdict, questions. */
import { type Claim, claimOf } from './claim.ts';
import type { Severity } from './compile.ts';
import { digestOf } from './digest.ts';
import type { Finding, Outcome } from './finding.ts';
import { findingOf } from './finding-of.ts';
import { type Governing, governing, mainEvent, reckonedOn } from './governing.ts';
import type { Json } from './json.ts';
import { type JudgeOptions, judge, type Rulings, type ValidCase } from './judge.ts';
import { type LookedAt, lookedAt } from './looked-at.ts';
import { type Question, questionsOf } from './question.ts';
import type { RuleSet } from './rule-set.ts';
import type { Ruling } from './ruling.ts';
import { withStricter } from './stricter.ts';
import { type Counts, type Sum, sumOf, type Verdict } from './verdict.ts';

export type { Claim, ClaimedInterest } from './claim.ts';
export type { FindingCitation } from './compile.ts';
export type { Finding, FindingPlace, Outcome } from './finding.ts';
export type { Governing } from './governing.ts';
export type { LookedAt } from './looked-at.ts';
export type { Question } from './question.ts';
export type { BreachCounts, Counts, Verdict } from './verdict.ts';
export { digestOf };

/** The report of a case, less what the caller adds: `id` and `evaluatedAt`. */
export interface Judgment {
  readonly asOf: string;
  readonly ruleSet: { readonly version: string; readonly digest: string };
  readonly case: {
    readonly kind: string;
    readonly region: string;
    readonly reference: string | null;
    readonly unit?: string;
    readonly digest: string;
  };
  /** The day that decides which law applies, but for findings that name one of their own. */
  readonly governing?: Governing;
  readonly verdict: Verdict;
  readonly counts: Counts;
  readonly findings: readonly Finding[];
  readonly questions: readonly Question[];
  /** Of a payment that is late by several rules with interest: which of it to claim. */
  readonly claim?: Claim;
  /** Of a case that is not covered: the documents that were looked at, and why none of them says anything. */
  readonly lookedAt?: LookedAt;
}

/** The paper that a case was read from, and what its user put right: corrections by the path of the fact, and facts taken away. */
export interface ReportPaper {
  readonly id: string;
  readonly corrections: { readonly [path: string]: Json };
  readonly removed: readonly string[];
}

/** A stored or returned report. */
export interface Report extends Judgment {
  readonly paper?: ReportPaper;
  readonly id: string;
  readonly evaluatedAt: string;
}

const severityRank: Record<Severity, number> = { violation: 0, warning: 1, advice: 2, preview: 3 };
const outcomeRank: Record<Outcome, number> = { breached: 0, pending: 4, undetermined: 8, satisfied: 12 };

/**
 * Judges a case and explains every finding.
 * `only: 'breached'` explains no others (for bulk runs); counts and verdict are the same.
 */
export function report(
  valid: ValidCase,
  ruleSet: RuleSet,
  options: JudgeOptions & { readonly only?: 'breached' },
): Judgment {
  return reportOf(judge(valid, ruleSet, options), valid, ruleSet, options);
}

function rankOf({ judged, version }: Ruling): number {
  return outcomeRank[judged.outcome] + severityRank[version.severity];
}

/** Breached violations first, within a rank in the order of the catalogue. By insertion: they are few, and many in order already. */
function inOrder(rulings: readonly Ruling[]): readonly Ruling[] {
  const ordered: Ruling[] = [];
  const ranks: number[] = [];
  for (const ruling of rulings) {
    const rank = rankOf(ruling);
    let place = ranks.length;
    for (let before = ranks[place - 1]; before !== undefined && before > rank; before = ranks[place - 1]) {
      const moved = ordered[place - 1];
      if (moved !== undefined) ordered[place] = moved;
      ranks[place] = before;
      place--;
    }
    ordered[place] = ruling;
    ranks[place] = rank;
  }
  return ordered;
}

/**
 * The report on rulings that {@link judge} gave for this case, rule set and options.
 * @param sum all rulings added up, where only those that are shown are handed over.
 */
export function reportOf(
  rulings: Rulings,
  valid: ValidCase,
  ruleSet: RuleSet,
  options: JudgeOptions & { readonly only?: 'breached' },
  sum: Sum = sumOf(rulings),
): Judgment {
  const { rulings: all, bound, plan } = rulings;
  const main = mainEvent(plan.mainDates, bound);
  const shown = options.only === undefined ? all : all.filter(({ judged }) => judged.outcome === 'breached');
  const verdict = sum.verdict();
  const ordered = inOrder(shown);
  const each: Finding[] = [];
  for (const ruling of ordered) each.push(ruling.told ?? findingOf(ruling, bound));
  const findings = options.only === undefined ? withStricter(each, ordered) : each;
  const claim = claimOf(findings);
  return {
    asOf: options.asOf,
    ruleSet: { version: ruleSet.version, digest: ruleSet.digest },
    case: {
      kind: valid.kind,
      region: valid.region,
      reference: typeof valid.reference === 'string' ? valid.reference : null,
      ...(typeof valid.unit === 'string' && { unit: valid.unit }),
      digest: digestOf(valid, bound.inOrder),
    },
    governing: main === undefined ? reckonedOn(options.asOf) : governing(main),
    verdict,
    counts: sum.counts(),
    findings,
    questions: options.only === undefined ? questionsOf(rulings) : [],
    ...(claim !== undefined && { claim }),
    ...(verdict === 'not-covered' && { lookedAt: lookedAt(rulings, valid.region) }),
  };
}
