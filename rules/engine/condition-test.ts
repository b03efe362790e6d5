/** The tests of one fact in a condition: equal, one of, in a list, known, compared. */
import type { Text } from '../facts/fact.ts';
import { isRegion, placesOf } from '../facts/region.ts';
import type { Fact, Vocabulary } from '../facts/vocabulary.ts';
import { once } from '../once.ts';
import { type Bound, isLacking, isThere, type Value } from './bound.ts';
import type { Check } from './check.ts';
import { ConditionError, factAt } from './condition-error.ts';
import { dayOf } from './day.ts';
import { answerShown, codeShown, evidenceFor } from './evidence.ts';
import { knownCode, literal } from './literal.ts';
import { FALSE, not, TRUE, type Truth, truth, UNKNOWN } from './logic.ts';
import { microOf, shareEnd, shareOf, showMicro } from './money.ts';
import { precludedBy } from './precluded.ts';
import type { Test } from './rule.ts';
import type { ComparedWith } from './rule-condition.ts';
import { showFact } from './show.ts';

type Comparator = 'atMost' | 'atLeast' | 'lessThan' | 'moreThan';
const comparators: readonly Comparator[] = ['atMost', 'atLeast', 'lessThan', 'moreThan'];
const comparison: Record<Comparator, { holds: (a: number, b: number) => boolean; zh: string; en: string }> = {
  atMost: { holds: (a, b) => a <= b, zh: '不超过', en: 'at most' },
  atLeast: { holds: (a, b) => a >= b, zh: '不少于', en: 'at least' },
  lessThan: { holds: (a, b) => a < b, zh: '少于', en: 'less than' },
  moreThan: { holds: (a, b) => a > b, zh: '超过', en: 'more than' },
};

/** The same of days. */
const dated: Record<Comparator, { zh: string; en: string }> = {
  atMost: { zh: '不晚于', en: 'no later than' },
  atLeast: { zh: '不早于', en: 'no earlier than' },
  lessThan: { zh: '早于', en: 'before' },
  moreThan: { zh: '晚于', en: 'after' },
};

const NONE: readonly Fact[] = [];

function leaf(fact: Fact, holds: (value: Value) => boolean, text: () => Text): Check {
  const { slot } = fact;
  return ofOne(fact, text, ({ values }) => {
    const value = values[slot];
    // Of an event that has not happened there is nothing to compare.
    return value === undefined || value === null ? UNKNOWN : truth(holds(value));
  });
}

/** A check that lacks nothing but its one fact. */
function ofOne(fact: Fact, text: () => Text, truth: Check['truth']): Check {
  const facts = [fact];
  return { truth, missing: (bound) => (truth(bound) === UNKNOWN ? facts : NONE), facts, text: once(text) };
}

/** The tests of one fact, all of which must hold. */
export function compileTest(fact: Fact, test: Test, vocabulary: Vocabulary): Check[] {
  if (typeof test !== 'object') return [oneOf(fact, [test], vocabulary)];
  if (Array.isArray(test)) return [oneOf(fact, test, vocabulary)];
  const parts: Check[] = [];
  if (test.in !== undefined) parts.push(oneOf(fact, test.in, vocabulary));
  if (test.notIn !== undefined) {
    const { notIn } = test;
    const inner = oneOf(fact, notIn, vocabulary);
    const text = (): Text => ({
      zh: `${fact.zh}不为${labels(fact, notIn, 'zh')}`,
      en: `${fact.en} is not ${labels(fact, notIn, 'en')}`,
    });
    const { missing, facts } = inner;
    parts.push({ truth: (bound) => not(inner.truth(bound)), missing, facts, text: once(text) });
  }
  if (test.contains !== undefined)
    parts.push(...[test.contains].flat().map((code) => holdsAny(fact, [code], vocabulary)));
  if (test.containsAny !== undefined) parts.push(holdsAny(fact, test.containsAny, vocabulary));
  if (test.empty !== undefined) parts.push(isEmpty(fact, test.empty));
  if (test.known !== undefined) parts.push(isKnown(fact, test.known, vocabulary));
  for (const name of comparators) {
    const other = test[name];
    if (other !== undefined) parts.push(compared(fact, name, other, vocabulary));
  }
  return test.shown === true ? parts.map(shown) : parts;
}

/** What has to be shown: unknown is no. */
function shown(check: Check): Check {
  return { ...check, truth: (bound) => (check.truth(bound) === TRUE ? TRUE : FALSE), missing: () => NONE };
}

