/**
 * Judges one case: which documents reach it, which date governs, which rules apply, what each of them says. A pure function
 * of case, `asOf` and rule set.
 */
import type { Fact } from '../facts/vocabulary.ts';
import type { Bound } from './bound.ts';
import type { Check } from './check.ts';
import type { CompiledRule, CompiledVersion, Plan, RuleSet } from './compile.ts';
import { type Day, dayOf } from './day.ts';
import type { Json } from './json.ts';
import type { Assumption, Judged } from './judgement.ts';
import { FALSE, TRUE, UNKNOWN } from './logic.ts';

/** A case that has passed its kind's schema. */
export interface ValidCase {
  readonly kind: string;
  readonly region: string;
  readonly [name: string]: Json;
}

export interface JudgeOptions {
  /** The day of reckoning in China, `YYYY-MM-DD`. */
  readonly asOf: string;
  /** Judge drafts too, as previews. */
  readonly preview?: boolean;
}

/** What one rule says about one case. */
export interface Ruling {
  readonly rule: CompiledRule;
  readonly version: CompiledVersion;
  readonly judged: Judged;
  /** The exception whose facts are missing and which is presumed not to apply. */
  readonly assumption: Assumption | undefined;
}

/** What all rules say about one case. */
export interface Rulings {
  readonly rulings: readonly Ruling[];
  /** Rules that could apply but of which too little was submitted. */
  readonly notAssessed: number;
  /** Lists that keep rules from being assessed because they may hold more than they show, with the rules they hold up. */
  readonly openLists: ReadonlyMap<Fact, readonly CompiledVersion[]>;
  /** The day that governs whatever names no day of its own. */
  readonly main: Day;
  readonly bound: Bound;
  readonly plan: Plan;
}

/**
 * @throws RangeError for a kind the rule set has no vocabulary for: validate the case first.
 */
export function judge(valid: ValidCase, ruleSet: RuleSet, { asOf, preview = false }: JudgeOptions): Rulings {
  const plan = ruleSet.plan(valid.kind, valid.region, preview);
  if (plan === undefined) throw new RangeError(`no vocabulary for kind ${valid.kind}`);
  return judgeBound(plan.bind(valid), plan, asOf);
}

/** The same of a case that this plan has bound. */
export function judgeBound(bound: Bound, plan: Plan, asOf: string): Rulings {
  const today = dayOf(asOf);
  const main = mainDay(plan, bound) ?? today;
  const setting = { asOf: today, calendar: plan.calendar };
  const rulings: Ruling[] = [];
  const openLists = new Map<Fact, CompiledVersion[]>();
  let notAssessed = 0;
  for (const rule of plan.rulesFor(bound)) {
    const applies = rule.when === undefined ? TRUE : rule.when.truth(bound);
    if (applies === FALSE) continue;
    const version = versionFor(rule, bound, main);
    if (version === undefined) continue;
    const { idle, shown } = version.judgement;
    if ((!anySubmitted(rule.sections, bound) && shown?.(bound) !== true) || idle?.(bound) === true) {
      notAssessed++;
      continue;
    }
    const excepted = rule.unless === undefined ? FALSE : rule.unless.truth(bound);
    if (excepted === TRUE) continue;
    let judged = version.judgement.judge(bound, setting);
    if (applies === UNKNOWN && rule.when !== undefined) {
      const missing = rule.when.missing(bound);
      const lists = missing.filter(({ type }) => type === 'codes');
      // What it says would be no breach whether it applies or not; or a list may hold more than it shows (design, section 4).
      if (judged.outcome === 'satisfied' || judged.outcome === 'pending' || lists.length > 0) {
        notAssessed++;
        for (const list of lists) openLists.set(list, [...(openLists.get(list) ?? []), version]);
        continue;
      }
      judged = alsoMissing(judged, missing);
    }
    rulings.push({
      rule,
      version,
      judged,
      assumption: excepted === UNKNOWN && rule.unless !== undefined ? notExcepted(rule.unless, bound) : undefined,
    });
  }
  return { rulings, notAssessed, openLists, main, bound, plan };
}

function notExcepted(unless: Check, bound: Bound): Assumption {
  const { zh, en } = unless.text();
  return {
    facts: unless.missing(bound),
    text: { zh: `假定不存在例外情形：${zh}`, en: `Assuming the exception does not apply: ${en}` },
  };
}

function anySubmitted(sections: readonly number[], { submitted }: Bound): boolean {
  for (const section of sections) if (submitted[section] === true) return true;
  return false;
}

/** Whether the rule applies is itself unknown: whatever it would say, it is undetermined for want of these facts too. */
function alsoMissing(judged: Judged, missing: readonly Fact[]): Judged {
  const all: Fact[] = [];
  for (const fact of missing) if (!all.includes(fact)) all.push(fact);
  if (judged.outcome === 'undetermined') for (const fact of judged.missing) if (!all.includes(fact)) all.push(fact);
  return { outcome: 'undetermined', missing: all };
}

function mainDay(plan: Plan, bound: Bound): Day | undefined {
  for (const event of plan.mainDates) {
    const happened = event.at(bound);
    if (happened !== undefined) return happened.day;
  }
  return undefined;
}

/** The version that governs the case, undefined where the rule does not hold on the governing date (design, section 6.2). */
function versionFor(
  { at, versions, since, until }: CompiledRule,
  bound: Bound,
  main: Day,
): CompiledVersion | undefined {
  const [newest] = versions;
  const day = at?.at(bound)?.day ?? newest?.judgement.start?.(bound) ?? main;
  if (day < since || day > until) return undefined;
  for (const version of versions) if (version.since <= day && day <= version.until) return version;
  return undefined;
}
