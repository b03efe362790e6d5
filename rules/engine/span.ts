/**
 * Counts periods. The first day does not count (Civil Code art. 201); a period in days, weeks, months or years that ends on
 * a day off ends on the next working day (art. 203); suspended days are left out, overlapping ones once.
 */
import type { Text } from '../facts/fact.ts';
import type { Period, Suspension } from './bound.ts';
import type { Calendar } from './calendar.ts';
import { addMonths, type Day } from './day.ts';

/** Days left out of a period, sorted and disjoint. */
export type Gaps = readonly { readonly from: Day; readonly to: Day }[];

/** Suspensions as disjoint gaps; one without an end lasts until `asOf`. */
export function gapsOf(suspensions: readonly Suspension[], asOf: Day): Gaps {
  const sorted = suspensions
    .map(({ from, to }) => ({ from, to: to ?? Math.max(from, asOf) }))
    .sort((a, b) => a.from - b.from);
  const gaps: { from: Day; to: Day }[] = [];
  for (const next of sorted) {
    const last = gaps.at(-1);
    if (last !== undefined && next.from <= last.to + 1) last.to = Math.max(last.to, next.to);
    else gaps.push({ ...next });
  }
  return gaps;
}

function inGap(gaps: Gaps, day: Day): boolean {
  return gaps.some(({ from, to }) => from <= day && day <= to);
}

/** The last day of a period that starts with an event on `from`, in whole days (not hours or minutes). */
export function dueDay(calendar: Calendar, from: Day, period: Period, gaps: Gaps): Day {
  if (gaps.length === 0) return plainDue(calendar, from, period);
  if (period.unit === 'workingDays') {
    let due = calendar.addWorkingDays(from, period.amount);
    // Each working day lost moves the end on by one; days lost in what is added move it on again.
    for (let lost = 0; ; ) {
      const now = suspendedWorkingDays(calendar, gaps, from, due);
      if (now === lost) break;
      due = calendar.addWorkingDays(from, period.amount + now);
      lost = now;
    }
    while (inGap(gaps, due) || !calendar.isWorking(due)) due = calendar.workingDayFrom(due + 1);
    return due;
  }
  let due = calendarEnd(from, period);
  for (let lost = 0; ; ) {
    const now = suspendedDays(gaps, from, due);
    if (now === lost) break;
    due = calendarEnd(from, period) + now;
    lost = now;
  }
  while (inGap(gaps, due) || !calendar.isWorking(due)) due += 1;
  return due;
}

function plainDue(calendar: Calendar, from: Day, period: Period): Day {
  if (period.unit === 'workingDays') return calendar.addWorkingDays(from, period.amount);
  return calendar.workingDayFrom(calendarEnd(from, period));
}

/** The last day by the calendar alone. */
export function calendarEnd(from: Day, { unit, amount }: Period): Day {
  switch (unit) {
    case 'weeks':
      return from + 7 * amount;
    case 'months':
      return addMonths(from, amount);
    case 'years':
      return addMonths(from, 12 * amount);
    default:
      return from + amount;
  }
}

/** Suspended days after `after` up to `upTo`. */
export function suspendedDays(gaps: Gaps, after: Day, upTo: Day): number {
  let days = 0;
  for (const { from, to } of gaps) days += Math.max(0, Math.min(to, upTo) - Math.max(from, after + 1) + 1);
  return days;
}

/** Suspended working days after `after` up to `upTo`. */
export function suspendedWorkingDays(calendar: Calendar, gaps: Gaps, after: Day, upTo: Day): number {
  let days = 0;
  for (const { from, to } of gaps) days += calendar.workingDays(Math.max(from - 1, after), Math.min(to, upTo));
  return days;
}

/** A day that was not counted, and why. */
export interface Skipped {
  readonly on: Day;
  readonly why: Text;
}

const SUSPENDED: Text = { zh: '中止计时', en: 'suspended' };

/** The days after `from` up to `due` that did not count, in order. */
export function skippedDays(calendar: Calendar, from: Day, due: Day, period: Period, gaps: Gaps): Skipped[] {
  const skipped: Skipped[] = [];
  const end = period.unit === 'workingDays' ? due : calendarEnd(from, period) + suspendedDays(gaps, from, due);
  for (let day = from + 1; day <= due; day++) {
    if (inGap(gaps, day)) skipped.push({ on: day, why: SUSPENDED });
    else if (!calendar.isWorking(day) && (period.unit === 'workingDays' || day >= end)) {
      skipped.push({ on: day, why: calendar.whyOff(day) });
    }
  }
  return skipped;
}

/** How late: working days where the period counts them, else days; never nothing for what is late. */
export function lateness(calendar: Calendar, due: Day, actual: Day, period: Period, gaps: Gaps): Period {
  if (period.unit === 'workingDays') {
    const amount = calendar.workingDays(due, actual) - suspendedWorkingDays(calendar, gaps, due, actual);
    if (amount > 0) return { unit: 'workingDays', amount };
  }
  return { unit: 'days', amount: Math.max(1, actual - due - suspendedDays(gaps, due, actual)) };
}

/** Which results a comparison has, from every day on which both periods may begin. */
export interface Comparison {
  readonly shorter: boolean;
  readonly equal: boolean;
  readonly longer: boolean;
}

/**
 * Compares a promised period with a limit. In the same unit by number; across units by the ends of both from every day of
 * the published calendar, so that only what holds whenever the period begins is decided (design, section 6.7).
 */
export function comparePeriods(calendar: Calendar, promised: Period, limit: Period): Comparison {
  if (promised.unit === limit.unit) return sign(promised.amount - limit.amount);
  const minutes = inMinutes(promised);
  const limitMinutes = inMinutes(limit);
  if (minutes !== undefined && limitMinutes !== undefined) return sign(minutes - limitMinutes);
  const months = inMonths(promised);
  const limitMonths = inMonths(limit);
  if (months !== undefined && limitMonths !== undefined) return sign(months - limitMonths);
  return overCalendar(calendar, asDays(promised), asDays(limit));
}

function sign(difference: number): Comparison {
  return { shorter: difference < 0, equal: difference === 0, longer: difference > 0 };
}

function inMinutes({ unit, amount }: Period): number | undefined {
  switch (unit) {
    case 'minutes':
      return amount;
    case 'hours':
      return 60 * amount;
    case 'days':
      return 1_440 * amount;
    case 'weeks':
      return 10_080 * amount;
    default:
      return undefined;
  }
}

function inMonths({ unit, amount }: Period): number | undefined {
  if (unit === 'months') return amount;
  return unit === 'years' ? 12 * amount : undefined;
}

/** Hours and minutes as the days they reach into. */
function asDays(period: Period): Period {
  const minutes = period.unit === 'hours' || period.unit === 'minutes' ? inMinutes(period) : undefined;
  return minutes === undefined ? period : { unit: 'days', amount: Math.ceil(minutes / 1_440) };
}

const compared = new WeakMap<Calendar, Map<string, Comparison>>();

function overCalendar(calendar: Calendar, promised: Period, limit: Period): Comparison {
  const known = compared.get(calendar) ?? new Map<string, Comparison>();
  compared.set(calendar, known);
  const key = `${promised.amount} ${promised.unit} ${limit.amount} ${limit.unit}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  const result = { shorter: false, equal: false, longer: false };
  for (let day = calendar.published.from; day <= calendar.published.to; day++) {
    const difference = plainDue(calendar, day, promised) - plainDue(calendar, day, limit);
    if (difference < 0) result.shorter = true;
    else if (difference > 0) result.longer = true;
    else result.equal = true;
  }
  known.set(key, result);
  return result;
}
