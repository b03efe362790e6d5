/**
 * Cases that are alike: the same facts are known, the same have not come, the same codes, answers and periods are given, and the
 * main date falls into the same time of the rules. What a rule says of one of them without reading anything else it says of all,
 * and is found once; of a million payments in three places that is most of the work. Nothing is declared for it: which facts a
 * rule reads is watched while it judges (watched.ts).
 */

import { once } from '../once.ts';
import type { Bound } from './bound.ts';
import type { CompiledRule } from './compile.ts';
import { readsOf } from './compiled-event.ts';
import type { Day } from './day.ts';
import { findingOf } from './finding-of.ts';
import { type Conditions, isRuling, type PartRulings, partOf, type Saying, sayingOf } from './judge.ts';
import type { Setting } from './judgement.ts';
import { FALSE } from './logic.ts';
import { residuals } from './residual.ts';
import { restsOn } from './rests-on.ts';
import type { Plan } from './rule-set.ts';
import type { Ruling } from './ruling.ts';
import { shared } from './shared.ts';
import { type Sum, sumOf } from './verdict.ts';
import { watched } from './watched.ts';

/** A rule that says different things of different cases, with what is left of its conditions. */
export interface OpenRule {
  readonly rule: CompiledRule;
  readonly conditions: Conditions;
}

/** What is said of every case of a likeness, and which rules each must be judged by. */
export interface Likeness {
  readonly settled: PartRulings;
  /** The settled rulings added up. */
  readonly sum: Sum;
  readonly open: readonly OpenRule[];
  /** Slots of the facts whose values make a difference: cases that agree in these too are judged alike. */
  readonly restsOn: () => ReadonlySet<number>;
  /** All rulings on a case: the settled ones with their findings, and its own, one for each of the open rules. */
  readonly whole: (own: readonly Saying[], bound: Bound, main: Day) => readonly Ruling[];
}

/** Types of facts with few values: what is given of them is part of the likeness. */
const FEW_VALUES: ReadonlySet<string> = new Set(['code', 'codes', 'yesno', 'period']);

/** Tells which cases of a plan are alike. */
export class Likenesses {
  readonly #plan: Plan;
  readonly #setting: Setting;
  readonly #hasFew: readonly boolean[];
  readonly #seen = new Map<string, number>();
  readonly #worthFrom: number;
  readonly #known = new Map<string, Likeness>();
  #times: readonly Day[] | undefined;

  /** @param worthFrom how many cases of a likeness must have come before it is looked through. */
  constructor(plan: Plan, setting: Setting, worthFrom = WORTH_FROM) {
    this.#worthFrom = worthFrom;
    this.#plan = plan;
    this.#setting = setting;
    this.#hasFew = plan.vocabulary.facts.map(({ type }) => FEW_VALUES.has(type));
  }

