/** A judgement on a payment that tells, with a breach, what interest is owed. */
import type { Text } from '../facts/fact.ts';
import type { Vocabulary } from '../facts/vocabulary.ts';
import type { Interest } from '../interest/interest.ts';
import { latePaymentInterest } from '../interest/late-payment.ts';
import type { Bound, PartPayment } from './bound.ts';
import { factAt } from './condition-error.ts';
import { type Day, dayOf } from './day.ts';
import type { Judgement } from './judgement.ts';
import { isPart } from './moment.ts';

/** What is left where the sum was paid, late. */
const ONLY_INTEREST: Text = {
  zh: '款项已付清；逾期利息尚未支付的，予以支付',
  en: 'The sum is paid; pay the interest for the days it was late, if it was not paid',
};

/** @throws ConditionError where the kind knows no sum, payments or contract. */
export function withLateInterest(judgement: Judgement, vocabulary: Vocabulary): Judgement {
  const slotOf = (path: string): number => factAt(path, vocabulary).slot;
  const slots = {
    sum: slotOf('amountDue'),
    parts: slotOf('payments'),
    paid: slotOf('paidOn'),
    rate: slotOf('contract.lateInterest'),
    signed: slotOf('contract.signedOn'),
  };
  const interestIn = (bound: Bound, due: Day, asOf: Day): Interest | undefined => {
    const principal = bound.values[slots.sum];
    if (typeof principal !== 'number') return undefined;
    const [rate, signed] = [bound.values[slots.rate], bound.values[slots.signed]];
    return latePaymentInterest(
      { principal, due, payments: paymentsIn(bound, principal), asOf },
      {
        perMille: typeof rate === 'number' ? rate : undefined,
        noneAgreed: bound.closed[slots.rate] === true,
        signedOn: typeof signed === 'number' ? signed : undefined,
      },
    );
  };
  /** The part payments, and what the day paid shows to have been paid beside them. */
  const paymentsIn = ({ values, closed }: Bound, principal: number): readonly PartPayment[] => {
    const [list, paid] = [values[slots.parts], values[slots.paid]];
    const parts = Array.isArray(list) ? list.filter(isPart) : [];
    const rest = principal - parts.reduce((total, { fen }) => total + fen, 0);
    const shown = typeof paid === 'number' && rest > 0 && closed[slots.parts] !== true;
    return shown ? [...parts, { on: paid, fen: rest }] : parts;
  };
  return {
    ...judgement,
    judge: (bound, setting) => {
      const judged = judgement.judge(bound, setting);
      if (judged.outcome !== 'breached') return judged;
      return {
        ...judged,
        explain: () => {
          const explained = judged.explain();
          const told = explained.isDone === true ? { ...explained, remedy: ONLY_INTEREST } : explained;
          if (told.period?.due === undefined) return told;
          const interest = interestIn(bound, dayOf(told.period.due), setting.asOf);
          return interest === undefined ? told : { ...told, interest };
        },
      };
    },
  };
}
