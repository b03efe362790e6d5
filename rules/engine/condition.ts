/** Compiles `when` and `unless` into three-valued tests of a bound case that can name what they lack and describe themselves. */
import type { Vocabulary } from '../facts/vocabulary.ts';
import { once, onceEach } from '../once.ts';
import type { Bound } from './bound.ts';
import type { Check } from './check.ts';
import { factAt } from './condition-error.ts';
import { compileTest } from './condition-test.ts';
import { allOf, anyOf, FALSE, not, TRUE, type Truth, UNKNOWN } from './logic.ts';
import type { Condition, Test } from './rule.ts';

/** Where a condition holds only if a code fact has one of these values, by path: for indexing rules. */
export type Pins = ReadonlyMap<string, readonly string[]>;

const NO_PINS: Pins = new Map();
/**
 * @throws ConditionError for unknown facts and codes, and for comparisons that do not fit the type of a fact.
 */
export function compileCondition(condition: Condition, vocabulary: Vocabulary): Check {
  const written = JSON.stringify(condition);
  const known = sharedIn(vocabulary).get(written);
  if (known !== undefined) return known;
  const compiled = compiledCondition(condition, vocabulary);
  const check = compiled.joins === undefined ? compiled : askedOnce(compiled, sharedIn(vocabulary).size);
  sharedIn(vocabulary).set(written, check);
  return check;
}

/** Conditions as they are written: hundreds of rules of a place are for the same few buyers, methods and goods. */
const sharedIn = onceEach((_: Vocabulary) => new Map<string, Check>());

/** What was noted of a condition, by what stands in {@link Bound.truths}: nothing yet, or what it came to. */
const NOTED: readonly (Truth | undefined)[] = [undefined, FALSE, TRUE, UNKNOWN];

/** The same condition, which of one case is reckoned once. */
function askedOnce(check: Check, number: number): Check {
  return {
    ...check,
    truth: (bound) => {
      const { truths } = bound;
      const noted = truths === undefined ? undefined : NOTED[truths[number] ?? 0];
      if (noted !== undefined) return noted;
      const truth = check.truth(bound);
      if (truths !== undefined) truths[number] = NOTED.indexOf(truth);
      return truth;
    },
  };
}

function compiledCondition(condition: Condition, vocabulary: Vocabulary): Check {
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

function joined(parts: readonly Check[], how: 'all' | 'any'): Check {
  const join = how === 'all' ? allOf<Bound> : anyOf<Bound>;
  return {
    truth: (bound) => join(parts, bound),
    missing: (bound) => {
      const missing: Check['facts'][number][] = [];
      for (const part of parts) if (part.truth(bound) === UNKNOWN) missing.push(...part.missing(bound));
      return missing;
    },
    facts: [...new Set(parts.flatMap((part) => part.facts))],
    joins: how,
    text: once(() => ({
      zh: inWords(parts, how, 'zh'),
      en: inWords(parts, how, 'en'),
    })),
  };
}

/** Parts joined in words; one that is joined the other way stands in brackets, so that it can be read in one way only. */
function inWords(parts: readonly Check[], how: 'all' | 'any', language: 'zh' | 'en'): string {
  const [between, open, close] =
    language === 'zh' ? [how === 'all' ? '，且' : '，或', '（', '）'] : [how === 'all' ? ' and ' : ' or ', '(', ')'];
  return parts
    .map(({ joins, text }) => {
      const words = text()[language];
      return joins === undefined || joins === how ? words : `${open}${words}${close}`;
    })
    .join(between);
}
