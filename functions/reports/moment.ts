/** A bound in time as a query names it: a day in China, or an instant with its offset. */
import * as z from 'zod';
import { dayOf, isCalendarDate, isInstant } from '../../rules/engine/day.ts';

const MS_A_DAY = 86_400_000;
/** Midnight in China (UTC+8) begins this long before midnight in UTC. */
const CHINA_OFFSET_MS = 8 * 3_600_000;

export const moment = z
  .string()
  .refine((value) => isCalendarDate(value) || isInstant(value), { params: { reason: 'moment' } });

/** The first instant of a day in China, or the instant itself, in UTC. */
export function startOf(value: string): string {
  return isCalendarDate(value)
    ? new Date(dayOf(value) * MS_A_DAY - CHINA_OFFSET_MS).toISOString()
    : new Date(value).toISOString();
}

/** The last millisecond of a day in China, or the instant itself, in UTC. */
export function endOf(value: string): string {
  return isCalendarDate(value)
    ? new Date((dayOf(value) + 1) * MS_A_DAY - CHINA_OFFSET_MS - 1).toISOString()
    : new Date(value).toISOString();
}
