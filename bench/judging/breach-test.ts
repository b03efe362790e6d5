/**
 * When a rule is breached, as a two-valued test of prepared facts: what the peers are given, each in its own language. A test
 * is false where a fact it reads is missing. What needs the calendar or exact decimals is a prepared fact (see prepare.ts).
 */
import type { CompiledRule } from '../../rules/engine/compile.ts';
import { isAll, isAny, isNot } from '../../rules/engine/condition.ts';
import { factAt } from '../../rules/engine/condition-error.ts';
import { compileEvent } from '../../rules/engine/event.ts';
import { literal } from '../../rules/engine/literal.ts';
import type { Condition, Event, Figure, Limit, Rule, Within, Test as Written } from '../../rules/engine/rule.ts';
import type { Fact, Vocabulary } from '../../rules/facts/vocabulary.ts';

export type Scalar = string | number | boolean;
export type Comparison = '<' | '<=' | '>' | '>=' | '==' | '!=';

export type Test =
  | { readonly all: readonly Test[] }
  | { readonly any: readonly Test[] }
  | { readonly name: string; readonly known: boolean }
  /** A scalar is one of the values, or none of them. */
  | { readonly name: string; readonly is: readonly Scalar[] }
  | { readonly name: string; readonly isNot: readonly Scalar[] }
  /** A list holds one of the codes, or none of them. */
  | { readonly name: string; readonly holds: readonly string[] }
  | { readonly name: string; readonly lacks: readonly string[] }
  | { readonly name: string; readonly compare: Comparison; readonly to: number | { readonly name: string } };

const ALWAYS: Test = { all: [] };
const NEVER: Test = { any: [] };

/** Names of what is prepared for a rule, by its place among the rules of its kind. */
export const prepared = {
  asOf: 'asOf',
  mainDay: 'mainDay',
  due: (rule: number) => `due.r${rule}`,
  /** The day of reckoning from which an event still open is late. */
  openUntil: (rule: number) => `openUntil.r${rule}`,
  figure: (rule: number, side: string) => `figure.r${rule}.${side}`,
  /** The sign of the promised period less the limit; missing where it depends on the day. */
  sign: (rule: number, side: string) => `sign.r${rule}.${side}`,
  event: (rule: number, end: 'from' | 'to') => `event.r${rule}.${end}`,
  dayOf: (path: string) => `dayOf.${path}`,
} as const;

/** Names of the facts a test reads: no peer is handed more. */
export function namesIn(test: Test): readonly string[] {
  if ('all' in test) return test.all.flatMap(namesIn);
  if ('any' in test) return test.any.flatMap(namesIn);
  return 'compare' in test && typeof test.to === 'object' ? [test.name, test.to.name] : [test.name];
}

/** The test of a rule at its place among the rules of its kind. */
export function breachTest({ rule, since }: CompiledRule, place: number, vocabulary: Vocabulary): Test {
  const governing = rule.within?.from ?? rule.apart?.from;
  const inForce: Test =
    governing === undefined
      ? { name: prepared.mainDay, compare: '>=', to: since }
      : { name: nameOfDay(governing, place, 'from', vocabulary), compare: '>=', to: since };
  return simplified({
    all: [
      rule.when === undefined ? ALWAYS : holds(rule.when, true, false, vocabulary),
      inForce,
      judgementBreached(rule, place, vocabulary),
      rule.unless === undefined ? ALWAYS : holds(rule.unless, false, true, vocabulary),
    ],
  });
}

/**
 * True where the condition is known to be `wanted`; with `presumed`, also where it is unknown.
 * (A part of a conjunction or disjunction is presumed where the whole is, so both readings have the same shape.)
 */
function holds(condition: Condition, wanted: boolean, presumed: boolean, vocabulary: Vocabulary): Test {
  if (isAll(condition))
    return joined(
      condition.all.map((part) => holds(part, wanted, presumed, vocabulary)),
      wanted,
    );
  if (isAny(condition))
    return joined(
      condition.any.map((part) => holds(part, wanted, presumed, vocabulary)),
      !wanted,
    );
  if (isNot(condition)) return holds(condition.not, !wanted, presumed, vocabulary);
  const parts = Object.entries(condition).flatMap(([path, test]) =>
    leaves(factAt(path, vocabulary), test, wanted, vocabulary),
  );
  return joined(presumed ? parts.map(orMissing) : parts, wanted);
}

