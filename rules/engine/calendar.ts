/**
 * The statutory working calendar: working days follow the State Council's yearly arrangements, worked weekends included.
 * Years without a published arrangement know weekends only, and whoever counts in them is told that it is provisional.
 */
import type { Text } from '../facts/fact.ts';
import { type Day, dayOf, FIRST_DAY, isWeekend, LAST_DAY, weekday, yearOf } from './day.ts';

/** The arrangements as data: days off by name, first and last day included, and weekend days that are worked. */
export interface CalendarData {
  readonly firstYear: number;
  readonly lastYear: number;
  readonly off: readonly { readonly name: Text; readonly from: string; readonly to: string }[];
  readonly worked: readonly string[];
}

export interface Calendar {
  readonly isWorking: (day: Day) => boolean;
  /** Working days after `after` up to and including `upTo`; 0 where `upTo` is not later. */
  readonly workingDays: (after: Day, upTo: Day) => number;
  /** The `n`-th working day after `day`; for 0 the day itself if it is one, else the next. */
  readonly addWorkingDays: (day: Day, n: number) => Day;
  /** The day itself if it is a working day, else the next one (Civil Code art. 203). */
  readonly workingDayFrom: (day: Day) => Day;
  /** Why a day is off: the holiday, or the weekend. */
  readonly whyOff: (day: Day) => Text;
  /** True for a Saturday or Sunday that the arrangement makes a working day. */
  readonly isWorkedWeekend: (day: Day) => boolean;
  /** True where the arrangement of a year between the two days is not published. */
  readonly isProvisional: (from: Day, to: Day) => boolean;
  /** First and last day of the published years. */
  readonly published: { readonly from: Day; readonly to: Day };
}

const SATURDAY: Text = { zh: '周末', en: 'weekend' };
/** Room for periods that begin on the last day a case may name. */
const SPAN = LAST_DAY - FIRST_DAY + 1 + 110 * 366;

/** A calendar over 1990 to beyond 2099 with constant-time counting. */
export function calendarOf(data: CalendarData): Calendar {
  const names = new Map<Day, Text>();
  for (const { name, from, to } of data.off) for (let day = dayOf(from); day <= dayOf(to); day++) names.set(day, name);
  const worked = new Set(data.worked.map(dayOf));
  // Weekends repeat and holidays are few: marked day by day, this takes a function that has just started milliseconds.
  const off = new Uint8Array(SPAN + 1);
  const firstSaturday = 6 - weekday(FIRST_DAY);
  for (let index = firstSaturday; index <= SPAN; index += 7) off.fill(1, index, index + 2);
  if (isWeekend(FIRST_DAY)) off[0] = 1;
  for (const day of names.keys()) off[day - FIRST_DAY] = 1;
  for (const day of worked) off[day - FIRST_DAY] = 0;

  // elapsed[i]: working days up to and including day FIRST_DAY + i; nth[k]: the k-th working day of all.
  const elapsed = new Int32Array(SPAN + 1);
  const nth = new Int32Array(SPAN + 1);
  let count = 0;
  for (let index = 0; index <= SPAN; index++) {
    if (off[index] === 0) nth[++count] = FIRST_DAY + index;
    elapsed[index] = count;
  }
  const upTo = (day: Day): number => elapsed[Math.min(Math.max(day - FIRST_DAY, 0), SPAN)] ?? 0;
  const isWorking = (day: Day): boolean => upTo(day) > upTo(day - 1);
  const workingDayFrom = (day: Day): Day => (isWorking(day) ? day : (nth[upTo(day) + 1] ?? day));

  return {
    isWorking,
    workingDays: (after, until) => Math.max(0, upTo(until) - upTo(after)),
    addWorkingDays: (day, n) => (n === 0 ? workingDayFrom(day) : (nth[Math.min(upTo(day) + n, count)] ?? day)),
    workingDayFrom,
    whyOff: (day) => names.get(day) ?? SATURDAY,
    isWorkedWeekend: (day) => worked.has(day) && isWeekend(day),
    isProvisional: (from, to) => yearOf(to) > data.lastYear || yearOf(from) < data.firstYear,
    published: { from: dayOf(`${data.firstYear}-01-01`), to: dayOf(`${data.lastYear}-12-31`) },
  };
}
