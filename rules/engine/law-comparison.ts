/**
 * One case by the law of two days: as it is governed, and as if another day governed all of it. A comparison and no finding; whoever
 * wants to know what is owed reads the report. A pure function of case, days and rule set.
 */
import { digestOf } from './digest.ts';
import type { Finding } from './finding.ts';
import { goTogether } from './follows.ts';
import { type Governing, governing, mainEvent, reckonedOn } from './governing.ts';
import { type JudgeOptions, judgeBound, type Rulings, type ValidCase } from './judge.ts';
import { type Judgment, reportOf } from './report.ts';
import type { RuleSet } from './rule-set.ts';
import { type RuleInTime, rulesInTime } from './rules-in-time.ts';
import type { Verdict } from './verdict.ts';

/** What one rule says by the law of both days, where it does not say the same. */
export interface LawChange {
  /** `clause`: all is the same but for what it rests on. */
  readonly kind: 'appears' | 'vanishes' | 'outcome' | 'figures' | 'clause';
  /** As the case is governed; null where the rule then says nothing. */
  readonly actual: Finding | null;
  /** By the law of the other day; null where the rule then says nothing. */
  readonly supposed: Finding | null;
}

export interface LawComparison {
  readonly asOf: string;
  readonly ruleSet: Judgment['ruleSet'];
  /** The day that governs the case; findings with a day of their own name it. */
  readonly governing: Governing;
  /** The day whose law it is held against, `YYYY-MM-DD`. */
  readonly lawOf: string;
  readonly verdict: { readonly actual: Verdict; readonly supposed: Verdict };
  /** In the order of the report, those that only the other law has last. */
  readonly changes: readonly LawChange[];
  /** How many findings are the same to the clause. */
  readonly same: number;
  readonly rules: readonly RuleInTime[];
}

/** @throws RangeError for a kind the rule set has no vocabulary for: validate the case first. */
export function compareLaw(
  valid: ValidCase,
  ruleSet: RuleSet,
  { asOf, preview = false, lawOf }: JudgeOptions & { readonly lawOf: string },
): LawComparison {
  const plan = ruleSet.plan(valid.kind, valid.region, preview);
  if (plan === undefined) throw new RangeError(`no vocabulary for kind ${valid.kind}`);
  const bound = plan.bind(valid);
  const main = mainEvent(plan.mainDates, bound);
  const governs = main === undefined ? reckonedOn(asOf) : governing(main);
  const told = (rulings: Rulings): Judgment => reportOf(rulings, valid, ruleSet, { asOf });
  const actual = told(judgeBound(bound, plan, asOf));
  const supposed = told(judgeBound(bound, plan, asOf, lawOf));
  return {
    asOf,
    ruleSet: actual.ruleSet,
    governing: governs,
    lawOf,
    verdict: { actual: actual.verdict, supposed: supposed.verdict },
    ...heldAgainst(actual.findings, supposed.findings.map(withoutDay)),
    rules: rulesInTime(bound, plan, [governs.on, lawOf]),
  };
}

/** The day that really governs says nothing of law that is supposed. */
function withoutDay({ governing: _, ...finding }: Finding): Finding {
  return finding;
}

/** What two lists of findings on one case say otherwise of each other. */
export function heldAgainst(
  actual: readonly Finding[],
  supposed: readonly Finding[],
): Pick<LawComparison, 'changes' | 'same'> {
  const left = new Map(supposed.map((finding) => [finding.rule, finding]));
  const own = new Set(actual.map(({ rule }) => rule));
  const changes: LawChange[] = [];
  let same = 0;
  for (const one of actual) {
    const other =
      left.get(one.rule) ?? [...left.values()].find((found) => !own.has(found.rule) && goTogether(one, found));
    if (other !== undefined) left.delete(other.rule);
    const kind = kindOf(one, other);
    if (kind === undefined) same++;
    else changes.push({ kind, actual: one, supposed: other ?? null });
  }
  for (const one of left.values()) changes.push({ kind: 'appears', actual: null, supposed: one });
  return { changes, same };
}

function kindOf(actual: Finding, supposed: Finding | undefined): LawChange['kind'] | undefined {
  if (supposed === undefined) return 'vanishes';
  if (actual.outcome !== supposed.outcome || actual.severity !== supposed.severity) return 'outcome';
  if (figuresOf(actual) !== figuresOf(supposed)) return 'figures';
  return actual.provision === supposed.provision ? undefined : 'clause';
}

/** What can differ of two findings with the same outcome. */
function figuresOf({ limit, excess, shortfall, codes, period, interest, missing }: Finding): string {
  const told = { limit, excess, shortfall, codes, period, interest: interest?.interest, missing };
  return digestOf(JSON.parse(JSON.stringify(told)));
}
