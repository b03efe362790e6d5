import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCalendar, readPackagedCalendar } from '../../../rules/build/build-catalogue.ts';
import { type CalendarData, calendarIn, calendarOf } from '../../../rules/engine/calendar.ts';
import { type Day, dateOf, dayOf, isWeekend } from '../../../rules/engine/day.ts';

const calendar = calendarOf(readCalendar(join(import.meta.dirname, '../../..')));
const { holidays, workdays } = readPackagedCalendar();

/** What the package says, day by day: the other witness of the State Council's notices. */
function packagedWorking(day: Day): boolean {
  const date = dateOf(day);
  if (date in workdays) return true;
  return !(date in holidays) && !isWeekend(day);
}

describe('the statutory calendar', () => {
  it('agrees with chinese-days for every day from the first notice on record to the end of 2026', () => {
    const differing: string[] = [];
    for (let day = dayOf('2018-12-29'); day <= dayOf('2026-12-31'); day++) {
      if (calendar.isWorking(day) !== packagedWorking(day)) differing.push(dateOf(day));
    }
    expect(differing).toEqual([]);
  });

  it('has as many working days in each year as the notices give', () => {
    const count = (year: number): number => calendar.workingDays(dayOf(`${year}-01-01`) - 1, dayOf(`${year}-12-31`));
    // 365 or 366 days, less weekends, less holidays on weekdays, plus worked weekends: counted by hand from the notices.
    expect([2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026].map(count)).toEqual([
      250, 249, 250, 249, 249, 251, 248, 248,
    ]);
  });

  it('makes 29 December 2018, a Saturday, a working day and 31 December 2018, a Monday, a day off', () => {
    expect(calendar.isWorking(dayOf('2018-12-29'))).toBe(true);
    expect(calendar.isWorking(dayOf('2018-12-31'))).toBe(false);
  });

  it('makes 1 February 2020 a day off, since the Spring Festival of 2020 was extended to 2 February', () => {
    expect(calendar.isWorking(dayOf('2020-02-01'))).toBe(false);
    expect(calendar.isWorking(dayOf('2020-02-03'))).toBe(true);
  });

  it('knows weekends only from 2027 on, and says so', () => {
    expect(calendar.isWorking(dayOf('2027-10-01'))).toBe(true);
    expect(calendar.isProvisional(dayOf('2026-12-31'), dayOf('2027-01-04'))).toBe(true);
    expect(calendar.isProvisional(dayOf('2026-12-30'), dayOf('2026-12-31'))).toBe(false);
  });

  it('names the holiday, or the weekend', () => {
    expect(calendar.whyOff(dayOf('2025-01-29')).zh).toBe('春节');
    expect(calendar.whyOff(dayOf('2025-03-01')).en).toBe('weekend');
  });

  const anyDay = fc.integer({ min: dayOf('1990-01-01'), max: dayOf('2099-12-31') });

  it('counts as a walk day by day would', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 400 }), (from, n) => {
        let day = from;
        for (let left = n; left > 0; ) if (calendar.isWorking(++day)) left--;
        expect(calendar.addWorkingDays(from, n)).toBe(day);
        expect(calendar.workingDays(from, day)).toBe(n);
      }),
    );
  });

  it('finds the working day on or after a day', () => {
    fc.assert(
      fc.property(anyDay, (from) => {
        let day = from;
        while (!calendar.isWorking(day)) day++;
        expect(calendar.workingDayFrom(from)).toBe(day);
        expect(calendar.addWorkingDays(from, 0)).toBe(day);
      }),
    );
  });

  it('works on the days that any arrangement says, however its spans lie', () => {
    const first = dayOf('2024-12-20');
    const at = fc.integer({ min: 0, max: 60 });
    const arranged = fc.record({
      off: fc.array(fc.tuple(at, fc.integer({ min: 0, max: 9 })), { maxLength: 6 }),
      worked: fc.array(at, { maxLength: 6 }),
    });
    const name = { zh: '放假', en: 'holiday' };
    fc.assert(
      fc.property(arranged, ({ off, worked }) => {
        const spans = off.map(([from, days]) => ({ from: first + from, to: first + from + days }));
        const made = calendarOf({
          firstYear: 2024,
          lastYear: 2025,
          off: spans.map(({ from, to }) => ({ name, from: dateOf(from), to: dateOf(to) })),
          worked: worked.map((day) => dateOf(first + day)),
        });
        let count = made.workingDays(dayOf('1990-01-01'), first - 31);
        for (let day = first - 30; day < first + 100; day++) {
          const isOff = isWeekend(day) || spans.some(({ from, to }) => from <= day && day <= to);
          const works = worked.includes(day - first) || !isOff;
          if (works) count++;
          expect(made.isWorking(day), dateOf(day)).toBe(works);
          expect(made.workingDays(dayOf('1990-01-01'), day)).toBe(count);
          if (works) expect(made.addWorkingDays(dayOf('1990-01-01'), count)).toBe(day);
        }
      }),
    );
  });
});

describe('the calendar of a region with days off of its own', () => {
  const data: CalendarData = {
    firstYear: 2024,
    lastYear: 2025,
    off: [],
    worked: ['2024-04-14'],
    regions: [
      {
        region: '450000',
        order: '令第98号',
        since: '2014-03-01',
        years: [2024],
        off: [{ name: { zh: '壮族三月三', en: 'Zhuang Sanyuesan' }, from: '2024-04-11', to: '2024-04-14' }],
        worked: ['2024-04-20'],
      },
    ],
  };
  const nation = calendarOf(data);
  const guangxi = calendarIn(data, nation, ['450500', '450000', '000000']);

  it('leaves them out, names them, and works when the region says', () => {
    expect(dateOf(guangxi.addWorkingDays(dayOf('2024-04-10'), 1))).toBe('2024-04-15');
    expect(guangxi.whyOff(dayOf('2024-04-11')).zh).toBe('壮族三月三');
    expect(guangxi.isWorking(dayOf('2024-04-14'))).toBe(false);
    expect(guangxi.isWorking(dayOf('2024-04-20'))).toBe(true);
  });

  it('is provisional in a year of which no notice is known, and in that region only', () => {
    expect(guangxi.isProvisional(dayOf('2024-04-10'), dayOf('2024-05-10'))).toBe(false);
    expect(guangxi.isProvisional(dayOf('2025-04-10'), dayOf('2025-05-10'))).toBe(true);
    expect(nation.isProvisional(dayOf('2025-04-10'), dayOf('2025-05-10'))).toBe(false);
    expect(calendarIn(data, nation, ['440300', '440000', '000000'])).toBe(nation);
  });
});
