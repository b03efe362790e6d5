/** Compiles `when` and `unless` into three-valued tests of a bound case that can name what they lack and describe themselves. */
import type { Vocabulary } from '../facts/vocabulary.ts';
import { once, onceEach } from '../once.ts';
import { type Bound, TRUTHS } from './bound.ts';
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
  const { byCondition, byText } = sharedIn(vocabulary);
  const same = byCondition.get(condition);
  if (same !== undefined) return same;
  const written = JSON.stringify(condition);
  const known = byText.get(written) ?? newCheck(condition, vocabulary, byText);
  byText.set(written, known);
  byCondition.set(condition, known);
  return known;
}

function newCheck(condition: Condition, vocabulary: Vocabulary, known: ReadonlyMap<string, Check>): Check {
  // Its parts are known before it is, so that it is numbered after them.
  const compiled = compiledCondition(condition, vocabulary);
  return compiled.joins === undefined ? compiled : askedOnce(compiled, known.size);
}

/** Conditions as they are written: hundreds of rules of a place are for the same few buyers, methods and goods. */
const sharedIn = onceEach((_: Vocabulary) => ({
  byText: new Map<string, Check>(),
  /** Those of the installed rules are the same object where they read the same. */
  byCondition: new WeakMap<Condition, Check>(),
  pins: new WeakMap<Condition, Pins>(),
}));

/** What was noted of a condition, by what stands in {@link Bound.notes}: nothing yet, or what it came to. */
const NOTED: readonly (Truth | undefined)[] = [undefined, FALSE, TRUE, UNKNOWN];

/** The same condition, which of one case is reckoned once. */
export function askedOnce<Asked extends Pick<Check, 'truth'>>(
  check: Asked,
  number: number,
): Asked & { readonly number: number } {
  return {
    ...check,
    number,
    truth: (bound) => {
      const { notes } = bound;
      if (notes === undefined) return check.truth(bound);
      notes.truths ??= new Uint8Array(TRUTHS);
      const { truths } = notes;
      const noted = NOTED[truths[number] ?? 0];
      if (noted !== undefined) return noted;
      const truth = check.truth(bound);
      truths[number] = NOTED.indexOf(truth);
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
      negates: inner,
      text: once(() => inner.denied?.() ?? { zh: `并非（${inner.text().zh}）`, en: `not (${inner.text().en})` }),
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
  const known = sharedIn(vocabulary).pins;
  const same = known.get(condition);
  if (same !== undefined) return same;
  const pins = new Map<string, readonly string[]>();
  addPins(condition, vocabulary, pins);
  known.set(condition, pins);
  return pins;
}

function addPins(condition: Condition, vocabulary: Vocabulary, pins: Map<string, readonly string[]>): void {
  if (isAny(condition) || isNot(condition)) return;
  if (isAll(condition)) {
    for (const part of condition.all) addPins(part, vocabulary, pins);
    return;
  }
  for (const path in condition) {
    const test = condition[path];
    if (test === undefined || vocabulary.byPath.get(path)?.type !== 'code') continue;
    const codes = valuesAsked(test);
    if (codes !== undefined) pins.set(path, codes.map(String));
  }
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
    parts,
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
