/**
 * Looks for accusations: judging must be monotone in what is known (design, section 14). A definite outcome may become unknown
 * or pending when less is known; never another definite outcome, and never a breach. What is presumed may differ, if it is told.
 */

import { ruleSet } from '../../rules/catalogue/installed.ts';
import { allRules, type KnownRule } from '../../rules/catalogue/rule-view.ts';
import type { Bound } from '../../rules/engine/bound.ts';
import type { CompiledRule } from '../../rules/engine/compile.ts';
import { isAll, isAny, isNot } from '../../rules/engine/condition.ts';
import { dayOf } from '../../rules/engine/day.ts';
import { exampleCase } from '../../rules/engine/example.ts';
import { isRuling, mainDay, sayingOf } from '../../rules/engine/judge.ts';
import type { Condition, Test } from '../../rules/engine/rule.ts';
import type { Plan } from '../../rules/engine/rule-set.ts';
import type { Ruling } from '../../rules/engine/ruling.ts';
import { readSubmission } from '../../rules/facts/submission.ts';
import type { Vocabulary } from '../../rules/facts/vocabulary.ts';
import { mutationsOf, type Submitted } from './mutations.ts';

/** An outcome that less knowledge made: by which rule, from which case, and how. */
export interface Accusation {
  readonly rule: string;
  readonly from: string;
  readonly what: string;
  readonly before: string;
  readonly after: string;
}

/** A case to start from, with what to call it. */
export interface Start {
  readonly name: string;
  readonly case: Submitted;
  readonly asOf: string;
}

/** Every accusation that starts from the examples of a rule. */
export function accusationsOf(known: KnownRule): readonly Accusation[] {
  const { rule, compiled, vocabulary } = known;
  return (rule.examples ?? []).flatMap((example, index) => {
    const { case: submitted, asOf } = exampleCase(compiled, example, vocabulary);
    const name = `example ${index + 1}${example.name === undefined ? '' : ` (${example.name})`}`;
    return accusationsFrom({ name, case: submitted, asOf }, known);
  });
}

/** Every accusation of any rule that starts from a case. */
export function accusationsInCase(start: Start): readonly Accusation[] {
  if (boundCase(start.case) === undefined) return [];
  return allRules()
    .filter(({ rule }) => rule.case === start.case.kind)
    .flatMap((known) => accusationsFrom(start, known));
}

function accusationsFrom({ name, case: submitted, asOf }: Start, known: KnownRule): readonly Accusation[] {
  const { rule, compiled, vocabulary } = known;
  const before = rulingOf(rule.id, submitted, asOf);
  const dated = new Set([...vocabulary.mainDates, ...(compiled.at?.facts ?? []).map(({ path }) => path)]);
  return mutationsOf(submitted, asOf, vocabulary, mentionedBy(known)).flatMap((mutation) => {
    // Which law governs is then told by the day of reckoning (design, section 6.2).
    if (dated.has(mutation.what.slice('without '.length))) return [];
    const after = rulingOf(rule.id, mutation.case, mutation.asOf);
    if (after === undefined || !isAccusation(before, after)) return [];
    return [
      {
        rule: rule.id,
        from: name,
        what: mutation.what,
        before: before?.judged.outcome ?? 'none',
        after: after.judged.outcome,
      },
    ];
  });
}

function isAccusation(before: Ruling | undefined, after: Ruling): boolean {
  const [was, is] = [before?.judged.outcome, after.judged.outcome];
  if (was === is || is === 'undetermined' || is === 'pending') return false;
  const told =
    after.presumesNoException || (after.judged.outcome !== 'undetermined' && after.judged.assumed !== undefined);
  if (is === 'breached') return !told;
  return was === 'breached' && !told;
}

/** A case as the rules see it, with the rules that can apply to it. */
interface BoundCase {
  readonly bound: Bound;
  readonly plan: Plan;
  readonly rules: ReadonlyMap<string, CompiledRule>;
}

const cases = new Map<string, BoundCase | undefined>();

/** Undefined for a case that is refused. */
function boundCase(submitted: Submitted): BoundCase | undefined {
  const key = JSON.stringify(submitted);
  if (cases.has(key)) return cases.get(key);
  if (cases.size > 2_000) cases.clear();
  const read = readSubmission(submitted);
  const plan = read.ok ? ruleSet.plan(read.case.kind, read.case.region, true) : undefined;
  let made: BoundCase | undefined;
  if (read.ok && plan !== undefined) {
    const bound = plan.bind(read.case);
    made = { bound, plan, rules: new Map(plan.rulesFor(bound).map((rule) => [rule.rule.id, rule])) };
  }
  cases.set(key, made);
  return made;
}

/**
 * What one rule says, as `judge` asks each: what the others say of the same case is no matter here, and asking them all costs a
 * hundred times as much. Undefined where it does not apply, or too little is known.
 */
function rulingOf(rule: string, submitted: Submitted, asOf: string): Ruling | undefined {
  const made = boundCase(submitted);
  const compiled = made?.rules.get(rule);
  if (made === undefined || compiled === undefined) return undefined;
  const { bound, plan } = made;
  const today = dayOf(asOf);
  const said = sayingOf(compiled, bound, mainDay(plan, bound) ?? today, { asOf: today, calendar: plan.calendar });
  return said !== undefined && isRuling(said) ? said : undefined;
}

/** The codes of lists that a rule speaks of. */
function mentionedBy({ rule, vocabulary }: KnownRule): ReadonlyMap<string, ReadonlySet<string>> {
  const mentioned = new Map<string, Set<string>>();
  const add = (path: string, codes: readonly string[]): void => {
    mentioned.set(path, new Set([...(mentioned.get(path) ?? []), ...codes]));
  };
  const { forbid, require } = rule;
  if (forbid?.codes !== undefined) add(forbid.fact, forbid.codes);
  if (forbid?.except !== undefined) add(forbid.except, forbid.codes ?? []);
  if (require !== undefined) add(require.fact, [...(require.codes ?? []), ...(require.anyOf ?? [])]);
  const paused = (rule.within?.pauses ?? []).map(({ when }) => when);
  for (const condition of [rule.when, rule.unless, ...paused])
    if (condition !== undefined) walk(condition, vocabulary, add);
  return mentioned;
}

function walk(
  condition: Condition,
  vocabulary: Vocabulary,
  add: (path: string, codes: readonly string[]) => void,
): void {
  if (isAll(condition)) for (const part of condition.all) walk(part, vocabulary, add);
  else if (isAny(condition)) for (const part of condition.any) walk(part, vocabulary, add);
  else if (isNot(condition)) walk(condition.not, vocabulary, add);
  else for (const [path, test] of Object.entries(condition)) add(path, codesOf(test));
}

function codesOf(test: Test): readonly string[] {
  if (typeof test !== 'object' || Array.isArray(test)) return [];
  return [...[test.contains ?? []].flat(), ...(test.containsAny ?? [])];
}
