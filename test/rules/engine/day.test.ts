import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addMonths,
  dateOf,
  dayInChina,
  dayOf,
  FIRST_DAY,
  isCalendarDate,
  isInstant,
  LAST_DAY,
} from '../../../rules/engine/day.ts';

describe('days', () => {
  it('come back as the date they were made from', () => {
    fc.assert(
      fc.property(fc.integer({ min: FIRST_DAY, max: LAST_DAY }), (day) => {
        expect(dayOf(dateOf(day))).toBe(day);
      }),
    );
  });

  it('are the days that Date counts, every one in range', () => {
    const differing: string[] = [];
    for (let day = FIRST_DAY; day <= LAST_DAY; day++) {
      const date = new Date(day * 86_400_000).toISOString().slice(0, 10);
      if (dayOf(date) !== day || dateOf(day) !== date || !isCalendarDate(date)) differing.push(date);
    }
    expect(differing).toEqual([]);
  });

  it('do not exist as 30 February, in month 13, or with one digit', () => {
    for (const none of [
      '2025-02-30',
      '2025-13-01',
      '2025-3-3',
      '2025-02-29',
      '1989-12-31',
      '2100-01-01',
      '',
      '2025-00-10',
    ]) {
      expect(isCalendarDate(none), none).toBe(false);
    }
    expect(isCalendarDate('2024-02-29')).toBe(true);
  });

  it('a month after 31 January is the last day of February', () => {
    expect(dateOf(addMonths(dayOf('2025-01-31'), 1))).toBe('2025-02-28');
    expect(dateOf(addMonths(dayOf('2024-01-31'), 1))).toBe('2024-02-29');
    expect(dateOf(addMonths(dayOf('2024-02-29'), 12))).toBe('2025-02-28');
  });

  it('an instant late in the evening of UTC falls on the next day in China', () => {
    expect(dateOf(dayInChina(Date.parse('2025-03-03T16:00:00Z')))).toBe('2025-03-04');
    expect(dateOf(dayInChina(Date.parse('2025-03-03T15:59:59Z')))).toBe('2025-03-03');
  });

  it('an instant needs its offset', () => {
    expect(isInstant('2025-03-03T09:00:00')).toBe(false);
    expect(isInstant('2025-02-30T09:00:00+08:00')).toBe(false);
    expect(isInstant('2025-03-03T09:00:00+08:00')).toBe(true);
    expect(isInstant('2025-03-03T24:00:00Z')).toBe(false);
  });
});