function orMissing(test: Test): Test {
  if (!('name' in test) || 'known' in test) return test;
  const names = 'compare' in test && typeof test.to === 'object' ? [test.name, test.to.name] : [test.name];
  return { any: [...names.map((name) => ({ name, known: false })), test] };
}

const joined = (parts: readonly Test[], all: boolean): Test => (all ? { all: parts } : { any: parts });

/** What a condition writes of one fact, `wanted` true or known to be false. */
function leaves(fact: Fact, test: Written, wanted: boolean, vocabulary: Vocabulary): readonly Test[] {
  if (typeof test !== 'object') return [oneOf(fact, [test], wanted)];
  if (Array.isArray(test)) return [oneOf(fact, test, wanted)];
  const parts: Test[] = [];
  if (test.in !== undefined) parts.push(oneOf(fact, test.in, wanted));
  if (test.notIn !== undefined) parts.push(oneOf(fact, test.notIn, !wanted));
  for (const code of [test.contains ?? []].flat()) parts.push(listed(fact, [code], wanted));
  if (test.containsAny !== undefined) parts.push(listed(fact, test.containsAny, wanted));
  if (test.known !== undefined) parts.push({ name: fact.path, known: test.known === wanted });
  for (const [name, sign, opposite] of comparators) {
    const other = test[name];
    if (other === undefined) continue;
    const to = typeof other === 'object' ? { name: factAt(other.fact, vocabulary).path } : numberOf(fact, other);
    parts.push({ name: fact.path, compare: wanted ? sign : opposite, to });
  }
  return parts;
}

const comparators = [
  ['atMost', '<=', '>'],
  ['atLeast', '>=', '<'],
  ['lessThan', '<', '>='],
  ['moreThan', '>', '<='],
] as const;

function numberOf(fact: Fact, value: Scalar): number {
  const number = literal(fact, value);
  if (typeof number !== 'number') throw new Error(`${fact.path} is compared with ${value}, which is no number`);
  return number;
}

function oneOf(fact: Fact, values: readonly Scalar[], wanted: boolean): Test {
  if (fact.path === 'region') {
    const codes = values.map(String);
    return wanted ? { name: 'places', holds: codes } : { name: 'places', lacks: codes };
  }
  const scalars = values.map((value) => scalar(fact, value));
  return wanted ? { name: fact.path, is: scalars } : { name: fact.path, isNot: scalars };
}

function scalar(fact: Fact, value: Scalar): Scalar {
  const comparable = literal(fact, value);
  if (typeof comparable === 'object') throw new Error(`${fact.path} is compared with a list`);
  return comparable;
}

const listed = (fact: Fact, codes: readonly string[], wanted: boolean): Test =>
  wanted ? { name: fact.path, holds: codes } : { name: fact.path, lacks: codes };

function judgementBreached(rule: Rule, place: number, vocabulary: Vocabulary): Test {
  const { limit, within, apart, before, forbid, require } = rule;
  if (limit !== undefined) return limitBreached(limit, place, vocabulary);
  if (within !== undefined) {
    const to = reached(within, place, vocabulary);
    return {
      any: [
        { name: to, compare: '>', to: { name: prepared.due(place) } },
        {
          all: [
            { name: to, known: false },
            { name: prepared.asOf, compare: '>', to: { name: prepared.openUntil(place) } },
          ],
        },
      ],
    };
  }
  if (apart !== undefined) {
    return { name: nameOfDay(apart.to, place, 'to', vocabulary), compare: '<', to: { name: prepared.due(place) } };
  }
  if (before !== undefined) {
    const instants = [before.first, before.then].every(
      (event) => typeof event === 'string' && factAt(event, vocabulary).type === 'instant',
    );
    const name = instants ? nameOf : nameOfDay;
    return {
      name: name(before.first, place, 'from', vocabulary),
      compare: before.sameDay === false ? '>=' : '>',
      to: { name: name(before.then, place, 'to', vocabulary) },
    };
  }
  const fact = factAt(forbid?.fact ?? require?.fact ?? '', vocabulary);
  if (forbid !== undefined) {
    if (forbid.codes === undefined) return { name: fact.path, is: [true] };
    return fact.type === 'codes' ? { name: fact.path, holds: forbid.codes } : { name: fact.path, is: forbid.codes };
  }
  const { codes, anyOf } = require ?? {};
  if (codes === undefined && anyOf === undefined) return { name: fact.path, is: [false] };
  if (anyOf !== undefined)
    return fact.type === 'codes' ? { name: fact.path, lacks: anyOf } : { name: fact.path, isNot: anyOf };
  return {
    any: (codes ?? []).map((code) =>
      fact.type === 'codes' ? { name: fact.path, lacks: [code] } : { name: fact.path, isNot: [code] },
    ),
  };
}