function labels(fact: Fact, values: readonly (string | number | boolean)[], language: 'zh' | 'en'): string {
  const each = values.map((value) => showFact(fact, literal(fact, value))[language]);
  if (language === 'en') return each.join(' or ');
  // More than two joined by 或 are not read as one of them, since codes have a 或 of their own.
  return each.length > 2 ? `${each.join('、')}之一` : each.join('或');
}

function oneOf(fact: Fact, values: readonly (string | number | boolean)[], vocabulary: Vocabulary): Check {
  const check = anyValue(fact, values, vocabulary);
  if (fact.ifAny !== true) return check;
  // Nobody agreed on any of them.
  return ofOne(fact, check.text, (bound) => (isLacking(bound, fact) ? FALSE : check.truth(bound)));
}

function anyValue(fact: Fact, values: readonly (string | number | boolean)[], vocabulary: Vocabulary): Check {
  const wanted = values.map((value) => literal(fact, value));
  if (fact.type === 'codes') throw new ConditionError(`${fact.path} is a list: use contains`);
  const text = (): Text => (fact.type === 'yesno' ? yesOrNo(fact, values[0] === true) : named(fact, values));
  if (fact.path === 'region') return liesIn(fact, values, text);
  const [only] = wanted;
  const shows =
    fact.type === 'yesno'
      ? answerShown(fact.path, vocabulary)
      : fact.type === 'code'
        ? codeShown(fact, vocabulary)
        : undefined;
  const denied = fact.type === 'yesno' ? { denied: () => yesOrNo(fact, values[0] !== true) } : {};
  if (shows !== undefined) return { ...orShown(fact, wanted, shows, text), ...denied };
  if (wanted.length === 1) {
    const { slot } = fact;
    // Most conditions are this one: without a call within the call it takes half as long.
    const equals = ({ values }: Bound): Truth => {
      const value = values[slot];
      return value === undefined || value === null ? UNKNOWN : value === only ? TRUE : FALSE;
    };
    return { ...ofOne(fact, text, equals), ...denied };
  }
  const set = new Set(wanted);
  return leaf(fact, (value) => set.has(value), text);
}

/** A fact that was not submitted is what something else shows it to be. */
function orShown(
  fact: Fact,
  wanted: readonly Value[],
  shows: (bound: Bound) => Value | undefined,
  text: () => Text,
): Check {
  return ofOne(fact, text, (bound) => {
    const value = bound.values[fact.slot] ?? shows(bound);
    return value === undefined ? UNKNOWN : truth(wanted.includes(value));
  });
}

function named(fact: Fact, values: readonly (string | number | boolean)[]): Text {
  return {
    zh: `${fact.zh}为${labels(fact, values, 'zh')}`,
    en: `${fact.en} is ${labels(fact, values, 'en')}`,
  };
}

/** A yes/no fact reads as what it says, not as a field with a value. */
function yesOrNo({ zh, en }: Fact, yes: boolean): Text {
  return yes ? { zh: `“${zh}”为是`, en: `"${en}" is true` } : { zh: `“${zh}”为否`, en: `"${en}" is not true` };
}

/** A place named in a condition means what lies in it too: a district of the city is meant with the city. */
function liesIn(fact: Fact, values: readonly (string | number | boolean)[], text: () => Text): Check {
  const wanted = new Set(values.map(String));
  for (const place of wanted) if (!isRegion(place)) throw new ConditionError(`"${place}" is no GB/T 2260 code`);
  return leaf(fact, (value) => typeof value === 'string' && placesOf(value).some((place) => wanted.has(place)), text);
}

/** A list that is not complete may hold what it does not show: then it is unknown (design, section 4). */
function holdsAny(fact: Fact, codes: readonly string[], vocabulary: Vocabulary): Check {
  if (fact.type !== 'codes') throw new ConditionError(`${fact.path} is no list of codes`);
  for (const code of codes) knownCode(fact, code);
  const implied = codes.flatMap((code) => evidenceFor(`${fact.path}:${code}`, vocabulary) ?? []);
  const denied = codes.flatMap((code) => evidenceFor(`!${fact.path}:${code}`, vocabulary) ?? []);
  const text = (): Text => ({
    zh: `${fact.zh}含${labels(fact, codes, 'zh')}`,
    en: `${fact.en}: ${labels(fact, codes, 'en')}`,
  });
  const { slot } = fact;
  return ofOne(fact, text, (bound) => {
    const value = bound.values[slot];
    if (Array.isArray(value) && codes.some((code) => value.includes(code))) return TRUE;
    if (implied.some((shows) => shows(bound) !== undefined)) return TRUE;
    if (bound.closed[slot] === true) return FALSE;
    return denied.length === codes.length && denied.every((shows) => shows(bound) !== undefined) ? FALSE : UNKNOWN;
  });
}

