/**
 * The one-year loan prime rate (1年期贷款市场报价利率): the days on which it changed, in percent a year, from `seeds/rates/lpr.csv`
 * (publications of 全国银行间同业拆借中心). Of days before the first and after the month of the last publication nothing is known.
 */
import { type Day, dayOf } from '../engine/day.ts';

const changes = [
  ['2019-08-20', '4.25'],
  ['2019-09-20', '4.20'],
  ['2019-11-20', '4.15'],
  ['2020-02-20', '4.05'],
  ['2020-04-20', '3.85'],
  ['2021-12-20', '3.80'],
  ['2022-01-20', '3.70'],
  ['2022-08-22', '3.65'],
  ['2023-06-20', '3.55'],
  ['2023-08-21', '3.45'],
  ['2024-07-22', '3.35'],
  ['2024-10-21', '3.10'],
  ['2025-05-20', '3.00'],
] as const;

/** Day of the last publication that is on record. */
export const LAST_PUBLISHED = '2026-08-20';
/** The rate is published once a month, not before its 20th: until then the last one holds. */
const KNOWN_UNTIL = dayOf('2026-09-19');

/** The rate in force on a day, percent a year as text, with the day since which it was that; undefined where none is on record. */
export function oneYearLpr(day: Day): { readonly percent: string; readonly since: string } | undefined {
  if (day > KNOWN_UNTIL) return undefined;
  const held = changes.findLast(([since]) => dayOf(since) <= day);
  return held === undefined ? undefined : { since: held[0], percent: held[1] };
}
