/** The clock stands outside the engine: here the command line reads the day in China. */
import { InvalidArgumentError } from 'commander';
import { dateOf, dayInChina, isCalendarDate } from '../../../rules/engine/day.ts';

/** Today in China, `YYYY-MM-DD`. */
export function todayInChina(): string {
  return dateOf(dayInChina(Date.now()));
}

/** @throws InvalidArgumentError where the argument is no existing date. */
export function dateArgument(value: string): string {
  if (!isCalendarDate(value))
    throw new InvalidArgumentError('应为实际存在的日期 YYYY-MM-DD · must be an existing date YYYY-MM-DD');
  return value;
}
