/** `GET /v1/calendar?from=2025-01-24&workingDays=3`: the due date, and the days skipped. */
import * as z from 'zod';
import { countPeriod } from '../../rules/catalogue/calendar-count.ts';
import { reference } from '../../rules/catalogue/reference.ts';
import { calendarOf } from '../../rules/engine/calendar.ts';
import { once } from '../../rules/engine/once.ts';
import { json, type Work } from '../http/answer.ts';
import { Problem } from '../http/problem.ts';
import { day, readQuery, whole } from '../http/read-query.ts';

export const calendarQuery = z.strictObject({
  from: day,
  workingDays: whole(0, 2_500).optional(),
  days: whole(0, 3_660).optional(),
});

const installed = once(() => calendarOf(reference().catalogue.calendar));

export const readCalendar: Work = (event) => {
  const { from, workingDays, days } = readQuery(event, calendarQuery);
  if ((workingDays === undefined) === (days === undefined)) {
    const message = { zh: '应恰有 workingDays 与 days 之一', en: 'exactly one of workingDays and days is needed' };
    throw new Problem('invalid-query', { errors: [{ path: 'workingDays', code: 'one-of-both', message }] });
  }
  const counted =
    workingDays === undefined
      ? countPeriod(installed(), from, { unit: 'days', amount: days ?? 0 })
      : countPeriod(installed(), from, { unit: 'workingDays', amount: workingDays });
  return json(200, counted, { 'cache-control': 'public, max-age=300' });
};
