import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf } from '../../../rules/engine/day.ts';
import { STATUTORY } from '../../../rules/interest/daily-rate.ts';
import { interestOf } from '../../../rules/interest/interest.ts';
import { lateDepositInterest } from '../../../rules/interest/late-deposit.ts';
import { latePaymentInterest } from '../../../rules/interest/late-payment.ts';
import { oneYearLpr } from '../../../rules/interest/one-year-lpr.ts';

const due = dayOf('2025-08-19');
const none = { perMille: undefined, noneAgreed: true, signedOn: undefined };
const sum = fc.integer({ min: 1, max: 1_000_000_000_00 });
const days = fc.integer({ min: 0, max: 3_000 });

describe('interest', () => {
  it('is 0.05 % a day from the day after the due day to the day paid', () => {
    const paid = [{ on: dayOf('2025-08-29'), fen: 100_000_00 }];
    const told = latePaymentInterest({ principal: 100_000_00, due, payments: paid, asOf: dayOf('2025-12-01') }, none);
    expect(told).toMatchObject({ days: 10, interest: '500.00', owed: '0.00', until: '2025-08-29' });
    expect(told.others[0]?.interest).toBe('450.00');
  });

  it('counts what is left after each part payment', () => {
    const payments = [
      { on: dayOf('2025-08-29'), fen: 20_000_00 },
      { on: dayOf('2025-08-10'), fen: 60_000_00 },
    ];
    const told = latePaymentInterest({ principal: 100_000_00, due, payments, asOf: dayOf('2025-09-08') }, none);
    expect(told.steps.map((step) => [step.principal, step.days])).toEqual([
      ['40000.00', 10],
      ['20000.00', 10],
    ]);
    expect(told).toMatchObject({ interest: '300.00', owed: '20000.00' });
  });

  it('takes the LPR where the agreed rate lies below it', () => {
    const late = { principal: 365_000_00, due, payments: [], asOf: due + 10 };
    const told = latePaymentInterest(late, { perMille: 10_000, noneAgreed: false, signedOn: dayOf('2025-06-10') });
    expect(told).toMatchObject({ interest: '300.00', rate: { en: '3.00 % a year of 365 days' } });
    expect(latePaymentInterest(late, { perMille: 500_000, noneAgreed: false, signedOn: undefined }).notes).toHaveLength(
      1,
    );
  });

  it('is 5.22 % a year for bid security, with 360 days beside 365', () => {
    const told = lateDepositInterest({ principal: 36_500_00, due, payments: [], asOf: due + 10 });
    expect(told.interest).toBe('52.20');
    expect(told.others.at(-1)?.interest).toBe('52.93');
  });

  it('is nothing for what is paid by the due day, and never falls as time goes on', () => {
    fc.assert(
      fc.property(sum, days, days, (principal, early, more) => {
        const paid = interestOf({
          principal,
          due,
          payments: [{ on: due - early, fen: principal }],
          asOf: due + more,
          rate: STATUTORY,
        });
        const open = (asOf: number) =>
          Number(interestOf({ principal, due, payments: [], asOf, rate: STATUTORY }).interest);
        expect(paid.interest).toBe('0.00');
        expect(open(due + more + 1)).toBeGreaterThanOrEqual(open(due + more));
      }),
    );
  });

  it('does not depend on how one payment is split, nor on the order of the parts', () => {
    fc.assert(
      fc.property(sum, fc.integer({ min: 0, max: 100 }), days, (principal, percent, late) => {
        const first = Math.floor((principal / 100) * percent);
        const parts = [
          { on: due + late, fen: first },
          { on: due + late, fen: principal - first },
        ];
        const reckoned = (payments: typeof parts) =>
          interestOf({ principal, due, payments, asOf: due + 4_000, rate: STATUTORY }).interest;
        expect(reckoned(parts)).toBe(reckoned([{ on: due + late, fen: principal }]));
        expect(reckoned(parts)).toBe(reckoned(parts.toReversed()));
      }),
    );
  });
});

describe('the one-year LPR', () => {
  it('agrees with every row on record, and ends with the last month', () => {
    const rows =
      readFileSync(join(import.meta.dirname, '../../../seeds/rates/lpr.csv'), 'utf8').match(/^\d.*$/gm) ?? [];
    expect(rows.length).toBeGreaterThan(80);
    for (const row of rows) {
      const [published = '', percent = ''] = row.split(',');
      expect(oneYearLpr(dayOf(published))?.percent, published).toBe(percent);
    }
    expect(oneYearLpr(dayOf('2026-10-01'))).toBeUndefined();
    expect(oneYearLpr(dayOf('2019-08-01'))).toBeUndefined();
  });
});
