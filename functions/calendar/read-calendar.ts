/** `GET /v1/calendar?from=2025-01-24&workingDays=3`: the due date, and the days skipped. */
import * as z from 'zod';
import { calendarAt, countPeriod } from '../../rules/catalogue/calendar-count.ts';
import { reference } from '../../rules/catalogue/reference.ts';
import { type Calendar, calendarOf } from '../../rules/engine/calendar.ts';
import { once } from '../../rules/once.ts';
import { json, type Work } from '../http/answer.ts';
import { Problem } from '../http/problem.ts';
import { day, readQuery, region, whole } from '../http/read-query.ts';

export const calendarQuery = z.strictObject({
  from: day,
  workingDays: whole(0, 2_500).optional(),
  days: whole(0, 3_660).optional(),
  region: region.optional(),
});

const nation = once(() => calendarOf(reference().catalogue.calendar));
/** Days off are ordered by provinces and prefectures, of which there are some four hundred, most with the nation's calendar. */
const calendars = new Map<string, Calendar>();

function calendarOfPlace(region: string | undefined): Calendar {
  if (region === undefined) return nation();
  const place = `${region.slice(0, 4)}00`;
  const calendar = calendars.get(place) ?? calendarAt(reference().catalogue.calendar, place, nation());
  calendars.set(place, calendar);
  return calendar;
}

export const readCalendar: Work = (event) => {
  const { from, workingDays, days, region } = readQuery(event, calendarQuery);
  if ((workingDays === undefined) === (days === undefined)) {
    const message = { zh: '应恰有 workingDays 与 days 之一', en: 'exactly one of workingDays and days is needed' };
    throw new Problem('invalid-query', { errors: [{ path: 'workingDays', code: 'one-of-both', message }] });
  }
  const calendar = calendarOfPlace(region);
  const counted =
    workingDays === undefined
      ? countPeriod(calendar, from, { unit: 'days', amount: days ?? 0 })
      : countPeriod(calendar, from, { unit: 'workingDays', amount: workingDays });
  return json(200, counted, { 'cache-control': 'public, max-age=300' });
};
