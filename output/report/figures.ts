/** Figures, and values of facts, as people read them. */
import { periodUnits } from '../../rules/engine/bound.ts';
import { instantInChina } from '../../rules/engine/day.ts';
import { isObject, type Json } from '../../rules/engine/json.ts';
import type { ShownPeriod } from '../../rules/engine/judgement.ts';
import { fenOf, showMoney } from '../../rules/engine/money.ts';
import { showCode, showPeriod } from '../../rules/engine/show.ts';
import type { Fact } from '../../rules/facts/vocabulary.ts';
import type { Language } from '../written/written.ts';

/** 1234567.80 as 1,234,567.80元. */
export function yuan(amount: string, language: Language): string {
  const marked = showMoney(fenOf(amount)).slice(1);
  return language === 'zh' ? `${marked}元` : `${marked} yuan`;
}

/** A period, `{ workingDays: 3 }`, in words. */
export function spanText(span: ShownPeriod, language: Language): string {
  const parts = periodUnits.flatMap((unit) =>
    span[unit] === undefined ? [] : [showPeriod({ unit, amount: span[unit] })[language]],
  );
  return language === 'zh' ? parts.join('').replaceAll(' ', '') : parts.join(' ');
}

/** `2025年3月3日`, `3 March 2025`. */
export function dayText(date: string, language: Language): string {
  const [year = '', month = '', day = ''] = date.split('-');
  if (language === 'zh') return `${year}年${Number(month)}月${Number(day.slice(0, 2))}日`;
  return days.format(new Date(`${date.slice(0, 10)}T00:00:00Z`));
}
const days = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

/** `2025-03-03 09:00`, on the clock in China. */
export const clockText = (instant: string): string =>
  instantInChina(Date.parse(instant)).slice(0, 16).replace('T', ' ');

const words = {
  notYet: { zh: '尚未发生', en: 'not happened yet' },
  yes: { zh: '是', en: 'yes' },
  no: { zh: '否', en: 'no' },
  none: { zh: '无', en: 'none' },
  open: { zh: '至今', en: 'still going on' },
} as const;

/** The value of a fact as it was submitted, in words: codes by their labels, periods and sums with their units. */
export function valueText(fact: Fact, value: Json, language: Language): string {
  const between = language === 'zh' ? '、' : ', ';
  if (value === null) return words.notYet[language];
  if (typeof value === 'boolean') return words[value ? 'yes' : 'no'][language];
  if (Array.isArray(value)) {
    if (value.length === 0) return words.none[language];
    return value
      .map((item: Json) => (isObject(item) ? rowText(item, language) : codeText(fact, item, language)))
      .join(between);
  }
  if (isObject(value)) return spanText(spanOf(value), language);
  if (fact.type === 'code') return codeText(fact, value, language);
  if (fact.type === 'money') return yuan(String(value), language);
  if (fact.type === 'instant') return clockText(String(value));
  const unit = fact.unit === undefined ? '' : ` ${fact.unit === '‰/d' ? RATE[language] : fact.unit}`;
  return `${String(value)}${unit}`;
}

const RATE = { zh: '‰（每日）', en: '‰ a day' } as const;
const codeText = (fact: Fact, code: Json, language: Language): string => showCode(fact, String(code))[language];
const spanOf = (value: { readonly [name: string]: Json }): ShownPeriod =>
  Object.fromEntries(
    Object.entries(value).flatMap(([unit, count]) => (typeof count === 'number' ? [[unit, count]] : [])),
  );

/** A part payment, or a time that was left out. */
function rowText({ paidOn, amount, from, to }: { readonly [name: string]: Json }, language: Language): string {
  if (typeof paidOn === 'string') return `${paidOn} ${typeof amount === 'string' ? yuan(amount, language) : ''}`.trim();
  return `${String(from ?? '')} – ${typeof to === 'string' ? to : words.open[language]}`;
}
