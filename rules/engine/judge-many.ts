/** Judges case after case of a table: as {@link judge} does, but what is the same for cases that are alike is found once. */

import { once } from '../once.ts';
import { Likenesses } from './alike.ts';
import { dayOf } from './day.ts';
import {
  type JudgeOptions,
  judgeBound,
  mainDay,
  type PartRulings,
  partOf,
  type Rulings,
  sayingOf,
  type ValidCase,
} from './judge.ts';
import type { Plan, RuleSet } from './rule-set.ts';
import { type Sum, sumOf } from './verdict.ts';

/** Rulings on a case in two parts: what is said of all cases like it, and what is its own. */
export interface PartedRulings {
  readonly shared: PartRulings;
  readonly own: Rulings;
  /** Both added up. */
  readonly sum: Sum;
  /** Slots of the facts whose values decided; undefined where that was not looked at. */
  readonly restsOn?: () => ReadonlySet<number>;
  /** What {@link judge} says of the case. */
  readonly whole: () => Rulings;
}

/** The same objects in every one of them, so that whoever counts can tell them by identity. */
const NONE: PartRulings = { rulings: [], notAssessed: 0, openLists: new Map() };

/**
 * @param worthFrom how many cases that are alike come before what they share is looked for.
 * @returns judges one case after the other.
 * @throws RangeError (when it judges) for a kind the rule set has no vocabulary for.
 */
export function judgeMany(
  ruleSet: RuleSet,
  { asOf, preview = false }: JudgeOptions,
  worthFrom?: number,
): (valid: ValidCase) => PartedRulings {
  const today = dayOf(asOf);
  const likenesses = new Map<Plan, Likenesses>();
  return (valid) => {
    const plan = ruleSet.plan(valid.kind, valid.region, preview);
    if (plan === undefined) throw new RangeError(`no vocabulary for kind ${valid.kind}`);
    const bound = plan.bind(valid);
    const main = mainDay(plan, bound) ?? today;
    const setting = { asOf: today, calendar: plan.calendar };
    const known = likenesses.get(plan) ?? new Likenesses(plan, setting, worthFrom);
    likenesses.set(plan, known);
    const likeness = known.of(bound, main);
    if (likeness === undefined) {
      const own = judgeBound(bound, plan, asOf);
      return { shared: NONE, own, sum: sumOf(own), whole: () => own };
    }
    const said = likeness.open.map(({ rule, conditions }) => sayingOf(rule, bound, main, setting, conditions));
    const own: Rulings = { ...partOf(said), main, bound, plan };
    const sum = sumOf(own, likeness.sum);
    const { settled, restsOn } = likeness;
    return {
      shared: settled,
      own,
      sum,
      restsOn,
      whole: once(() => ({
        ...own,
        rulings: likeness.whole(said, bound, main),
        notAssessed: settled.notAssessed + own.notAssessed,
        openLists: together(settled.openLists, own.openLists),
      })),
    };
  };
}

function together(settled: Rulings['openLists'], own: Rulings['openLists']): Rulings['openLists'] {
  if (own.size === 0) return settled;
  const both = new Map([...settled].map(([list, versions]) => [list, [...versions]]));
  for (const [list, versions] of own) both.set(list, [...(both.get(list) ?? []), ...versions]);
  return both;
}
