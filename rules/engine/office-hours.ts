/**
 * Hours of an office. A text that gives an authority an hour or half a day seldom says whether the night counts; read by the clock alone,
 * what came in at half past four would be late before the doors open again. Offices differ, so these hours are wide (a service
 * centre is open no shorter), and a delay is found only where the clock and they agree.
 */
import type { Text } from '../facts/fact.ts';
import type { Calendar } from './calendar.ts';
import { dayInChina, endOfDay } from './day.ts';

const HOUR = 3_600_000;
const OPENS = 9 * HOUR;
const CLOSES = 17.5 * HOUR;

/** Why a period by the clock ended later than its hours. */
export const OUT_OF_HOURS: Text = { zh: '办公时间以外', en: 'out of office hours' };

/** The instant (milliseconds) at which so many office hours from `start` have run, 09:00 to 17:30 of working days in China. */
export function officeEnd(start: number, hours: number, calendar: Calendar): number {
  let left = hours * HOUR;
  for (let day = calendar.workingDayFrom(dayInChina(start)); ; day = calendar.workingDayFrom(day + 1)) {
    const midnight = endOfDay(day - 1) + 1;
    const from = Math.max(start, midnight + OPENS);
    const open = Math.max(0, midnight + CLOSES - from);
    if (left <= open) return from + left;
    left -= open;
  }
}
