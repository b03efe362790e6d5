/** What a finding on a figure says: the figure, its bound, by how much, and what would pass. */
import type { Text } from '../../facts/fact.ts';
import type { Fact } from '../../facts/vocabulary.ts';
import type { Period } from '../bound.ts';
import type { Explanation } from '../judgement.ts';
import { plainNumber, showFact, showPeriod } from '../show.ts';

export type Bounding = 'atMost' | 'atLeast' | 'equal' | 'lessThan' | 'moreThan';

const ofFigures: Record<Bounding, Text> = {
  atMost: { zh: '上限', en: 'at most' },
  lessThan: { zh: '须低于', en: 'less than' },
  atLeast: { zh: '下限', en: 'at least' },
  moreThan: { zh: '须高于', en: 'more than' },
  equal: { zh: '须等于', en: 'exactly' },
};

/** A day is not “at most” another. */
const ofDays: Record<Bounding, Text> = {
  atMost: { zh: '应不晚于', en: 'no later than' },
  lessThan: { zh: '应早于', en: 'before' },
  atLeast: { zh: '应不早于', en: 'no earlier than' },
  moreThan: { zh: '应晚于', en: 'after' },
  equal: { zh: '应为', en: 'on' },
};

/** What would pass, as one says to do it. */
const asked: Partial<Record<Bounding, string>> = { atMost: '不超过', atLeast: '不少于', equal: '' };

const isDay = ({ type }: Fact): boolean => type === 'date' || type === 'instant';

/** How a bound on a fact is put into words. */
export function wordsOf(fact: Fact, name: Bounding): Text {
  return (isDay(fact) ? ofDays : ofFigures)[name];
}

/** `how` says how the bound came about (a share of another fact). */
export function explainNumber(
  fact: Fact,
  actual: number,
  name: Bounding,
  bound: number,
  how: (() => Text) | undefined,
  allowed: boolean,
): Explanation {
  const { zh, en } = wordsOf(fact, name);
  const is = showFact(fact, actual);
  const limit = showFact(fact, bound);
  const reason = how?.();
  const because: Text = reason === undefined ? NOTHING : { zh: `（${reason.zh}）`, en: ` (${reason.en})` };
  const message = (result: Text): Text => ({
    zh: `${fact.zh}为 ${is.zh}，${zh} ${limit.zh}${because.zh}${result.zh}。`,
    en: `${fact.en}: ${is.en}; the rule says ${en} ${limit.en}${because.en}${result.en}.`,
  });
  const figure = { [name]: plainNumber(fact, bound) };
  if (allowed) return { message: message(ALLOWED), limit: figure };
  const remedy: Text = {
    zh: `将${fact.zh}调整为${isDay(fact) ? zh.replace('应', '') : (asked[name] ?? zh.replace('须', ''))} ${limit.zh}`,
    en: `${fact.en}: make it ${en} ${limit.en}`,
  };
  if (actual === bound) return { message: message(NOT_ALLOWED), limit: figure, remedy };
  const plain = differenceOf(fact, actual, bound);
  const result = message(byHowMuch(fact, actual - bound, name));
  return actual > bound
    ? { message: result, limit: figure, excess: plain, remedy }
    : { message: result, limit: figure, shortfall: plain, remedy };
}

const NOTHING: Text = { zh: '', en: '' };
const ALLOWED: Text = { zh: '，符合规定', en: ': allowed' };
const NOT_ALLOWED: Text = { zh: '，不符合规定', en: ': not allowed' };

/** By how much a figure misses its bound. */
function byHowMuch(fact: Fact, difference: number, name: Bounding): Text {
  const over = difference > 0;
  const { zh, en } = showDifference(fact, Math.abs(difference));
  if (fact.type === 'date')
    return over ? { zh: `，晚 ${zh}`, en: `: ${en} too late` } : { zh: `，早 ${zh}`, en: `: ${en} too early` };
  if (name === 'equal')
    return over ? { zh: `，多 ${zh}`, en: `: ${en} too much` } : { zh: `，少 ${zh}`, en: `: ${en} too little` };
  return over
    ? { zh: `，超出上限 ${zh}`, en: `: ${en} over the limit` }
    : { zh: `，低于下限 ${zh}`, en: `: ${en} short of it` };
}

/** Two dates lie days apart, two shares percentage points. */
function showDifference(fact: Fact, difference: number): Text {
  if (fact.type === 'date') return showPeriod({ unit: 'days', amount: difference });
  const shown = showFact(fact, difference);
  if (fact.type !== 'percent') return shown;
  const points = shown.zh.replace('%', '');
  return { zh: `${points} 个百分点`, en: `${points} percentage point${points === '1' ? '' : 's'}` };
}

function differenceOf(fact: Fact, a: number, b: number): string | number {
  const difference = Math.abs(a - b);
  return fact.type === 'date' ? difference : plainNumber(fact, difference);
}

export function explainPeriod(fact: Fact, actual: Period, name: Bounding, bound: Period, holds: boolean): Explanation {
  const { zh, en } = wordsOf(fact, name);
  const is = showPeriod(actual);
  const limit = showPeriod(bound);
  return {
    message: {
      zh: `${fact.zh}为 ${is.zh}，${zh} ${limit.zh}，${holds ? '符合规定' : '不符合规定'}。`,
      en: `${fact.en}: ${is.en}; the rule says ${en} ${limit.en}: ${holds ? 'allowed' : 'not allowed'}.`,
    },
    limit: { [name]: { [bound.unit]: bound.amount } },
    ...(!holds && {
      remedy: { zh: `将${fact.zh}调整为${asked[name] ?? ''} ${limit.zh}`, en: `${fact.en}: make it ${en} ${limit.en}` },
    }),
  };
}
