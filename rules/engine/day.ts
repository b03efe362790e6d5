/**
 * Days as whole numbers: the day number of 1970-01-01 is 0. Dates are days in China and never pass through local time.
 * The range is 1990-01-01 to 2099-12-31, which holds every document of the register and every period they start.
 */
// Without the formats of dates, which take fifteen milliseconds to set up and are never used here.
import { UTCDateMini } from '@date-fns/utc/date/mini';
import { addMonths as addCalendarMonths } from 'date-fns/addMonths';

/** Whole days since 1970-01-01. */
export type Day = number;

const MS_A_DAY = 86_400_000;
/** China keeps UTC+8 all year (GB/T 7408.1; no daylight saving time since 1992). */
const CHINA_OFFSET_MS = 8 * 3_600_000;

export const FIRST_DAY: Day = Date.UTC(1990, 0, 1) / MS_A_DAY;
export const LAST_DAY: Day = Date.UTC(2099, 11, 31) / MS_A_DAY;

const INSTANT = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,9})?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/;

/** True for a day of the Gregorian calendar in range, written `YYYY-MM-DD`: `2025-02-30` is none. */
export function isCalendarDate(value: string): boolean {
  // Written otherwise, or with other signs, it is not what its day is written as.
  const day = dayOf(value);
  return day >= FIRST_DAY && day <= LAST_DAY && dateOf(day) === value;
}

/** True for an RFC 3339 date-time with its offset; one without an offset names no instant. */
export function isInstant(value: string): boolean {
  const match = INSTANT.exec(value);
  return match?.[1] !== undefined && isCalendarDate(match[1]);
}

/** Days of a common year before each month. */
const BEFORE_MONTH = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];

/** The day number of a valid date `YYYY-MM-DD`. By arithmetic: a case is full of dates, and `Date` takes ten times as long. */
export function dayOf(date: string): Day {
  const year = 1_000 * digit(date, 0) + 100 * digit(date, 1) + 10 * digit(date, 2) + digit(date, 3);
  const month = 10 * digit(date, 5) + digit(date, 6);
  const day = 10 * digit(date, 8) + digit(date, 9);
  const before = BEFORE_MONTH[month - 1];
  if (before === undefined || year < 1901 || year > 2099) return Date.UTC(year, month - 1, day) / MS_A_DAY;
  // From 1901 to 2099 every fourth year is a leap year; its own leap day counts from March on.
  const leapDays = ((month > 2 ? year : year - 1) - 1968) >> 2;
  return 365 * (year - 1970) + leapDays + before + day - 1;
}

function digit(text: string, at: number): number {
  return text.charCodeAt(at) - 48;
}

/** Dates once written, by day. */
const dates = new Array<string | undefined>(LAST_DAY - FIRST_DAY + 1);

/** `YYYY-MM-DD` of a day number. */
export function dateOf(day: Day): string {
  if (day < FIRST_DAY || day > LAST_DAY) return new Date(day * MS_A_DAY).toISOString().slice(0, 10);
  const written = dates[day - FIRST_DAY];
  if (written !== undefined) return written;
  const date = new Date(day * MS_A_DAY).toISOString().slice(0, 10);
  dates[day - FIRST_DAY] = date;
  return date;
}

/** The day in China on which an instant (milliseconds since 1970-01-01T00:00Z) falls. */
export function dayInChina(instant: number): Day {
  return Math.floor((instant + CHINA_OFFSET_MS) / MS_A_DAY);
}

/** The last millisecond of a day in China (24:00 belongs to the next). */
export function endOfDay(day: Day): number {
  return (day + 1) * MS_A_DAY - CHINA_OFFSET_MS - 1;
}

/** An instant as RFC 3339 in China's offset, to the second. */
export function instantInChina(instant: number): string {
  return `${new Date(instant + CHINA_OFFSET_MS).toISOString().slice(0, 19)}+08:00`;
}

/**
 * The day `months` months later; where that month has no such day, its last day.
 * (Civil Code art. 202: where there is no corresponding day in the month, the last day of the month is the last day.)
 */
export function addMonths(day: Day, months: number): Day {
  return addCalendarMonths(new UTCDateMini(day * MS_A_DAY), months).getTime() / MS_A_DAY;
}

/** 0 for Sunday to 6 for Saturday. */
export function weekday(day: Day): number {
  return (((day + 4) % 7) + 7) % 7;
}

/** True for Saturday and Sunday. */
export function isWeekend(day: Day): boolean {
  const on = weekday(day);
  return on === 0 || on === 6;
}

/** The year of a day. */
export function yearOf(day: Day): number {
  return new Date(day * MS_A_DAY).getUTCFullYear();
}
