/** Compiles `when` and `unless` into three-valued tests of a bound case that can name what they lack and describe themselves. */
import type { Text } from '../facts/fact.ts';
import { isRegion, placesOf } from '../facts/region.ts';
import type { Fact, Vocabulary } from '../facts/vocabulary.ts';
import type { Bound, Value } from './bound.ts';
import { dayOf } from './day.ts';
import { allOf, anyOf, FALSE, not, TRUE, type Truth, truth, UNKNOWN } from './logic.ts';
import { canonicalMoney, fenOf, microOf } from './money.ts';
import { once } from './once.ts';
import type { Condition, Test } from './rule.ts';
import { showFact } from './show.ts';

/** A compiled condition. */
export interface Check {
  readonly truth: (bound: Bound) => Truth;
  /** Facts that are missing and could settle it; asked only where it is unknown. */
  readonly missing: (bound: Bound) => readonly Fact[];
  /** All facts it reads. */
  readonly facts: readonly Fact[];
  /** In words, which are made when they are first asked for: most never are. */
  readonly text: () => Text;
}

/** Where a condition holds only if a code fact has one of these values, by path: for indexing rules. */
export type Pins = ReadonlyMap<string, readonly string[]>;

/** A rule names a fact, a code or a comparison that does not fit the vocabulary. */
export class ConditionError extends Error {
  override readonly name = 'ConditionError';
}

const NO_PINS: Pins = new Map();
type Comparator = 'atMost' | 'atLeast' | 'lessThan' | 'moreThan';
const comparators: readonly Comparator[] = ['atMost', 'atLeast', 'lessThan', 'moreThan'];
const comparison: Record<Comparator, { holds: (a: number, b: number) => boolean; zh: string; en: string }> = {
  atMost: { holds: (a, b) => a <= b, zh: '不超过', en: 'at most' },
  atLeast: { holds: (a, b) => a >= b, zh: '不少于', en: 'at least' },
  lessThan: { holds: (a, b) => a < b, zh: '少于', en: 'less than' },
  moreThan: { holds: (a, b) => a > b, zh: '超过', en: 'more than' },
};

/**
 * @throws ConditionError for unknown facts and codes, and for comparisons that do not fit the type of a fact.
 */
export function compileCondition(condition: Condition, vocabulary: Vocabulary): Check {
  if (isAll(condition))
    return joined(
      condition.all.map((part) => compileCondition(part, vocabulary)),
      'all',
    );
  if (isAny(condition))
    return joined(
      condition.any.map((part) => compileCondition(part, vocabulary)),
      'any',
    );
  if (isNot(condition)) {
    const inner = compileCondition(condition.not, vocabulary);
    return {
      truth: (bound) => not(inner.truth(bound)),
      missing: inner.missing,
      facts: inner.facts,
      text: once(() => ({ zh: `并非（${inner.text().zh}）`, en: `not (${inner.text().en})` })),
    };
  }
  const parts = Object.entries(condition).flatMap(([path, test]) =>
    compileTest(factAt(path, vocabulary), test, vocabulary),
  );
  const [only] = parts;
  return parts.length === 1 && only !== undefined ? only : joined(parts, 'all');
}

/** The pins of a condition as it is written, so that a rule whose codes a case does not have need not be compiled for it. */
export function pinsOf(condition: Condition | undefined, vocabulary: Vocabulary): Pins {
  if (condition === undefined || isAny(condition) || isNot(condition)) return NO_PINS;
  if (isAll(condition)) return new Map(condition.all.flatMap((part) => [...pinsOf(part, vocabulary)]));
  const pins = new Map<string, readonly string[]>();
  for (const [path, test] of Object.entries(condition)) {
    const codes = valuesAsked(test);
    if (codes !== undefined && vocabulary.byPath.get(path)?.type === 'code') pins.set(path, codes.map(String));
  }
  return pins;
}

/** The values of which a test asks for one, undefined where it asks for something else. */
export function valuesAsked(test: Test): readonly (string | number | boolean)[] | undefined {
  if (typeof test !== 'object') return [test];
  return Array.isArray(test) ? test : test.in;
}

