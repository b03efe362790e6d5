/** Interest as somebody asks for it, in texts: on a payment to a small or medium enterprise, or on bid security returned late. */
import { dayOf, isCalendarDate } from '../engine/day.ts';
import { canonicalMoney, fenOf, microOf } from '../engine/money.ts';
import type { Text } from '../facts/fact.ts';
import type { Interest } from './interest.ts';
import { lateDepositInterest } from './late-deposit.ts';
import { latePaymentInterest } from './late-payment.ts';

export const interestKinds = ['payment', 'deposit'] as const;
export type InterestKind = (typeof interestKinds)[number];

/** What is asked. Days are `YYYY-MM-DD`. */
export interface AskedInterest {
  readonly kind: InterestKind;
  /** Yuan, at most two decimals. */
  readonly principal: string;
  /** The last day on which it could be paid in time. */
  readonly due: string;
  readonly asOf: string;
  /** `YYYY-MM-DD:amount`, parted by commas. */
  readonly paid?: string | undefined;
  /** Agreed rate in per mille a day, 0 to 100, at most six decimals. */
  readonly lateInterest?: string | undefined;
  readonly signedOn?: string | undefined;
}

/** What is wrong with what was asked. */
export class InterestRefused extends Error {
  override readonly name = 'InterestRefused';
  readonly parameter: string;
  readonly reason: Text;
  constructor(parameter: string, reason: Text) {
    super(`${parameter}: ${reason.en}`);
    this.parameter = parameter;
    this.reason = reason;
  }
}

/** @throws InterestRefused naming the parameter that is wrong. */
export function askedInterest({ kind, principal, due, asOf, paid, lateInterest, signedOn }: AskedInterest): Interest {
  const sum = {
    principal: fenIn('principal', principal),
    due: dayOf(due),
    payments: paid === undefined ? [] : paid.split(',').map(paymentIn),
    asOf: dayOf(asOf),
  };
  if (kind === 'deposit') {
    if (lateInterest !== undefined)
      throw new InterestRefused('lateInterest', {
        zh: '退还保证金的利率由第87号令规定',
        en: 'Order 87 sets the rate for deposits',
      });
    return lateDepositInterest(sum);
  }
  return latePaymentInterest(sum, {
    perMille: lateInterest === undefined ? undefined : perMilleIn(lateInterest),
    noneAgreed: false,
    signedOn: signedOn === undefined ? undefined : dayOf(signedOn),
  });
}

function fenIn(parameter: string, written: string): number {
  const money = canonicalMoney(written);
  if (money.ok) return fenOf(money.value);
  throw new InterestRefused(parameter, {
    zh: '应为不超过两位小数的金额（元）',
    en: 'must be an amount in yuan with at most two decimals',
  });
}

function paymentIn(written: string) {
  const [on = '', amount = ''] = written.split(':');
  if (!isCalendarDate(on))
    throw new InterestRefused('paid', {
      zh: '应为“日期:金额”，以逗号分隔，如 2025-08-29:20000.00',
      en: 'must be day:amount, parted by commas, such as 2025-08-29:20000.00',
    });
  return { on: dayOf(on), fen: fenIn('paid', amount) };
}

function perMilleIn(written: string): number {
  if (/^\d{1,3}(\.\d{1,6})?$/.test(written) && Number(written) <= 100) return microOf(Number(written));
  throw new InterestRefused('lateInterest', {
    zh: '应为每日千分比，0至100，最多六位小数',
    en: 'must be per mille a day, 0 to 100, with at most six decimals',
  });
}
