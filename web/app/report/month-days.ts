/** The days of a period, month by month, each with what it is in the count. */

import type { Schemas } from '../api/schemas.ts';
import { dayInChina } from '../day-in-china.ts';
import type { Text } from '../language.tsx';

export interface DayShown {
  readonly on: string;
  readonly number: number;
  readonly isStart: boolean;
  readonly isDue: boolean;
  readonly isActual: boolean;
  readonly isToday: boolean;
  /** Lies in the period and counts. */
  readonly isCounted: boolean;
  /** After the last day and before what was to be done was done. */
  readonly isLate: boolean;
  /** A weekend that was worked. */
  readonly isWorkedWeekend: boolean;
  /** Why it does not count. */
  readonly skipped: Text | undefined;
}

export interface MonthShown {
  /** `2025-01`. */
  readonly month: string;
  /** Weeks from Monday; undefined before the first and after the last day of the month. */
  readonly weeks: readonly (readonly (DayShown | undefined)[])[];
}

const DAY = 86_400_000;
const at = (on: string): number => Date.parse(`${on}T00:00:00Z`);
const on = (time: number): string => new Date(time).toISOString().slice(0, 10);
/** A period may be of instants: the calendar shows their days in China. */
const dayOf = (moment: string): string => (moment.length <= 10 ? moment : dayInChina(Date.parse(moment)));

/** @param asOf the day of reckoning, which stands for today. */
export function monthsOf(period: Schemas['PeriodFinding'], asOf: string): readonly MonthShown[] {
  const start = dayOf(period.from);
  const last = period.due ?? period.earliest;
  const due = last === undefined ? undefined : dayOf(last);
  const actual = period.actual === null ? undefined : dayOf(period.actual);
  const skipped = new Map(period.skipped.map((day) => [day.on, day.why]));
  const worked = new Set(period.workedWeekends ?? []);
  const ends = [start, due, actual ?? (asOf > start ? asOf : undefined)].filter((day) => day !== undefined).sort();
  const first = ends[0] ?? start;
  const final = ends.at(-1) ?? start;
  const lateUntil = actual ?? asOf;
  const describe = (day: string): DayShown => ({
    on: day,
    number: Number(day.slice(8)),
    isStart: day === start,
    isDue: day === due,
    isActual: day === actual,
    isToday: day === asOf,
    isCounted: due !== undefined && day > start && day <= due && !skipped.has(day),
    isLate: period.late !== undefined && due !== undefined && day > due && day <= lateUntil,
    isWorkedWeekend: worked.has(day),
    skipped: skipped.get(day),
  });
  const months: MonthShown[] = [];
  for (let month = first.slice(0, 7); month <= final.slice(0, 7); month = following(month)) {
    months.push({ month, weeks: weeksOf(month, describe) });
  }
  return months;
}

function following(month: string): string {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`;
}

function weeksOf(month: string, describe: (day: string) => DayShown): MonthShown['weeks'] {
  const weeks: (DayShown | undefined)[][] = [];
  const begin = at(`${month}-01`);
  // Monday is the first day of the week.
  let week: (DayShown | undefined)[] = Array.from({ length: (new Date(begin).getUTCDay() + 6) % 7 }, () => undefined);
  for (let time = begin; on(time).startsWith(month); time += DAY) {
    week.push(describe(on(time)));
    if (week.length === 7) {
      weeks.push(week);
      week = [];
    }
  }
  if (week.length > 0) weeks.push([...week, ...Array.from({ length: 7 - week.length }, () => undefined)]);
  return weeks;
}