/** `{ all: … }` */
export function isAll(condition: Condition): condition is { readonly all: readonly Condition[] } {
  return 'all' in condition;
}
/** `{ any: … }` */
export function isAny(condition: Condition): condition is { readonly any: readonly Condition[] } {
  return 'any' in condition;
}
/** `{ not: … }` */
export function isNot(condition: Condition): condition is { readonly not: Condition } {
  return 'not' in condition;
}

/**
 * The fact at a path.
 * @throws ConditionError where the vocabulary has none.
 */
export function factAt(path: string, vocabulary: Vocabulary): Fact {
  const fact = vocabulary.byPath.get(path);
  if (fact === undefined) throw new ConditionError(`no fact "${path}" in the vocabulary of ${vocabulary.kind}`);
  return fact;
}

function joined(parts: readonly Check[], how: 'all' | 'any'): Check {
  const join = how === 'all' ? allOf<Bound> : anyOf<Bound>;
  const decided = how === 'all' ? TRUE : FALSE;
  return {
    truth: (bound) => join(parts, bound),
    missing: (bound) => {
      const missing: Fact[] = [];
      for (const part of parts) if (part.truth(bound) !== decided) missing.push(...part.missing(bound));
      return missing;
    },
    facts: [...new Set(parts.flatMap((part) => part.facts))],
    text: once(() => ({
      zh: parts.map((part) => part.text().zh).join(how === 'all' ? '，且' : '，或'),
      en: parts.map((part) => part.text().en).join(how === 'all' ? ' and ' : ' or '),
    })),
  };
}

const NONE: readonly Fact[] = [];

function leaf(fact: Fact, holds: (value: Value) => boolean, text: () => Text): Check {
  const { slot } = fact;
  return ofOne(fact, text, ({ values }) => {
    const value = values[slot];
    return value === undefined ? UNKNOWN : truth(holds(value));
  });
}

/** A check that lacks nothing but its one fact. */
function ofOne(fact: Fact, text: () => Text, truth: Check['truth']): Check {
  const { slot } = fact;
  const facts = [fact];
  return { truth, missing: ({ values }) => (values[slot] === undefined ? facts : NONE), facts, text: once(text) };
}

function compileTest(fact: Fact, test: Test, vocabulary: Vocabulary): Check[] {
  if (typeof test !== 'object') return [oneOf(fact, [test])];
  if (Array.isArray(test)) return [oneOf(fact, test)];
  const parts: Check[] = [];
  if (test.in !== undefined) parts.push(oneOf(fact, test.in));
  if (test.notIn !== undefined) {
    const { notIn } = test;
    const inner = oneOf(fact, notIn);
    const text = (): Text => ({
      zh: `${fact.zh}不为${labels(fact, notIn, 'zh')}`,
      en: `${fact.en} is not ${labels(fact, notIn, 'en')}`,
    });
    const { missing, facts } = inner;
    parts.push({ truth: (bound) => not(inner.truth(bound)), missing, facts, text: once(text) });
  }
  if (test.contains !== undefined) parts.push(...[test.contains].flat().map((code) => holdsAny(fact, [code])));
  if (test.containsAny !== undefined) parts.push(holdsAny(fact, test.containsAny));
  if (test.known !== undefined) parts.push(isKnown(fact, test.known));
  for (const name of comparators) {
    const other = test[name];
    if (other !== undefined) parts.push(compared(fact, name, other, vocabulary));
  }
  return parts;
}

function labels(fact: Fact, values: readonly (string | number | boolean)[], language: 'zh' | 'en'): string {
  return values.map((value) => showFact(fact, literal(fact, value))[language]).join(language === 'zh' ? '或' : ' or ');
}

function oneOf(fact: Fact, values: readonly (string | number | boolean)[]): Check {
  const wanted = values.map((value) => literal(fact, value));
  if (fact.type === 'codes') throw new ConditionError(`${fact.path} is a list: use contains`);
  const text = (): Text => ({
    zh: `${fact.zh}为${labels(fact, values, 'zh')}`,
    en: `${fact.en} is ${labels(fact, values, 'en')}`,
  });
  if (fact.path === 'region') return liesIn(fact, values, text);
  const [only] = wanted;
  if (wanted.length === 1) {
    const { slot } = fact;
    // Most conditions are this one: without a call within the call it takes half as long.
    const equals = ({ values }: Bound): Truth => {
      const value = values[slot];
      return value === undefined ? UNKNOWN : value === only ? TRUE : FALSE;
    };
    return ofOne(fact, text, equals);
  }
  const set = new Set(wanted);
  return leaf(fact, (value) => set.has(value), text);
}

