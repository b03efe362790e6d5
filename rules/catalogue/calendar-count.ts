/** Counts one period on the calendar, for whoever asks without a case. */
import type { Period } from '../engine/bound.ts';
import { type Calendar, type CalendarData, calendarIn, calendarOf } from '../engine/calendar.ts';
import { dateOf, dayOf } from '../engine/day.ts';
import { dueDay, skippedDays } from '../engine/span.ts';
import type { Text } from '../facts/fact.ts';
import { placesOf } from '../facts/region.ts';

export interface CalendarCount {
  readonly from: string;
  readonly due: string;
  readonly skipped: readonly { readonly on: string; readonly why: Text }[];
  /** True where the holiday arrangement of a year concerned is not published. */
  readonly provisional: boolean;
}

/** The calendar of a place (GB/T 2260 code), with the days off that its region orders; the nation's where none is named. */
export function calendarAt(data: CalendarData, region: string | undefined, nation = calendarOf(data)): Calendar {
  return region === undefined ? nation : calendarIn(data, nation, placesOf(region));
}

/** The due date of a period in days or longer that starts with an event on `from` (`YYYY-MM-DD`, an existing date). */
export function countPeriod(calendar: Calendar, from: string, period: Period): CalendarCount {
  const start = dayOf(from);
  const due = dueDay(calendar, start, period, []);
  return {
    from,
    due: dateOf(due),
    skipped: skippedDays(calendar, start, due, period, []).map(({ on, why }) => ({ on: dateOf(on), why })),
    provisional: calendar.isProvisional(start, due),
  };
}
