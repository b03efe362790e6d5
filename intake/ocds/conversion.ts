/** Turns single OCDS values into facts; what cannot be turned says why. */

import { isCalendarDate } from '../../rules/engine/day.ts';
import type { Json } from '../../rules/engine/json.ts';
import { canonicalMoney } from '../../rules/engine/money.ts';
import { procurementMethods } from '../../rules/facts/codes/procurement-method.ts';
import type { Text } from '../../rules/facts/fact.ts';
import { dateText } from '../tables/calendar-text.ts';
import { codeReaderOf } from '../tables/code-list.ts';
import { tidy } from '../tables/tidy.ts';
import { isMembers, textAt } from './members.ts';

export type Converted = { readonly value: Json } | { readonly why: Text };
export type Conversion = (value: unknown) => Converted;

/** A text of at most so many characters; longer ones are cut, as a name is shown and never judged. */
export const nameOfAtMost =
  (length: number): Conversion =>
  (value) => {
    const text = typeof value === 'string' ? value.trim() : '';
    return text === '' ? { why: { zh: '不是文本', en: 'is no text' } } : { value: text.slice(0, length) };
  };

/** What systems store for "no day". */
const PLACEHOLDERS = new Set(['2099-12-31', '2099-01-01']);

/** The day in China of an OCDS date-time (RFC 3339). A publisher that writes no offset is taken at its word for the day. */
export const day: Conversion = (value) => {
  const date = typeof value === 'string' && /^\d{4}-/.test(value.trim()) ? dateText(tidy(value)) : undefined;
  return date !== undefined && isCalendarDate(date) && !PLACEHOLDERS.has(date)
    ? { value: date }
    : { why: { zh: '不是 1990 至 2099 年的日期', en: 'is no date of 1990 to 2099' } };
};

/** An amount in yuan. Other currencies are not converted: no document names a rate. */
export const yuan: Conversion = (value) => {
  if (!isMembers(value)) return { why: { zh: '不是金额', en: 'is no amount' } };
  const currency = textAt(value, 'currency')?.toUpperCase();
  if (currency !== 'CNY')
    return {
      why: {
        zh: `币种不是人民币（${currency ?? '未注明'}）`,
        en: `the currency is not CNY (${currency ?? 'not stated'})`,
      },
    };
  const amount = value.amount ?? value.amountGross;
  const read = typeof amount === 'number' ? canonicalMoney(amount) : undefined;
  return read?.ok
    ? { value: read.value }
    : { why: { zh: '不是最多两位小数的非负金额', en: 'is no amount with at most two decimals, or is negative' } };
};

/** A code that OCDS and the vocabulary share, or one translated by a table. */
export const coded =
  (table: Readonly<Record<string, string>>): Conversion =>
  (value) => {
    const code = typeof value === 'string' && Object.hasOwn(table, value) ? table[value] : undefined;
    return code === undefined ? { why: { zh: '没有对应的代码', en: 'no code corresponds to it' } } : { value: code };
  };

/** The local name of the procedure, where it is one of those Chinese law knows: 公开招标, 竞争性磋商. */
export const methodByName: Conversion = (value) => {
  const code = typeof value === 'string' ? codeReaderOf(procurementMethods).code(value) : undefined;
  return code === undefined
    ? { why: { zh: '没有对应的采购方式', en: 'no method corresponds to it' } }
    : { value: code };
};
