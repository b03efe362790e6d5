/** Bid security returned late under Order 87 art. 38: 5.22 % a year (财政部令第87号). The year is not said: 365 days are taken. */
import type { Text } from '../facts/fact.ts';
import { LATE_DEPOSIT_PERCENT, yearlyRate } from './daily-rate.ts';
import { type Interest, interestOf, type LateSum } from './interest.ts';

const SOURCE: Text = { zh: '财政部令第87号第三十八条', en: 'Order 87 of the Ministry of Finance, art. 38' };

export function lateDepositInterest(sum: Omit<LateSum, 'rate' | 'otherRates' | 'notes'>): Interest {
  const over360 = yearlyRate(LATE_DEPOSIT_PERCENT, 360, SOURCE);
  return interestOf({
    ...sum,
    rate: yearlyRate(LATE_DEPOSIT_PERCENT, 365, SOURCE),
    otherRates: [{ rate: over360, convention: over360.text }],
  });
}
