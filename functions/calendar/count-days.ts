/** Counts a period from a day as the engine does: the due date and the days that did not count. */
import type { Calendar } from '../../rules/engine/calendar.ts';
import { dateOf, dayOf } from '../../rules/engine/day.ts';
import { dueDay, skippedDays } from '../../rules/engine/span.ts';
import type { Text } from '../../rules/facts/fact.ts';

export interface CountedPeriod {
  readonly from: string;
  readonly due: string;
  /** The days after `from` up to `due` that did not count, and why. */
  readonly skipped: readonly { readonly on: string; readonly why: Text }[];
  /** True where a year's arrangement is not published yet, so that only weekends are known. */
  readonly provisional: boolean;
}

/** @param from a valid date `YYYY-MM-DD`. */
export function countDays(
  calendar: Calendar,
  from: string,
  unit: 'workingDays' | 'days',
  amount: number,
): CountedPeriod {
  const start = dayOf(from);
  const period = { unit, amount };
  const due = dueDay(calendar, start, period, []);
  return {
    from,
    due: dateOf(due),
    skipped: skippedDays(calendar, start, due, period, []).map(({ on, why }) => ({ on: dateOf(on), why })),
    provisional: calendar.isProvisional(start, due),
  };
}
