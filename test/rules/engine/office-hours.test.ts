import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCalendar } from '../../../rules/build/build-catalogue.ts';
import { calendarOf } from '../../../rules/engine/calendar.ts';
import { instantInChina } from '../../../rules/engine/day.ts';
import { officeEnd } from '../../../rules/engine/office-hours.ts';

const calendar = calendarOf(readCalendar(join(import.meta.dirname, '../../..')));
const end = (start: string, hours: number) => instantInChina(officeEnd(Date.parse(start), hours, calendar));

describe('the hours of an office', () => {
  it('run on within the day', () => {
    expect(end('2020-04-07T09:00:00+08:00', 4)).toBe('2020-04-07T13:00:00+08:00');
  });

  it('that are not over at closing time go on when the doors open on the next working day', () => {
    expect(end('2020-04-07T16:30:00+08:00', 4)).toBe('2020-04-08T12:00:00+08:00');
    expect(end('2020-09-30T17:00:00+08:00', 1)).toBe('2020-10-09T09:30:00+08:00');
  });

  it('of what came in before opening, or on a day off, begin with the next opening', () => {
    expect(end('2020-04-07T07:00:00+08:00', 1)).toBe('2020-04-07T10:00:00+08:00');
    expect(end('2020-04-04T11:00:00+08:00', 1)).toBe('2020-04-07T10:00:00+08:00');
  });

  it('never end before so many hours by the clock, nor before those of an earlier start', () => {
    const day = Date.parse('2020-01-01T00:00:00+08:00');
    const start = fc.integer({ min: day, max: Date.parse('2024-12-31T00:00:00+08:00') });
    fc.assert(
      fc.property(
        start,
        fc.integer({ min: 0, max: 864_000_000 }),
        fc.integer({ min: 1, max: 40 }),
        (from, more, hours) => {
          const first = officeEnd(from, hours, calendar);
          expect(first).toBeGreaterThanOrEqual(from + hours * 3_600_000);
          expect(officeEnd(from + more, hours, calendar)).toBeGreaterThanOrEqual(first);
        },
      ),
      { numRuns: 300 },
    );
  });
});
