/** Periods: 三十日内, 30个日历日, 5个工作日, 一个月, 一百二十日. A month has no fixed length and is said as 30 days nowhere: it is not read. */
import { NUMERAL, readNumeral } from './numeral.ts';

export const PERIOD = String.raw`(?:[(【\[]\d{1,4}[)】\]]|\d{1,4}|${NUMERAL})(?:\([^()]{1,8}\))?个?(?:工作日|工作天|日历日|日历天|自然日|公历日|日|天)`;

const SAID = new RegExp(`^[(【\\[]?(\\d{1,4}|${NUMERAL})[)】\\]]?(?:\\([^()]*\\))?个?(工作)?`);

export type Period = { readonly days: number } | { readonly workingDays: number };

export function readPeriod(text: string): Period | undefined {
  const said = SAID.exec(text);
  const count = said?.[1] === undefined ? undefined : /^\d/.test(said[1]) ? Number(said[1]) : readNumeral(said[1]);
  if (count === undefined || count > 3650) return undefined;
  return said?.[2] === undefined ? { days: count } : { workingDays: count };
}