  /** The likeness of a case; undefined of the first of its kind: to look through it costs more than to judge several. */
  of(bound: Bound, main: Day): Likeness | undefined {
    const key = this.#keyOf(bound, main);
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const seen = this.#seen.get(key) ?? 0;
    if (seen < this.#worthFrom) {
      if (this.#seen.size >= MOST_SEEN) this.#seen.clear();
      this.#seen.set(key, seen + 1);
      return undefined;
    }
    if (this.#known.size >= MOST_KEPT) {
      this.#known.clear();
      // Each must be worth it again, or a table of a thousand likenesses would be looked through without end.
      this.#seen.clear();
    }
    const likeness = this.#look(bound, main);
    this.#known.set(key, likeness);
    return likeness;
  }

  #keyOf({ values, given, submitted, closed }: Bound, main: Day): string {
    this.#times ??= timesOf(this.#plan.all());
    let key = String(timeAt(this.#times, main));
    for (let slot = 0; slot < given.length; slot++) {
      const value = given[slot];
      if (value === undefined) continue;
      if (value === null) key += `,${slot}-`;
      else if (this.#hasFew[slot] === true)
        key += typeof value === 'string' ? `,${slot}=${value}` : `,${slot}=${JSON.stringify(value)}`;
      else key += values[slot] === undefined ? `,${slot}?` : `,${slot}`;
    }
    // A section or a list can be there with nothing in it.
    for (let section = 0, bits = 0; section < submitted.length; section++) {
      bits = 2 * bits + (submitted[section] === true ? 1 : 0);
      if (section % BITS === BITS - 1 || section === submitted.length - 1) {
        key += `;${bits}`;
        bits = 0;
      }
    }
    for (let slot = 0; slot < closed.length; slot++) if (closed[slot] === true) key += `.${slot}`;
    return key;
  }

  #look(bound: Bound, main: Day): Likeness {
    const watch = watched(bound, (slot) => bound.values[slot] == null || this.#hasFew[slot] === true);
    const residual = residuals(watch);
    const parts = this.#plan.rulesFor(bound).map((rule) => {
      const [when, unless] = [rule.when, rule.unless].map((check) => check && residual(check));
      const [said, isSettled] = watch.during((seen) => sayingOf(rule, seen, main, this.#setting, { when, unless }));
      // A breach is explained with the facts of the case.
      const isOpen = !isSettled || (said !== undefined && isRuling(said) && said.judged.outcome === 'breached');
      return { rule, conditions: { when, unless }, said, isOpen: isOpen && when?.settled !== FALSE };
    });
    const settled = partOf(parts.map(({ said, isOpen }) => (isOpen ? undefined : said)));
    // A finding may show a fact, or say something of it, that is not the same for all: that rule is then judged again.
    const told = once(() =>
      parts.map(({ said, isOpen }): Ruling | undefined => {
        if (isOpen || said === undefined || !isRuling(said)) return undefined;
        const [finding, isSame] = watch.during((seen) => findingOf(said, seen));
        return isSame ? { ...said, told: shared(finding) } : undefined;
      }),
    );
    const open = parts.flatMap(({ rule, conditions, isOpen }): OpenRule[] => (isOpen ? [{ rule, conditions }] : []));
    return {
      settled,
      sum: sumOf(settled),
      open,
      restsOn: once(() => {
        const { vocabulary, mainDates } = this.#plan;
        const main = mainDates.flatMap((event) => readsOf(event, bound).map(({ slot }) => slot));
        return new Set([...main, ...open.flatMap(({ rule }) => [...restsOn(rule, vocabulary, bound)])]);
      }),
      whole: (own, bound, main) => {
        const rulings: Ruling[] = [];
        let next = 0;
        for (const [index, { rule, conditions, said, isOpen }] of parts.entries()) {
          const same = said === undefined || !isRuling(said) ? undefined : (told()[index] ?? lacking(said));
          const ruling = isOpen
            ? own[next++]
            : (same ?? (said && sayingOf(rule, bound, main, this.#setting, conditions)));
          if (ruling !== undefined && isRuling(ruling)) rulings.push(ruling);
        }
        return rulings;
      },
    };
  }
}

/** A ruling that nothing of the case explains but what is lacking. */
function lacking(said: Ruling): Ruling | undefined {
  return said.judged.outcome === 'undetermined' && said.judged.period === undefined ? said : undefined;
}

/** To look through a likeness takes as long as to judge some ten cases. */
const WORTH_FROM = 16;
/** Likenesses kept of one plan: a table has few, records put together by hand each their own. */
const MOST_KEPT = 128;
/** Likenesses of which cases were seen, that more may come. */
const MOST_SEEN = 4_096;
/** Bits of a number that JavaScript adds exactly. */
const BITS = 30;

/** The days on which a rule or a version of it begins to hold or no longer holds, in order. */
function timesOf(rules: readonly CompiledRule[]): readonly Day[] {
  const days = new Set<Day>();
  for (const rule of rules) {
    for (const { since, until } of [rule, ...rule.versions]) {
      days.add(since);
      days.add(until + 1);
    }
  }
  return [...days].sort((a, b) => a - b);
}

/** Between which of them a day lies. By halves. */
function timeAt(times: readonly Day[], day: Day): number {
  let [low, high] = [0, times.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((times[middle] ?? day) <= day) low = middle + 1;
    else high = middle;
  }
  return low;
}
