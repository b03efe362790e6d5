/**
 * When a rule is breached, as a two-valued test of prepared facts: what the peers are given, each in its own language. A test
 * is false where a fact it reads is missing. What needs the calendar or exact decimals is a prepared fact (see prepare.ts).
 */
import type { CompiledRule } from '../../rules/engine/compile.ts';
import { isAll, isAny, isNot } from '../../rules/engine/condition.ts';
import { factAt } from '../../rules/engine/condition-error.ts';
import { compileEvent } from '../../rules/engine/event.ts';
import { literal } from '../../rules/engine/literal.ts';
import { microOf, shareEnd } from '../../rules/engine/money.ts';
import type { Condition, Event, Figure, Limit, Rule, Within, Test as Written } from '../../rules/engine/rule.ts';
import type { ComparedWith } from '../../rules/engine/rule-condition.ts';
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

/** Which event of a rule. */
export type End = 'from' | 'to' | 'by';

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
  event: (rule: number, end: End) => `event.r${rule}.${end}`,
  /** Set where an event is said not to have happened. */
  never: (path: string) => `never.${path}`,
  /** Set where a list is said to be complete. */
  isAll: (path: string) => `isAll.${path}`,
  /** A share of a sum in millionths of a percent, down or up to the fen. */
  share: (path: string, micro: number, end: 'floor' | 'ceil') => `share.${end}${micro}.${path}`,
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
  const byMain: Test = { name: prepared.mainDay, compare: '>=', to: since };
  const begun = governing === undefined ? undefined : nameOfDay(governing, place, 'from', vocabulary);
  const inForce: Test =
    begun === undefined
      ? byMain
      : { any: [{ name: begun, compare: '>=', to: since }, { all: [{ name: begun, known: false }, byMain] }] };
  const due = rule.before?.then ?? rule.apart?.to ?? rule.require?.by;
  const dueDay =
    due === undefined ? undefined : nameOfDay(due, place, rule.require === undefined ? 'to' : 'by', vocabulary);
  return simplified({
    all: [
      // What was due before the rule was in force it does not demand.
      dueDay === undefined
        ? ALWAYS
        : {
            any: [
              { name: dueDay, known: false },
              { name: dueDay, compare: '>=', to: since },
            ],
          },
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
    leaves(factAt(path, vocabulary), test, wanted, presumed, vocabulary),
  );
  return joined(parts, wanted);
}

function orMissing(test: Test): Test {
  if (!('name' in test) || 'known' in test) return test;
  const names = 'compare' in test && typeof test.to === 'object' ? [test.name, test.to.name] : [test.name];
  return { any: [...names.map((name) => ({ name, known: false })), test] };
}

const joined = (parts: readonly Test[], all: boolean): Test => (all ? { all: parts } : { any: parts });

/** What a condition writes of one fact, `wanted` true or known to be false; with `presumed`, also where that is unknown. */
function leaves(
  fact: Fact,
  test: Written,
  wanted: boolean,
  presumed: boolean,
  vocabulary: Vocabulary,
): readonly Test[] {
  if (typeof test === 'object' && !Array.isArray(test) && test.shown === true) {
    // Unknown is no.
    const { shown: _, ...rest } = test;
    return leaves(fact, rest, wanted, !wanted, vocabulary);
  }
  const open = (part: Test): Test => (presumed ? orMissing(part) : part);
  if (typeof test !== 'object') return [open(oneOf(fact, [test], wanted))];
  if (Array.isArray(test)) return [open(oneOf(fact, test, wanted))];
  const parts: Test[] = [];
  if (test.in !== undefined) parts.push(open(oneOf(fact, test.in, wanted)));
  if (test.notIn !== undefined) parts.push(open(oneOf(fact, test.notIn, !wanted)));
  for (const code of [test.contains ?? []].flat()) parts.push(listed(fact, [code], wanted, presumed));
  if (test.containsAny !== undefined) parts.push(listed(fact, test.containsAny, wanted, presumed));
  if (test.known !== undefined) parts.push(given(fact, test.known === wanted, presumed));
  for (const [name, sign, opposite] of comparators) {
    const other = test[name];
    if (other === undefined) continue;
    const to = typeof other === 'object' ? { name: nameOfOther(other, name, vocabulary) } : numberOf(fact, other);
    parts.push(open({ name: fact.path, compare: wanted ? sign : opposite, to }));
  }
  return parts;
}

/** Another fact, or a share of one, which is prepared. */
function nameOfOther(other: Exclude<ComparedWith, Scalar>, comparison: string, vocabulary: Vocabulary): string {
  if ('fact' in other) return factAt(other.fact, vocabulary).path;
  return prepared.share(factAt(other.of, vocabulary).path, microOf(other.percent), shareEnd(comparison));
}

/** Absence shows something only of an event that is said not to have happened. */
function given({ path, type }: Fact, wanted: boolean, presumed: boolean): Test {
  const isEvent = type === 'date' || type === 'instant';
  if (wanted && !presumed) return { name: path, known: true };
  if (wanted) return isEvent ? { name: prepared.never(path), known: false } : ALWAYS;
  if (presumed) return { name: path, known: false };
  return isEvent ? isSet(prepared.never(path)) : NEVER;
}

const isSet = (name: string): Test => ({ name, is: [true] });

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

/** What a list does not show may be there all the same, unless it is complete. */
function listed({ path }: Fact, codes: readonly string[], wanted: boolean, presumed: boolean): Test {
  const isAll = prepared.isAll(path);
  const holds: Test = { name: path, holds: codes };
  const lacks: Test = { name: path, lacks: codes };
  if (wanted) return presumed ? { any: [holds, { name: isAll, known: false }] } : holds;
  return presumed ? { any: [{ name: path, known: false }, lacks] } : { all: [isSet(isAll), lacks] };
}

function judgementBreached(rule: Rule, place: number, vocabulary: Vocabulary): Test {
  const { limit, within, apart, before, forbid, require } = rule;
  if (limit !== undefined) return limitBreached(limit, place, vocabulary);
  if (within !== undefined) {
    return {
      any: [
        { name: reached(within, place, vocabulary), compare: '>', to: { name: prepared.due(place) } },
        {
          all: [
            neverHappened(within.to),
            { name: prepared.asOf, compare: '>', to: { name: prepared.openUntil(place) } },
          ],
        },
      ],
    };
  }
  if (apart !== undefined) {
    const to = nameOfDay(apart.to, place, 'to', vocabulary);
    return { any: [{ name: to, compare: '<', to: { name: prepared.due(place) } }, skipped(apart.from, to)] };
  }
  if (before !== undefined) {
    const [first, then] = [
      nameOfDay(before.first, place, 'from', vocabulary),
      nameOfDay(before.then, place, 'to', vocabulary),
    ];
    return {
      any: [
        { name: first, compare: before.sameDay === false ? '>=' : '>', to: { name: then } },
        skipped(before.first, then),
      ],
    };
  }
  if (forbid !== undefined) return forbidBreached(forbid, vocabulary);
  return require === undefined ? NEVER : requireBreached(require, place, vocabulary);
}

/** Only single dates are said not to have happened. */
function neverHappened(event: Event): Test {
  return typeof event === 'string' ? isSet(prepared.never(event)) : NEVER;
}

/** The earlier event has not happened, and the later one has. */
function skipped(first: Event, then: string): Test {
  return { all: [neverHappened(first), { name: then, compare: '<=', to: { name: prepared.asOf } }] };
}

function forbidBreached({ fact: path, codes, except }: NonNullable<Rule['forbid']>, vocabulary: Vocabulary): Test {
  const fact = factAt(path, vocabulary);
  if (codes === undefined) return { name: fact.path, is: [true] };
  const held = (code: string): Test =>
    fact.type === 'codes' ? { name: fact.path, holds: [code] } : { name: fact.path, is: [code] };
  if (except !== undefined) {
    const lawful = factAt(except, vocabulary).path;
    return {
      any: codes.map((code) => ({
        all: [
          held(code),
          {
            any: [
              { name: lawful, known: false },
              { name: lawful, lacks: [code] },
            ],
          },
        ],
      })),
    };
  }
  return fact.type === 'codes' ? { name: fact.path, holds: codes } : { name: fact.path, is: codes };
}

function requireBreached(
  { fact: path, codes, anyOf, by }: NonNullable<Rule['require']>,
  place: number,
  vocabulary: Vocabulary,
): Test {
  const fact = factAt(path, vocabulary);
  const due: Test =
    by === undefined
      ? ALWAYS
      : { name: nameOfDay(by, place, 'by', vocabulary), compare: '<=', to: { name: prepared.asOf } };
  if (codes === undefined && anyOf === undefined) return { all: [{ name: fact.path, is: [false] }, due] };
  const isAll = fact.type === 'codes' ? isSet(prepared.isAll(fact.path)) : ALWAYS;
  const without = (wanted: readonly string[]): Test =>
    fact.type === 'codes' ? { name: fact.path, lacks: wanted } : { name: fact.path, isNot: wanted };
  const lacking: Test = anyOf !== undefined ? without(anyOf) : { any: (codes ?? []).map((code) => without([code])) };
  return { all: [lacking, isAll, due] };
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
function nameOf(event: Event, place: number, end: End, vocabulary: Vocabulary): string {
  return typeof event === 'string' ? factAt(event, vocabulary).path : prepared.event(place, end);
}

/** The name under which the day of an event stands. */
function nameOfDay(event: Event, place: number, end: End, vocabulary: Vocabulary): string {
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
