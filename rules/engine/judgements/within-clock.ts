/** Periods in hours and minutes, between instants. */
import type { Period } from '../bound.ts';
import type { Calendar } from '../calendar.ts';
import type { Happened } from '../compiled-event.ts';
import { type Day, dateOf, dayInChina, endOfDay, instantInChina } from '../day.ts';
import type { Judged, Setting } from '../judgement.ts';
import { OUT_OF_HOURS, officeEnd } from '../office-hours.ts';
import { type End, openEnd } from './within-end.ts';
import { explained, type Told } from './within-words.ts';

/** How the end of the hours is found. */
interface Clock {
  readonly rolls: boolean;
  /** The same period in hours of an office: the later end counts. */
  readonly officeHours: number | undefined;
}

/** `unit` is the length of the unit of the period in milliseconds. */
export function judgeClock(
  start: Happened,
  end: End,
  period: Period,
  unit: number,
  { rolls, officeHours }: Clock,
  { asOf, calendar }: Setting,
): Judged {
  const from = start.instant ?? 0;
  const byClock = rolls ? rolledInstant(from + period.amount * unit, period, calendar) : from + period.amount * unit;
  const byOffice = officeHours === undefined ? byClock : officeEnd(from, officeHours, calendar);
  const due = Math.max(byClock, byOffice);
  const dueDayInChina = dayInChina(due);
  const actual = end.happened?.instant;
  // Of an event still open only the day of reckoning is known: it is late once that day begins after the due instant's day.
  const late = actual === undefined ? asOf > dueDayInChina : actual > due;
  const told = (): Told => {
    const by = late && (actual !== undefined || end.never) ? clockLateness(actual, due, asOf) : undefined;
    return {
      from: instantInChina(from),
      due: instantInChina(due),
      actual: actual === undefined ? null : instantInChina(actual),
      counted: { [period.unit]: period.amount },
      skipped: due > byClock ? [{ on: dateOf(dueDayInChina), why: OUT_OF_HOURS }] : [],
      ...(by !== undefined && { late: { [by.unit]: by.amount } }),
      provisional: false,
    };
  };
  // By the clock a day that shows it must lie before the day on which the period ends.
  if (actual === undefined && !end.never && late) return openEnd(end, dueDayInChina - 1, instantInChina(due), told);
  return {
    outcome: late ? 'breached' : actual === undefined ? 'pending' : 'satisfied',
    explain: () => {
      const by = late ? clockLateness(actual, due, asOf) : undefined;
      return explained(start, end.happened, end.target, period, told(), by, asOf);
    },
  };
}

/** Hours that end on a day off end with the next working day (Civil Code art. 203); minutes are taken by the clock. */
function rolledInstant(due: number, { unit }: Period, calendar: Calendar): number {
  const day = dayInChina(due);
  return unit !== 'hours' || calendar.isWorking(day) ? due : endOfDay(calendar.workingDayFrom(day));
}

function clockLateness(actual: number | undefined, due: number, asOf: Day): Period {
  if (actual === undefined) return { unit: 'days', amount: asOf - dayInChina(due) };
  const minutes = Math.ceil((actual - due) / 60_000);
  return minutes % 60 === 0 ? { unit: 'hours', amount: minutes / 60 } : { unit: 'minutes', amount: minutes };
}
