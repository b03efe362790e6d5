/** Events that no single date tells: the end of an agreed period, and payment in full by part payments. */
import type { Text } from '../facts/fact.ts';
import type { Fact } from '../facts/vocabulary.ts';
import type { Bound, PartPayment, Period } from './bound.ts';
import { type CompiledEvent, type Happened, readsOf } from './compiled-event.ts';
import { ConditionError } from './condition-error.ts';
import type { Day } from './day.ts';
import { type Fen, yuanOf } from './money.ts';
import { calendarEnd, dueDay } from './span.ts';

/**
 * The last day of an agreed period that runs from an event, as where the time for inspection ends (保障中小企业款项支付条例
 * art. 10). A period by the clock has no last day that two dates could tell.
 * @throws ConditionError where the fact is no period.
 */
export function endOfPeriod(from: CompiledEvent, period: Fact): CompiledEvent {
  if (period.type !== 'period') throw new ConditionError(`${period.path} is no period`);
  const fact: Fact = { ...period, zh: `${period.zh}届满日`, en: `End of: ${period.en}` };
  const lengthIn = ({ values }: Bound): Period | undefined => {
    const value = values[period.slot];
    if (typeof value !== 'object' || value === null || !('unit' in value)) return undefined;
    return value.unit === 'hours' || value.unit === 'minutes' ? undefined : value;
  };
  return {
    at: (bound, calendar) => {
      const start = from.at(bound, calendar);
      const length = lengthIn(bound);
      if (start === undefined || length === undefined) return undefined;
      const day = calendar === undefined ? calendarEnd(start.day, length) : dueDay(calendar, start.day, length, []);
      return { day, instant: undefined, fact };
    },
    has: (bound) => from.has(bound) && lengthIn(bound) !== undefined,
    implied: () => undefined,
    never: (bound) => from.never(bound),
    touched: (bound) => from.touched(bound),
    missing: (bound) => [...from.missing(bound), ...(lengthIn(bound) === undefined ? [period] : [])],
    facts: [...from.facts, period],
    reads: (bound) => [...readsOf(from, bound), period],
    words: () => ({ zh: fact.zh, en: fact.en }),
  };
}

/**
 * Payment in full: the day on which the part payments, in order of time, first reach the sum. Without parts, or where the sum
 * is not known, the day paid. Parts that stay below the sum are no payment in full where the list is complete; where it is not,
 * more may have been paid, and the day paid decides.
 * @throws ConditionError where the facts are no part payments and no sum.
 */
export function paidInFull(paid: CompiledEvent, parts: Fact, sum: Fact): CompiledEvent {
  if (parts.type !== 'payments') throw new ConditionError(`${parts.path} holds no part payments`);
  if (sum.type !== 'money') throw new ConditionError(`${sum.path} is no sum`);
  /** Undefined where the parts decide nothing; else the day, or that they fall short. */
  const byParts = ({ values }: Bound): Day | 'short' | undefined => {
    const list = values[parts.slot];
    const owed = Array.isArray(list) ? values[sum.slot] : undefined;
    if (!Array.isArray(list) || typeof owed !== 'number') return undefined;
    const made = list.filter(isPart);
    return made.length === 0 ? undefined : (reachedOn(made, owed) ?? 'short');
  };
  const isShort = (bound: Bound): boolean => bound.closed[parts.slot] === true && byParts(bound) === 'short';
  const at = (bound: Bound): Happened | undefined => {
    const reached = byParts(bound);
    if (typeof reached === 'number') return { day: reached, instant: undefined, fact: parts };
    return isShort(bound) ? undefined : paid.at(bound);
  };
  const has = (bound: Bound): boolean => typeof byParts(bound) === 'number' || (!isShort(bound) && paid.has(bound));
  const never = (bound: Bound): boolean => isShort(bound) || (!has(bound) && paid.never(bound));
  return {
    at,
    has,
    implied: (bound) => (byParts(bound) === undefined ? paid.implied(bound) : undefined),
    never,
    touched: (bound) => paid.touched(bound),
    missing: (bound) => (has(bound) ? [] : paid.missing(bound)),
    facts: [...paid.facts, parts, sum],
    // What is owed matters beside part payments alone.
    reads: (bound) => [...readsOf(paid, bound), parts, ...(bound.values[parts.slot] === undefined ? [] : [sum])],
    assumes: ({ values }) => {
      const [list, owed] = [values[parts.slot], values[sum.slot]];
      if (!Array.isArray(list) || typeof owed !== 'number') return undefined;
      const total = list.filter(isPart).reduce((sofar, { fen }) => sofar + fen, 0);
      return total > owed ? { facts: [parts, sum], text: moreThanOwed(yuanOf(total), yuanOf(owed)) } : undefined;
    },
    words: () => ({ zh: '付清款项', en: 'Payment in full' }),
  };
}

function moreThanOwed(total: string, owed: string): Text {
  return {
    zh: `各笔付款合计 ${total} 元，超过应付金额 ${owed} 元：以首次付足应付金额之日为付清之日，请核对应付金额`,
    en: `The payments come to ${total} yuan, more than the ${owed} due: taken as paid on the day they first reach that sum; check the amount due`,
  };
}

/** The day on which payments first come to a sum, undefined while they do not. */
export function reachedOn(parts: readonly PartPayment[], sum: Fen): Day | undefined {
  let total = 0;
  for (const { on, fen } of parts.toSorted((a, b) => a.on - b.on)) {
    total += fen;
    if (total >= sum) return on;
  }
  return undefined;
}

/** True for a part payment among the values of a list. */
export function isPart(value: unknown): value is PartPayment {
  return typeof value === 'object' && value !== null && 'fen' in value;
}
