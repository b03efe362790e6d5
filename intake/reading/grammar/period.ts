/** Periods: 三十日内, 30个日历日, 5个工作日, 一个月, 两周, 一百二十日, 1年. A month stays a month: it has no fixed number of days. */
import { NUMERAL, readNumeral } from './numeral.ts';

const DAYS = '个?(?:工作日|工作天|日历日|日历天|自然日|公历日|日|天)';
/** 3月 is March, and 2025年 a year of the calendar: only 3个月 and at most two figures before 年 are periods. */
export const PERIOD = String.raw`(?:(?:[(【\[]\d{1,4}[)】\]]|\d{1,4}|${NUMERAL})(?:\([^()]{1,8}\))?(?:${DAYS}|个(?:自然)?月|个?星期|周(?!岁))|(?:\d{1,2}|[一二两三四五六七八九十壹贰叁]{1,3})(?:\([^()]{1,8}\))?年(?![\d度代级检]))`;

export type Period =
  | { readonly days: number }
  | { readonly workingDays: number }
  | { readonly weeks: number }
  | { readonly months: number }
  | { readonly years: number };

const READ = new RegExp(
  `^[(【\\[]?(\\d{1,4}|${NUMERAL})[)】\\]]?(?:\\([^()]*\\))?个?(工作|自然月|月|星期|周|年|自然日|日历|公历|日|天)`,
);
const MOST = 3650;

export function readPeriod(text: string): Period | undefined {
  const [, said, unit] = READ.exec(text) ?? [];
  const count = said === undefined ? undefined : /^\d/.test(said) ? Number(said) : readNumeral(said);
  if (count === undefined || unit === undefined || count > MOST) return undefined;
  if (unit === '工作') return { workingDays: count };
  if (unit.endsWith('月')) return { months: count };
  if (unit === '星期' || unit === '周') return { weeks: count };
  return unit === '年' ? { years: count } : { days: count };
}
