/**
 * Interest on a sum paid late, exact to the fen, with its trace: from the day after the due day to the day paid, or to the day of
 * reckoning while it is open. Simple interest; a part payment lowers the principal from the day after it. Fractions of a fen
 * are kept to the end and rounded once, half up.
 */
import type { PartPayment } from '../engine/bound.ts';
import { type Day, dateOf } from '../engine/day.ts';
import { type Fen, yuanOf } from '../engine/money.ts';
import type { Text } from '../facts/fact.ts';
import type { DailyRate } from './daily-rate.ts';

/** A time in which the principal did not change; first and last day count. */
export interface InterestStep {
  readonly from: string;
  readonly to: string;
  readonly days: number;
  readonly principal: string;
}

/** The same reckoned in another way that the text leaves open. */
export interface OtherConvention {
  readonly convention: Text;
  readonly interest: string;
}

/** Interest with its trace; amounts in yuan with two decimals. */
export interface Interest {
  readonly principal: string;
  readonly due: string;
  /** The day it is reckoned to: that of the last payment, or the day of reckoning. */
  readonly until: string;
  readonly days: number;
  readonly rate: Text;
  readonly source: Text;
  readonly steps: readonly InterestStep[];
  readonly interest: string;
  /** What is still owed of the principal. */
  readonly owed: string;
  readonly convention: Text;
  readonly others: readonly OtherConvention[];
  readonly notes?: readonly Text[];
}

/** What interest is reckoned on. */
export interface LateSum {
  readonly principal: Fen;
  readonly due: Day;
  /** In any order; what was paid after the day of reckoning is not counted. */
  readonly payments: readonly PartPayment[];
  readonly asOf: Day;
  readonly rate: DailyRate;
  /** The other rates that the text leaves open, with what they mean. */
  readonly otherRates?: readonly { readonly rate: DailyRate; readonly convention: Text }[];
  readonly notes?: readonly Text[];
}

interface Span {
  readonly after: Day;
  readonly to: Day;
  readonly principal: Fen;
}

const WITH_THE_DAY_PAID: Text = {
  zh: '自应付日的次日起，付款当日计入；分次付款先抵本金',
  en: 'from the day after the due day, the day paid included; part payments lower the principal',
};
const WITHOUT_THE_DAY_PAID: Text = { zh: '付款当日不计入', en: 'the day paid not included' };

export function interestOf({ principal, due, payments, asOf, rate, otherRates = [], notes = [] }: LateSum): Interest {
  const { spans, owed } = spansOf(principal, due, payments, asOf);
  const until = spans.at(-1)?.to ?? due;
  const withoutTheDay = spans.map((span) =>
    span.to === asOf && owed > 0 ? span : { ...span, to: Math.max(span.after, span.to - 1) },
  );
  return {
    principal: yuanOf(principal),
    due: dateOf(due),
    until: dateOf(until),
    days: until - due,
    rate: rate.text,
    source: rate.source,
    steps: spans.map((span) => ({
      from: dateOf(span.after + 1),
      to: dateOf(span.to),
      days: span.to - span.after,
      principal: yuanOf(span.principal),
    })),
    interest: yuanOf(sumOf(spans, rate)),
    owed: yuanOf(owed),
    convention: WITH_THE_DAY_PAID,
    others: [
      { convention: WITHOUT_THE_DAY_PAID, interest: yuanOf(sumOf(withoutTheDay, rate)) },
      ...otherRates.map((other) => ({ convention: other.convention, interest: yuanOf(sumOf(spans, other.rate)) })),
    ],
    ...(notes.length > 0 && { notes }),
  };
}

/** The times in which some of the principal was open after the due day, and what is open at the end. */
function spansOf(principal: Fen, due: Day, payments: readonly PartPayment[], asOf: Day) {
  const spans: Span[] = [];
  let owed = principal;
  let after = due;
  for (const { on, fen } of payments.filter((part) => part.on <= asOf).toSorted((a, b) => a.on - b.on)) {
    if (on > after && owed > 0) {
      spans.push({ after, to: on, principal: owed });
      after = on;
    }
    owed = Math.max(0, owed - fen);
  }
  if (owed > 0 && asOf > after) spans.push({ after, to: asOf, principal: owed });
  return { spans, owed };
}

function sumOf(spans: readonly Span[], { parts, of }: DailyRate): bigint {
  let fenDays = 0n;
  for (const { after, to, principal } of spans) fenDays += BigInt(principal) * BigInt(to - after);
  return (2n * fenDays * parts + of) / (2n * of);
}
