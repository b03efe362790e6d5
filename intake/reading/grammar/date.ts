/** Dates as public systems print them: 2026年6月4日, 2025-06-10, 2025/6/1, 2025.06.01, 二〇二六年六月四日. Held as YYYY-MM-DD. */
import { NUMERAL, readNumeral } from './numeral.ts';

export const DATE = String.raw`(?:(?:19|20)\d{2}(?:年|[-/.])\d{1,2}(?:月|[-/.])\d{1,2}日?|二[〇零○]${NUMERAL}年${NUMERAL}月${NUMERAL}日)`;
/** 9:00, 16:00时, 9时30分, 上午9时, 17:00（北京时间）. */
export const CLOCK = String.raw`(?:[上下]午)?(?: ?\d{1,2}[:时点](?:\d{1,2}(?::\d\d)?[分时]?)?)?(?:\([^()]{1,8}\))?(?:[上下]午)?时?`;
/** 2026年3月4日9:00至3月11日, 3月4日至11日: from one day to another; year and month may be said once. */
export const DATES = String.raw`${DATE}${CLOCK}(?:起)?(?:至|到|—+|-+|~)(?:${DATE}|\d{1,2}月\d{1,2}日|\d{1,2}日)`;

/** @returns the day; of two days (`DATES`) the second */
export function readDate(text: string): string | undefined {
  const [, from, to] =
    new RegExp(`^(${DATE}).*?(?:至|到|—|-|~)(?:(?=.{0,3}月)(\\d{1,2}月\\d{1,2}日)|${DATE})$`).exec(text) ?? [];
  const day = new RegExp(`^(${DATE}).*?(?:至|到|—|~)(\\d{1,2}日)$`).exec(text);
  if (day !== null) return readDay(`${readDay(day[1] ?? '')?.slice(0, 7)}-${day[2]}`);
  if (from !== undefined) return readDay(to === undefined ? text.slice(from.length) : `${from.slice(0, 4)}年${to}`);
  return readDay(text);
}

function readDay(said: string): string | undefined {
  const text = new RegExp(`${DATE}$`).exec(said)?.[0] ?? said;
  const parts = text
    .replaceAll('○', '〇')
    .split(/[^0-9〇零一二三四五六七八九十]+/)
    .filter((part) => part !== '')
    .map((part) => (/^\d/.test(part) ? Number(part) : readNumeral(part)));
  const [year, month, day] = parts;
  if (year === undefined || month === undefined || day === undefined) return undefined;
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  return date.toISOString().slice(0, 10);
}