/** A place named in a condition means what lies in it too: a district of the city is meant with the city. */
function liesIn(fact: Fact, values: readonly (string | number | boolean)[], text: () => Text): Check {
  const wanted = new Set(values.map(String));
  for (const place of wanted) if (!isRegion(place)) throw new ConditionError(`"${place}" is no GB/T 2260 code`);
  return leaf(fact, (value) => typeof value === 'string' && placesOf(value).some((place) => wanted.has(place)), text);
}

function holdsAny(fact: Fact, codes: readonly string[]): Check {
  if (fact.type !== 'codes') throw new ConditionError(`${fact.path} is no list of codes`);
  for (const code of codes) knownCode(fact, code);
  const text = (): Text => ({
    zh: `${fact.zh}含${labels(fact, codes, 'zh')}`,
    en: `${fact.en}: ${labels(fact, codes, 'en')}`,
  });
  return leaf(fact, (value) => Array.isArray(value) && codes.some((code) => value.includes(code)), text);
}

function isKnown(fact: Fact, wanted: boolean): Check {
  const text = (): Text =>
    wanted
      ? { zh: `已填${fact.zh}`, en: `${fact.en} is given` }
      : { zh: `未填${fact.zh}`, en: `${fact.en} is not given` };
  return {
    truth: (bound) => truth((bound.values[fact.slot] !== undefined) === wanted),
    missing: () => NONE,
    facts: [fact],
    text: once(text),
  };
}

function compared(
  fact: Fact,
  name: Comparator,
  other: string | number | boolean | { readonly fact: string },
  vocabulary: Vocabulary,
): Check {
  const { holds, zh, en } = comparison[name];
  if (typeof other === 'object') {
    const second = factAt(other.fact, vocabulary);
    if (second.type !== fact.type) throw new ConditionError(`${fact.path} and ${second.path} are of different types`);
    const text = (): Text => ({ zh: `${fact.zh}${zh}${second.zh}`, en: `${fact.en} is ${en} ${second.en}` });
    return {
      truth: (bound) => {
        const a = bound.values[fact.slot];
        const b = bound.values[second.slot];
        return typeof a === 'number' && typeof b === 'number' ? truth(holds(a, b)) : UNKNOWN;
      },
      missing: (bound) => [fact, second].filter(({ slot }) => bound.values[slot] === undefined),
      facts: [fact, second],
      text: once(text),
    };
  }
  const bound = literal(fact, other);
  if (typeof bound !== 'number') throw new ConditionError(`${fact.path} cannot be compared with ${name}`);
  const text = (): Text => {
    const shown = showFact(fact, bound);
    return { zh: `${fact.zh}${zh}${shown.zh}`, en: `${fact.en} is ${en} ${shown.en}` };
  };
  return leaf(fact, (value) => typeof value === 'number' && holds(value, bound), text);
}

function knownCode(fact: Fact, code: string): void {
  if (fact.codes?.[code] === undefined) throw new ConditionError(`no code "${code}" in the list of ${fact.path}`);
}

/**
 * A value written in a rule, in the form its fact is compared in.
 * @throws ConditionError where it does not fit the type of the fact.
 */
export function literal(fact: Fact, value: string | number | boolean): Value {
  switch (fact.type) {
    case 'money': {
      const amount = typeof value === 'boolean' ? undefined : canonicalMoney(value);
      if (amount?.ok) return fenOf(amount.value);
      break;
    }
    case 'percent':
    case 'number':
    case 'count':
      if (typeof value === 'number') return microOf(value);
      break;
    case 'date':
      if (typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value)) return dayOf(value);
      break;
    case 'instant':
      if (typeof value === 'string' && !Number.isNaN(Date.parse(value))) return Date.parse(value);
      break;
    case 'yesno':
      if (typeof value === 'boolean') return value;
      break;
    case 'code':
    case 'codes':
      if (typeof value === 'string') {
        knownCode(fact, value);
        return value;
      }
      break;
    case 'text':
      if (typeof value === 'string') return value;
      break;
    case 'period':
    case 'suspensions':
    case 'payments':
      break;
  }
  throw new ConditionError(`${JSON.stringify(value)} does not fit ${fact.path} (${fact.type})`);
}