/** Whether anything stands in a list, whatever it is: what is drawn up has contents, if not all that it should. */
function isEmpty(fact: Fact, wanted: boolean): Check {
  if (fact.type !== 'codes') throw new ConditionError(`${fact.path} is no list of codes`);
  const text = (): Text =>
    wanted
      ? { zh: `${fact.zh}为空`, en: `nothing stands under: ${fact.en}` }
      : { zh: `${fact.zh}不为空`, en: `something stands under: ${fact.en}` };
  const { slot } = fact;
  return ofOne(fact, text, (bound) => {
    const value = bound.values[slot];
    if (Array.isArray(value) && value.length > 0) return truth(!wanted);
    return bound.closed[slot] === true ? truth(wanted) : UNKNOWN;
  });
}

/** Known is what was submitted; not there is what was said not to be: by `null`, or by what it belongs to being complete. */
function isKnown(fact: Fact, wanted: boolean, vocabulary: Vocabulary): Check {
  const event = fact.type === 'date' || fact.type === 'instant';
  const implied = event ? evidenceFor(fact.path, vocabulary) : undefined;
  const precluded = event && !wanted ? precludedBy(fact.path, vocabulary) : undefined;
  const text = (): Text => (event ? dateThere(fact, wanted) : stated(fact, wanted));
  const denied = (): Text => (event ? dateThere(fact, !wanted) : stated(fact, !wanted));
  const { slot } = fact;
  const known = ofOne(fact, text, (bound) => {
    if (isThere(bound, slot)) return truth(wanted);
    if (implied?.(bound) !== undefined) return truth(wanted);
    if (bound.values[slot] === null || bound.closed[slot] === true) return truth(!wanted);
    return precluded?.(bound) === true ? TRUE : UNKNOWN;
  });
  return { ...known, denied };
}

function dateThere({ zh, en }: Fact, isThere: boolean): Text {
  return isThere
    ? { zh: `已有${zh}`, en: `there is a date for: ${en}` }
    : { zh: `尚无${zh}`, en: `there is no date yet for: ${en}` };
}

function stated({ zh, en }: Fact, isStated: boolean): Text {
  return isStated ? { zh: `已写明${zh}`, en: `${en} is stated` } : { zh: `未写明${zh}`, en: `${en} is not stated` };
}

const FIRST_LAW = dayOf('2000-01-01');

function compared(fact: Fact, name: Comparator, other: ComparedWith, vocabulary: Vocabulary): Check {
  const { holds } = comparison[name];
  const { zh, en } = fact.type === 'date' || fact.type === 'instant' ? dated[name] : comparison[name];
  if (typeof other === 'object') {
    const second = factAt('fact' in other ? other.fact : other.of, vocabulary);
    if (second.type !== fact.type) throw new ConditionError(`${fact.path} and ${second.path} are of different types`);
    const percent = 'percent' in other ? microOf(other.percent) : undefined;
    const share = percent === undefined ? '' : `${showMicro(percent)}%`;
    const text = (): Text => ({
      zh: `${fact.zh}${zh}${second.zh}${share && `的 ${share}`}`,
      en: `${fact.en} is ${en} ${share && `${share} of `}${second.en}`,
    });
    return {
      truth: (bound) => {
        // Asked first: where one is not there, it makes no difference what the other is.
        if (!isThere(bound, fact.slot) || !isThere(bound, second.slot)) return UNKNOWN;
        const a = bound.values[fact.slot];
        const b = bound.values[second.slot];
        if (typeof a !== 'number' || typeof b !== 'number') return UNKNOWN;
        return truth(holds(a, percent === undefined ? b : shareOf(b, percent)[shareEnd(name)]));
      },
      missing: (bound) => [fact, second].filter(({ slot }) => !isThere(bound, slot)),
      facts: [fact, second],
      text: once(text),
    };
  }
  const bound = literal(fact, other);
  if (typeof bound !== 'number') throw new ConditionError(`${fact.path} cannot be compared with ${name}`);
  // On or after a day before all law on record: that there is a day at all.
  if (fact.type === 'date' && name === 'atLeast' && bound <= FIRST_LAW) {
    const there = (isThere: boolean) => (): Text => dateThere(fact, isThere);
    return {
      ...leaf(fact, (value) => typeof value === 'number' && holds(value, bound), there(true)),
      denied: there(false),
    };
  }
  const text = (): Text => {
    const shown = showFact(fact, bound);
    return { zh: `${fact.zh}${zh}${shown.zh}`, en: `${fact.en} is ${en} ${shown.en}` };
  };
  return leaf(fact, (value) => typeof value === 'number' && holds(value, bound), text);
}
