import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCalendar } from '../../../rules/build/build-catalogue.ts';
import { calendarOf } from '../../../rules/engine/calendar.ts';
import { type Day, dateOf, dayOf } from '../../../rules/engine/day.ts';
import { comparePeriods, dueDay, type Gaps, gapsOf, lateness, skippedDays } from '../../../rules/engine/span.ts';

const calendar = calendarOf(readCalendar(join(import.meta.dirname, '../../..')));
const due = (from: string, period: Parameters<typeof dueDay>[2], gaps: Gaps = []) =>
  dateOf(dueDay(calendar, dayOf(from), period, gaps));
const gap = (from: string, to: string) => ({ from: dayOf(from), to: dayOf(to) });

const day = fc.integer({ min: dayOf('2019-01-01'), max: dayOf('2026-06-30') });
const suspensions = fc.array(
  fc.record({ start: fc.integer({ min: -5, max: 60 }), length: fc.integer({ min: 0, max: 15 }) }),
  { maxLength: 4 },
);
const gapsFrom = (from: Day, list: readonly { start: number; length: number }[]) =>
  gapsOf(
    list.map(({ start, length }) => ({ from: from + start, to: from + start + length })),
    from + 400,
  );

describe('periods', () => {
  it('an invoice received on the Friday before Spring Festival 2025 is due after it, the working Sunday counted', () => {
    expect(due('2025-01-24', { unit: 'workingDays', amount: 3 })).toBe('2025-02-05');
  });

  it('an invoice received on a working Sunday before Spring Festival counts from the next day', () => {
    expect(due('2025-01-26', { unit: 'workingDays', amount: 1 })).toBe('2025-01-27');
    expect(due('2025-01-26', { unit: 'workingDays', amount: 2 })).toBe('2025-02-05');
  });

  it('fifteen days that end in National Day week end on the first working day after it', () => {
    expect(due('2025-09-20', { unit: 'days', amount: 15 })).toBe('2025-10-09');
  });

  it('a month from 31 January ends on the last day of February, moved off a weekend', () => {
    expect(due('2026-01-31', { unit: 'months', amount: 1 })).toBe('2026-02-28'); // a worked Saturday
    expect(due('2025-08-31', { unit: 'months', amount: 1 })).toBe('2025-09-30');
  });

  it('leaves out suspended days once where suspensions overlap', () => {
    const once = gapsOf([gap('2024-03-11', '2024-03-15')], 0);
    const overlapping = gapsOf(
      [gap('2024-03-11', '2024-03-14'), gap('2024-03-12', '2024-03-15'), gap('2024-03-13', '2024-03-13')],
      0,
    );
    expect(overlapping).toEqual(once);
    expect(due('2024-03-01', { unit: 'workingDays', amount: 30 }, once)).toBe('2024-04-22');
  });

  it('a suspension that has not ended lasts until the day of reckoning', () => {
    const gaps = gapsOf([{ from: dayOf('2024-03-11'), to: undefined }], dayOf('2024-03-29'));
    expect(due('2024-03-08', { unit: 'workingDays', amount: 2 }, gaps)).toBe('2024-04-02');
  });

  it('in working days end where a walk that skips days off and suspended days ends', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 60 }), suspensions, (from, amount, list) => {
        const gaps = gapsFrom(from, list);
        const suspended = (at: Day) =>
          list.some(({ start, length }) => from + start <= at && at <= from + start + length);
        let end = from;
        for (let left = amount; left > 0; ) {
          end++;
          if (calendar.isWorking(end) && !suspended(end)) left--;
        }
        expect(dateOf(dueDay(calendar, from, { unit: 'workingDays', amount }, gaps))).toBe(dateOf(end));
      }),
    );
  });

  it('in days end where a walk that skips suspended days ends, moved off days off', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 90 }), suspensions, (from, amount, list) => {
        const gaps = gapsFrom(from, list);
        const suspended = (at: Day) =>
          list.some(({ start, length }) => from + start <= at && at <= from + start + length);
        let end = from;
        for (let left = amount; left > 0; ) if (!suspended(++end)) left--;
        while (!calendar.isWorking(end) || suspended(end)) end++;
        expect(dateOf(dueDay(calendar, from, { unit: 'days', amount }, gaps))).toBe(dateOf(end));
      }),
    );
  });

  it('never end earlier for being longer or suspended', () => {
    fc.assert(
      fc.property(
        day,
        fc.integer({ min: 0, max: 60 }),
        fc.constantFrom('days', 'workingDays', 'months'),
        suspensions,
        (from, amount, unit, list) => {
          const plain = dueDay(calendar, from, { unit, amount }, []);
          expect(dueDay(calendar, from, { unit, amount: amount + 1 }, [])).toBeGreaterThanOrEqual(plain);
          expect(dueDay(calendar, from, { unit, amount }, gapsFrom(from, list))).toBeGreaterThanOrEqual(plain);
        },
      ),
    );
  });

  it('working days counted and days skipped make up all days to the due date', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 60 }), (from, amount) => {
        const end = dueDay(calendar, from, { unit: 'workingDays', amount }, []);
        const skipped = skippedDays(calendar, from, end, { unit: 'workingDays', amount }, []);
        expect(skipped.length + amount).toBe(end - from);
        expect(skipped.every(({ on }) => !calendar.isWorking(on))).toBe(true);
      }),
    );
  });

  it('what is late by a weekend only is late by days', () => {
    const friday = dayOf('2025-03-07');
    expect(lateness(calendar, friday, friday + 1, { unit: 'workingDays', amount: 3 }, [])).toEqual({
      unit: 'days',
      amount: 1,
    });
    expect(lateness(calendar, friday, friday + 3, { unit: 'workingDays', amount: 3 }, [])).toEqual({
      unit: 'workingDays',
      amount: 1,
    });
  });
});

describe('promised periods', () => {
  it('five working days are never longer than fifteen days, nor ten working days always shorter', () => {
    expect(comparePeriods(calendar, { unit: 'workingDays', amount: 5 }, { unit: 'days', amount: 15 }).longer).toBe(
      false,
    );
    const ten = comparePeriods(calendar, { unit: 'workingDays', amount: 10 }, { unit: 'days', amount: 15 });
    expect([ten.shorter, ten.longer]).toEqual([true, true]);
  });

  it('thirty working days are always longer than fifteen days', () => {
    expect(comparePeriods(calendar, { unit: 'workingDays', amount: 30 }, { unit: 'days', amount: 15 })).toEqual({
      shorter: false,
      equal: false,
      longer: true,
    });
  });

  it('are compared by number in the same unit, and across weeks and days, years and months', () => {
    expect(comparePeriods(calendar, { unit: 'days', amount: 15 }, { unit: 'days', amount: 15 }).equal).toBe(true);
    expect(comparePeriods(calendar, { unit: 'weeks', amount: 2 }, { unit: 'days', amount: 15 }).shorter).toBe(true);
    expect(comparePeriods(calendar, { unit: 'years', amount: 1 }, { unit: 'months', amount: 12 }).equal).toBe(true);
  });
});
