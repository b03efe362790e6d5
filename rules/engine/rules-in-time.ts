/** The rules that begin, end or change their figure between two days, of those that can concern a case. */
import type { Text } from '../facts/fact.ts';
import type { Bound } from './bound.ts';
import type { CompiledRule, FindingCitation } from './compile.ts';
import { type Day, dateOf, dayOf } from './day.ts';
import { goTogether } from './follows.ts';
import { versionOn } from './judge.ts';
import { FALSE, TRUE } from './logic.ts';
import type { Plan } from './rule-set.ts';

/** What became of a rule on a day; told in the order of time, whichever of two days is asked about first. */
export interface RuleInTime {
  /** `replaced`: a revision says the same, as far as its name tells. */
  readonly kind: 'begins' | 'ends' | 'changes' | 'replaced';
  /** Its first day, or of a rule that ends its last, `YYYY-MM-DD`. */
  readonly on: string;
  readonly rule: string;
  readonly title: Text;
  readonly citation: FindingCitation;
  /** What was in its place before. */
  readonly formerly?: { readonly rule: string; readonly citation: FindingCitation };
}

/** In the order of the catalogue. @param days `YYYY-MM-DD`, in any order. */
export function rulesInTime(bound: Bound, plan: Plan, days: readonly [string, string]): readonly RuleInTime[] {
  const [one, other] = [dayOf(days[0]), dayOf(days[1])];
  const [earlier, later] = [Math.min(one, other), Math.max(one, other)];
  const found = plan
    .rulesFor(bound)
    .filter(({ when, unless }) => when?.truth(bound) !== FALSE && unless?.truth(bound) !== TRUE)
    .flatMap((rule) => whatBecameOf(rule, earlier, later) ?? []);
  return replacedTogether(found);
}

function whatBecameOf(compiled: CompiledRule, earlier: Day, later: Day): RuleInTime | undefined {
  const [was, is] = [versionOn(compiled, earlier), versionOn(compiled, later)];
  if (was === is) return undefined;
  const { id: rule } = compiled.rule;
  const { title } = compiled;
  if (is !== undefined) {
    const on = dateOf(Math.max(compiled.since, is.since));
    if (was === undefined) return { kind: 'begins', on, rule, title, citation: is.cites };
    return { kind: 'changes', on, rule, title, citation: is.cites, formerly: { rule, citation: was.cites } };
  }
  if (was === undefined) return undefined;
  const begun = compiled.versions.filter(({ since }) => since <= later).map(({ until }) => until);
  return { kind: 'ends', on: dateOf(Math.min(compiled.until, Math.max(...begun))), rule, title, citation: was.cites };
}

/** An end and a beginning that go together, told as one. */
function replacedTogether(found: readonly RuleInTime[]): readonly RuleInTime[] {
  const ended = new Set<RuleInTime>();
  const told = found.map((one): RuleInTime => {
    const before =
      one.kind === 'begins' ? found.find((other) => other.kind === 'ends' && goTogether(other, one)) : undefined;
    if (before === undefined) return one;
    ended.add(before);
    return { ...one, kind: 'replaced', formerly: { rule: before.rule, citation: before.citation } };
  });
  return told.filter((one) => !ended.has(one));
}
