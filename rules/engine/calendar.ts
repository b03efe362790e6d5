/**
 * The statutory working calendar: working days follow the State Council's yearly arrangements, worked weekends included.
 * Years without a published arrangement know weekends only, and whoever counts in them is told that it is provisional.
 */
import type { Text } from '../facts/fact.ts';
import { type Day, dayOf, isWeekend, yearOf } from './day.ts';

/** The arrangements as data: days off by name, first and last day included, and weekend days that are worked. */
export interface CalendarData {
  readonly firstYear: number;
  readonly lastYear: number;
  readonly off: readonly { readonly name: Text; readonly from: string; readonly to: string }[];
  readonly worked: readonly string[];
  /** What regions order for themselves, by GB/T 2260 code. */
  readonly regions?: readonly RegionalDaysOff[];
}

/** Days off that a region orders for all who work in it, beside those of the nation (design, section 6.6). */
export interface RegionalDaysOff {
  readonly region: string;
  /** What the days rest on. */
  readonly order: string;
  /** First day on which the region may have days off of its own. */
  readonly since: string;
  /** Years whose notice is known; in others nobody knows which days are off. */
  readonly years: readonly number[];
  readonly off: CalendarData['off'];
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
/** Monday 1970-01-05: weekdays are counted from here. */
const A_MONDAY: Day = 4;

/** Mondays to Fridays from `A_MONDAY` up to and including a day; negative before it. */
function weekdaysUpTo(day: Day): number {
  const weeks = Math.floor((day - A_MONDAY) / 7);
  return 5 * weeks + Math.min(day - A_MONDAY - 7 * weeks + 1, 5);
}

/** The day that is the n-th of these. */
function weekdayOf(n: number): Day {
  const weeks = Math.floor((n - 1) / 5);
  return A_MONDAY + 7 * weeks + (n - 1 - 5 * weeks);
}

/**
 * A calendar with constant-time counting: looked up day by day where arrangements say what is worked and what is not, by
 * arithmetic before and after them, where there are weekends only. (A table of two centuries takes a function that has just
 * started milliseconds.)
 */
export function calendarOf(data: CalendarData): Calendar {
  const worked = new Set(data.worked.map(dayOf));
  const names = new Map<Day, Text>();
  for (const { name, from, to } of data.off) {
    const until = dayOf(to);
    for (let day = dayOf(from); day <= until; day++) names.set(day, name);
  }
  const days = [...worked, ...names.keys()];
  const [first, last] = days.length === 0 ? [A_MONDAY, A_MONDAY] : [Math.min(...days), Math.max(...days)];

  // elapsed[i]: working days up to and including day `first` + i; nth[k]: the k-th working day from `first` on.
  const before = weekdaysUpTo(first - 1);
  const elapsed = new Int32Array(last - first + 1);
  const nth = new Int32Array(last - first + 2);
  let count = 0;
  for (let day = first; day <= last; day++) {
    if (worked.has(day) || !(names.has(day) || isWeekend(day))) nth[++count] = day;
    elapsed[day - first] = before + count;
  }
  // Working days that there are more than weekdays, by the end.
  const more = before + count - weekdaysUpTo(last);
  const upTo = (day: Day): number =>
    day < first ? weekdaysUpTo(day) : day > last ? weekdaysUpTo(day) + more : (elapsed[day - first] ?? 0);
  const workingDay = (n: number): Day => {
    const place = n - before;
    return place <= 0 ? weekdayOf(n) : place > count ? weekdayOf(n - more) : (nth[place] ?? 0);
  };
  const isWorking = (day: Day): boolean => (day < first || day > last ? !isWeekend(day) : upTo(day) > upTo(day - 1));
  const workingDayFrom = (day: Day): Day => (isWorking(day) ? day : workingDay(upTo(day) + 1));

  return {
    isWorking,
    workingDays: (after, until) => Math.max(0, upTo(until) - upTo(after)),
    addWorkingDays: (day, n) => (n === 0 ? workingDayFrom(day) : workingDay(upTo(day) + n)),
    workingDayFrom,
    whyOff: (day) => names.get(day) ?? SATURDAY,
    isWorkedWeekend: (day) => worked.has(day) && isWeekend(day),
    isProvisional: (from, to) => yearOf(to) > data.lastYear || yearOf(from) < data.firstYear,
    published: { from: dayOf(`${data.firstYear}-01-01`), to: dayOf(`${data.lastYear}-12-31`) },
  };
}

/**
 * The calendar of a place: the nation's with what the regions it lies in order for themselves. In a year of which the notice of
 * such a region is not known, whoever counts is told that it is provisional.
 * @param places the place and what it lies in, as GB/T 2260 codes.
 * @returns the nation's own calendar where no region has days off of its own.
 */
export function calendarIn(data: CalendarData, nation: Calendar, places: readonly string[]): Calendar {
  const own = (data.regions ?? []).filter(({ region }) => places.includes(region));
  if (own.length === 0) return nation;
  const off = own.flatMap((region) => region.off);
  const worked = data.worked.filter((day) => !off.some(({ from, to }) => from <= day && day <= to));
  const calendar = calendarOf({
    ...data,
    off: [...data.off, ...off],
    worked: [...worked, ...own.flatMap((region) => region.worked)],
  });
  const unknown = own.map(({ since, years }) => ({ since: yearOf(dayOf(since)), years: new Set(years) }));
  return {
    ...calendar,
    isProvisional: (from, to) => {
      if (calendar.isProvisional(from, to)) return true;
      for (let year = yearOf(from); year <= yearOf(to); year++)
        if (unknown.some(({ since, years }) => year >= since && !years.has(year))) return true;
      return false;
    },
  };
}