/** The bound is passed where: a number, or the sign of a comparison of periods. */
const sides = [
  ['atMost', '<=', '>'],
  ['atLeast', '>=', '<'],
  ['equal', '==', '!='],
  ['lessThan', '<', '>='],
  ['moreThan', '>', '<='],
] as const;

function limitBreached(limit: Limit, place: number, vocabulary: Vocabulary): Test {
  const fact = factAt(limit.fact, vocabulary);
  const before: Test[] = [];
  const ways: Test[] = [];
  for (const [side, allowed, refused] of sides) {
    const figure = limit[side];
    if (figure === undefined) continue;
    const name = fact.type === 'period' ? prepared.sign(place, side) : fact.path;
    const to = fact.type === 'period' ? 0 : boundOf(figure, fact, place, side, vocabulary);
    ways.push({ all: [...before, { name, compare: refused, to }] });
    before.push({ name, compare: allowed, to });
  }
  return { any: ways };
}

function boundOf(
  figure: Figure,
  fact: Fact,
  place: number,
  side: string,
  vocabulary: Vocabulary,
): number | { readonly name: string } {
  if (typeof figure !== 'object') return numberOf(fact, figure);
  return 'fact' in figure ? { name: factAt(figure.fact, vocabulary).path } : { name: prepared.figure(place, side) };
}

/** The name under which the end of a period stands: in its days, or by the clock where it is in hours. */
function reached(within: Within, place: number, vocabulary: Vocabulary): string {
  if (within.period !== undefined) return prepared.event(place, 'to');
  const clock = within.hours !== undefined || within.minutes !== undefined;
  return (clock ? nameOf : nameOfDay)(within.to, place, 'to', vocabulary);
}

/** The name under which an event stands in the form it is compared in: the fact itself, or prepared of several. */
function nameOf(event: Event, place: number, end: 'from' | 'to', vocabulary: Vocabulary): string {
  return typeof event === 'string' ? factAt(event, vocabulary).path : prepared.event(place, end);
}

/** The name under which the day of an event stands. */
function nameOfDay(event: Event, place: number, end: 'from' | 'to', vocabulary: Vocabulary): string {
  if (typeof event !== 'string') return prepared.event(place, end);
  const [fact] = compileEvent(event, vocabulary).facts;
  return fact?.type === 'instant' ? prepared.dayOf(event) : event;
}

/** Without nesting and parts that say nothing. */
function simplified(test: Test): Test {
  if ('all' in test) {
    const parts = test.all.map(simplified).flatMap((part) => ('all' in part ? part.all : [part]));
    if (parts.some((part) => 'any' in part && part.any.length === 0)) return NEVER;
    const [only] = parts;
    return parts.length === 1 && only !== undefined ? only : { all: parts };
  }
  if ('any' in test) {
    const parts = test.any.map(simplified).flatMap((part) => ('any' in part ? part.any : [part]));
    if (parts.some((part) => 'all' in part && part.all.length === 0)) return ALWAYS;
    const [only] = parts;
    return parts.length === 1 && only !== undefined ? only : { any: parts };
  }
  return test;
}
