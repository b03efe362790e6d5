/** Figures as people read them. */
import type { Text } from './language.tsx';

const units: Readonly<Record<string, Text>> = {
  CNY: { zh: '元', en: 'yuan' },
  '‰/d': { zh: '‰（每日）', en: '‰ a day' },
};

export const unitName = (unit: string): Text => units[unit] ?? { zh: unit, en: unit };

const spans: Readonly<Record<string, readonly [zh: string, one: string, many: string]>> = {
  minutes: ['分钟', 'minute', 'minutes'],
  hours: ['小时', 'hour', 'hours'],
  days: ['日', 'day', 'days'],
  workingDays: ['个工作日', 'working day', 'working days'],
  weeks: ['周', 'week', 'weeks'],
  months: ['个月', 'month', 'months'],
  years: ['年', 'year', 'years'],
};

/** A period, `{ workingDays: 3 }`, in words. */
export function spanWords(span: Readonly<Record<string, number>>): Text {
  const parts = Object.entries(span).map(([unit, count]) => ({ count, words: spans[unit] ?? [unit, unit, unit] }));
  return {
    zh: parts.map(({ count, words }) => `${count} ${words[0]}`).join(' '),
    en: parts.map(({ count, words }) => `${count} ${words[count === 1 ? 1 : 2]}`).join(' '),
  };
}

/** 1234567.80 as 1,234,567.80. */
export const money = (amount: string): string => amount.replace(/\B(?=(\d{3})+(?!\d))(?<!\.\d*)/g, ',');

/** A count with marks between thousands. */
export const count = (value: number): string => value.toLocaleString('en-US');

/** English counts one thing otherwise than several: `1 rule`, `1,200 rules`. */
export const many = (value: number, one: string, more = `${one}s`): string =>
  `${count(value)} ${value === 1 ? one : more}`;
