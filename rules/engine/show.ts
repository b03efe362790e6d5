/** Shows values as people read them, in Chinese and English. */
import type { Text } from '../facts/fact.ts';
import type { Fact } from '../facts/vocabulary.ts';
import type { Period, PeriodUnit, Value } from './bound.ts';
import { dateOf, instantInChina } from './day.ts';
import { showMicro, showMoney, yuanOf } from './money.ts';

const unitNames: Record<PeriodUnit, readonly [zh: string, one: string, many: string]> = {
  minutes: ['分钟', 'minute', 'minutes'],
  hours: ['小时', 'hour', 'hours'],
  days: ['日', 'day', 'days'],
  workingDays: ['个工作日', 'working day', 'working days'],
  weeks: ['周', 'week', 'weeks'],
  months: ['个月', 'month', 'months'],
  years: ['年', 'year', 'years'],
};

/** `3 个工作日`, `3 working days`. */
export function showPeriod({ unit, amount }: Period): Text {
  const [zh, one, many] = unitNames[unit];
  return { zh: `${amount} ${zh}`, en: `${amount} ${amount === 1 ? one : many}` };
}

const both = (shown: string): Text => ({ zh: shown, en: shown });

/** The label of a code in both languages; the code itself where the list has none. */
export function showCode(fact: Fact, code: string): Text {
  const label = fact.codes?.[code];
  return label === undefined ? both(code) : { zh: label[0], en: label[1] };
}

/** The value of a fact in the form it is compared in, as text. */
export function showFact(fact: Fact, value: Value): Text {
  if (typeof value === 'boolean') return value ? { zh: '是', en: 'yes' } : { zh: '否', en: 'no' };
  if (typeof value === 'string') return showCode(fact, value);
  if (typeof value === 'number') return showNumber(fact, value);
  if ('unit' in value) return showPeriod(value);
  const codes = value.filter((item) => typeof item === 'string').map((item) => showCode(fact, item));
  if (codes.length === 0) return { zh: '无', en: 'none' };
  return { zh: codes.map(({ zh }) => zh).join('、'), en: codes.map(({ en }) => en).join('; ') };
}

function showNumber(fact: Fact, value: number): Text {
  switch (fact.type) {
    case 'money':
      return both(showMoney(value));
    case 'date':
      return both(dateOf(value));
    case 'instant':
      return both(instantInChina(value));
    case 'percent':
      return both(`${showMicro(value)}%`);
    default:
      return withUnit(showMicro(value), fact.unit);
  }
}

/** A ratio has no unit; years are written as such, not as `a`. */
function withUnit(shown: string, unit: string | undefined): Text {
  if (unit === undefined || unit === '') return both(shown);
  return unit === 'a'
    ? { zh: `${shown} 年`, en: `${shown} year${shown === '1' ? '' : 's'}` }
    : both(`${shown} ${unit}`);
}

/** A comparable number back in the form of the case: `"15000.00"`, `2025-02-05`, `0.5`. */
export function plainNumber(fact: Fact, value: number): string | number {
  switch (fact.type) {
    case 'money':
      return yuanOf(value);
    case 'date':
      return dateOf(value);
    case 'instant':
      return instantInChina(value);
    default:
      return Number(showMicro(value));
  }
}

/** An English label within a sentence: `invoice received`, but `VAT credit refunded`. */
export const midSentence = (en: string): string =>
  /^[A-Z][a-z]/.test(en) ? en.charAt(0).toLowerCase() + en.slice(1) : en;
