/**
 * Judges one case: which documents reach it, which date governs, which rules apply, what each of them says. A pure function
 * of case, `asOf` and rule set.
 */
import type { Fact } from '../facts/vocabulary.ts';
import type { Bound } from './bound.ts';
import type { Check } from './check.ts';
import type { CompiledRule, CompiledVersion } from './compile.ts';
import { type Day, dayOf } from './day.ts';
import { mainEvent, ownEvent } from './governing.ts';
import type { Json } from './json.ts';
import type { Judged, Setting } from './judgement.ts';
import { FALSE, TRUE, UNKNOWN } from './logic.ts';
import type { Plan, RuleSet } from './rule-set.ts';
import type { Ruling } from './ruling.ts';

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
  /** Judge as if this day governed everything, `YYYY-MM-DD`: what comes of it is a comparison and no finding. */
  readonly lawOf?: string;
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
export function judge(valid: ValidCase, ruleSet: RuleSet, { asOf, preview = false, lawOf }: JudgeOptions): Rulings {
  const plan = ruleSet.plan(valid.kind, valid.region, preview);
  if (plan === undefined) throw new RangeError(`no vocabulary for kind ${valid.kind}`);
  return judgeBound(plan.bind(valid), plan, asOf, lawOf);
}

/** The same of a case that this plan has bound. */
export function judgeBound(bound: Bound, plan: Plan, asOf: string, lawOf?: string): Rulings {
  const today = dayOf(asOf);
  const main = mainDay(plan, bound) ?? today;
  const setting = { asOf: today, calendar: plan.calendar, ...(lawOf !== undefined && { lawOf: dayOf(lawOf) }) };
  const said = plan.rulesFor(bound).map((rule) => sayingOf(rule, bound, main, setting));
  return { ...partOf(said), main, bound, plan };
}

/** A rule that could apply but of which too little was submitted. */
export interface NotAssessed {
  readonly version: CompiledVersion;
  /** Lists that keep it from being assessed because they may hold more than they show. */
  readonly lists: readonly Fact[];
}

/** What one rule says about one case; undefined where it does not apply. */
export type Saying = Ruling | NotAssessed | undefined;

export function isRuling(said: Ruling | NotAssessed): said is Ruling {
  return 'judged' in said;
}

/** Rulings on a case as far as they go, in the order of the catalogue. */
export type PartRulings = Pick<Rulings, 'rulings' | 'notAssessed' | 'openLists'>;

/** What several rules say, gathered. */
export function partOf(said: readonly Saying[]): PartRulings {
  const rulings: Ruling[] = [];
  const openLists = new Map<Fact, CompiledVersion[]>();
  let notAssessed = 0;
  for (const one of said) {
    if (one === undefined) continue;
    if (isRuling(one)) rulings.push(one);
    else {
      notAssessed++;
      for (const list of one.lists) {
        const known = openLists.get(list);
        if (known === undefined) openLists.set(list, [one.version]);
        else known.push(one.version);
      }
    }
  }
  return { rulings, notAssessed, openLists };
}

const NO_LISTS: readonly Fact[] = [];

/** When a rule applies and when it does not, as far as that is left to ask. */
export interface Conditions {
  readonly when: Pick<Check, 'truth' | 'missing'> | undefined;
  readonly unless: Pick<Check, 'truth' | 'missing'> | undefined;
}

const NOTHING_MISSING: readonly Fact[] = [];

/**
 * @param main the day that governs where the rule names none.
 * @param conditions what is left of those of the rule, where that is known.
 */
export function sayingOf(
  rule: CompiledRule,
  bound: Bound,
  main: Day,
  setting: Setting,
  { when, unless }: Conditions = rule,
): Saying {
  const { sections } = rule;
  const truth = when?.truth(bound) ?? TRUE;
  if (truth === FALSE) return undefined;
  const version = versionOn(rule, setting.lawOf ?? ownEvent(rule, bound)?.day ?? main);
  if (version === undefined) return undefined;
  // Said of most rules of a place, and without the judgement.
  if (!anySubmitted(sections, bound) && !(rule.mayBeShown && version.judgement.shown?.(bound) === true))
    return { version, lists: NO_LISTS };
  const { idle, asks, nothing } = version.judgement;
  if (nothing?.(bound) === true) return undefined;
  const isIdle = idle?.(bound) === true;
  const asked = isIdle ? asks?.(bound) : undefined;
  if (isIdle && (asked === undefined || asked.length === 0)) return { version, lists: NO_LISTS };
  const excepted = unless === undefined ? FALSE : unless.truth(bound);
  if (excepted === TRUE) return undefined;
  if (asked !== undefined) return { version, lists: asked };
  const missing = truth === UNKNOWN ? (when?.missing(bound) ?? NOTHING_MISSING) : NOTHING_MISSING;
  // A list may hold more than it shows (design, section 4): then it makes no difference what the rule would say.
  if (missing.some(({ type }) => type === 'codes'))
    return { version, lists: missing.filter(({ type }) => type === 'codes') };
  let judged = version.judgement.judge(bound, setting);
  // Acquits only, and so is asked only of what is no finding in favour.
  // Law that is supposed for all of the case is supposed to have been there when it fell due.
  if (
    setting.lawOf === undefined &&
    judged.outcome !== 'satisfied' &&
    judged.outcome !== 'pending' &&
    isOlder(rule, version, bound)
  )
    return undefined;
  if (truth === UNKNOWN) {
    // What it says would be no breach whether it applies or not.
    if (judged.outcome === 'satisfied' || judged.outcome === 'pending') return { version, lists: NO_LISTS };
    judged = alsoMissing(judged, missing);
  }
  return { rule, version, judged, presumesNoException: excepted === UNKNOWN };
}

/** What had to be done on a day before the rule was in force it did not demand. */
function isOlder({ since }: CompiledRule, { judgement }: CompiledVersion, bound: Bound): boolean {
  const due = judgement.due?.(bound);
  return due !== undefined && due < since;
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

/** The day of the first of the kind’s main dates that is known. */
export function mainDay({ mainDates }: Plan, bound: Bound): Day | undefined {
  return mainEvent(mainDates, bound)?.day;
}

/** The version that holds on a day, undefined where the rule does not hold on it (design, section 6.2). */
export function versionOn({ versions, since, until }: CompiledRule, day: Day): CompiledVersion | undefined {
  if (day < since || day > until) return undefined;
  for (const version of versions) if (version.since <= day && day <= version.until) return version;
  return undefined;
}
