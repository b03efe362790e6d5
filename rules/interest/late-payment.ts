/**
 * Interest on a payment to a small or medium enterprise (保障中小企业款项支付条例 2025 art. 17, 2020 art. 15): the agreed rate, which
 * is not below the one-year LPR of the day of signing, else 0.05 % a day.
 */
import type { Day } from '../engine/day.ts';
import type { Micro } from '../engine/money.ts';
import type { Text } from '../facts/fact.ts';
import { agreedRate, type DailyRate, isBelow, STATUTORY, yearlyRate } from './daily-rate.ts';
import { type Interest, interestOf, type LateSum } from './interest.ts';
import { LAST_PUBLISHED, oneYearLpr } from './one-year-lpr.ts';

/** What the contract says of the rate. */
export interface AgreedRate {
  /** Millionths of a per mille a day; undefined where none was agreed or none is known. */
  readonly perMille: Micro | undefined;
  /** True where it is known that no rate was agreed. */
  readonly noneAgreed: boolean;
  readonly signedOn: Day | undefined;
}

const NOT_KNOWN: Text = {
  zh: '假定合同未约定逾期利率',
  en: 'assuming that the contract agrees no rate',
};

export function latePaymentInterest(sum: Omit<LateSum, 'rate' | 'otherRates' | 'notes'>, agreed: AgreedRate): Interest {
  const { perMille, noneAgreed, signedOn } = agreed;
  if (perMille === undefined) return interestOf({ ...sum, rate: STATUTORY, notes: noneAgreed ? [] : [NOT_KNOWN] });
  const rate = agreedRate(perMille);
  const lpr = signedOn === undefined ? undefined : oneYearLpr(signedOn);
  if (lpr === undefined) return interestOf({ ...sum, rate, notes: [unchecked(signedOn)] });
  const [least, stricter] = [lprRate(lpr, 365), lprRate(lpr, 360)];
  if (!isBelow(rate, least)) return interestOf({ ...sum, rate, notes: [checked(lpr, isBelow(rate, stricter))] });
  return interestOf({
    ...sum,
    rate: least,
    otherRates: [
      { rate: stricter, convention: stricter.text },
      {
        rate: STATUTORY,
        convention: { zh: '约定无效，视为未约定：每日万分之五', en: 'as if none were agreed: 0.05 % a day' },
      },
    ],
    notes: [
      {
        zh: `约定的${rate.text.zh}低于合同订立时1年期LPR ${lpr.percent}%，按该LPR计算`,
        en: `the agreed ${rate.text.en} is below the one-year LPR of the day of signing, ${lpr.percent} %, which is taken`,
      },
    ],
  });
}

function lprRate({ percent, since }: { readonly percent: string; readonly since: string }, year: 365 | 360): DailyRate {
  return yearlyRate(percent, year, { zh: `1年期LPR（自${since}）`, en: `one-year LPR (since ${since})` });
}

function checked(lpr: { readonly percent: string; readonly since: string }, onlyOver365: boolean): Text {
  return onlyOver365
    ? {
        zh: `约定利率按一年365日折算不低于合同订立时1年期LPR ${lpr.percent}%，按360日折算则低于`,
        en: `over 365 days the agreed rate is not below the one-year LPR of ${lpr.percent} % on the day of signing; over 360 days it is`,
      }
    : {
        zh: `约定利率不低于合同订立时1年期LPR ${lpr.percent}%（自${lpr.since}）`,
        en: `the agreed rate is not below the one-year LPR on the day of signing, ${lpr.percent} % (since ${lpr.since})`,
      };
}

function unchecked(signedOn: Day | undefined): Text {
  return signedOn === undefined
    ? {
        zh: '合同订立日期不明，约定利率未与LPR核对',
        en: 'the day of signing is not known: the agreed rate is not checked against the LPR',
      }
    : {
        zh: `合同订立日期不在所收录的LPR范围内（截至${LAST_PUBLISHED}公布），约定利率未核对`,
        en: `the day of signing lies outside the LPR on record (published up to ${LAST_PUBLISHED}): the agreed rate is not checked`,
      };
}
