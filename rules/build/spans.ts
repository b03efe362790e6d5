/** Days off one by one, as spans: the same calendar in a quarter of the words. */
import type { CalendarData } from '../engine/calendar.ts';
import { dayOf } from '../engine/day.ts';

/** @param days in order; those of one name, one day after the other, become one. */
export function inSpans(days: CalendarData['off']): CalendarData['off'] {
  const spans: CalendarData['off'][number][] = [];
  for (const day of days) {
    const last = spans.at(-1);
    const goesOn =
      last !== undefined &&
      last.name.zh === day.name.zh &&
      last.name.en === day.name.en &&
      dayOf(last.to) + 1 === dayOf(day.from);
    if (goesOn) spans.splice(-1, 1, { ...last, to: day.to });
    else spans.push(day);
  }
  return spans;
}
