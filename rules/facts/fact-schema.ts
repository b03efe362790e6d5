/**
 * The schema of a fact by its type: what a value must be, and its canonical form. The declarations (fact.ts) and the packed
 * vocabulary (vocabulary-schema.ts) are both read by these.
 */
import * as z from 'zod';
import { isCalendarDate, isInstant } from '../engine/day.ts';
import { canonicalMoney } from '../engine/money.ts';
import type { CodeList } from './code-list.ts';
import { isRegion } from './region.ts';

/** A GB/T 2260 code. */
export const region = () => z.string().refine(isRegion, { params: { reason: 'region' } });

export const money = () =>
  z.union([z.string(), z.number()]).transform((value, context) => {
    const result = canonicalMoney(value);
    if (result.ok) return result.value;
    context.addIssue({ code: 'custom', params: { reason: result.reason }, message: result.reason });
    return z.NEVER;
  });

/** @param most the largest number that can be meant. */
export const decimal = (most: number) =>
  z
    .number()
    .min(0)
    .max(most)
    .refine(hasAtMostSixDecimals, { params: { reason: 'six-decimals' } });

export const percent = () => decimal(100_000);
export const measured = (most = 1_000_000_000) => decimal(most);
export const count = () => z.int().min(0).max(1_000_000_000);

const day = () => z.string().refine(isCalendarDate, { params: { reason: 'date' } });
export const date = () => day().nullable();
export const instant = () =>
  z
    .string()
    .refine(isInstant, { params: { reason: 'instant' } })
    .nullable();

/** What a case is called, and whose it is. */
export const name = () => text(200);

export const yesno = () => z.boolean();

/** @param most characters. */
export const text = (most = 500) =>
  z
    .string()
    .min(1)
    .max(most)
    // Half a surrogate pair is no character: what it is written to would hold something else.
    .refine((value) => value.isWellFormed(), { params: { reason: 'unicode' } });

export const code = (list: CodeList) => z.enum(Object.keys(list));
export const codes = (list: CodeList) => z.array(code(list)).max(200);

const amount = (most: number) => z.int().min(0).max(most).optional();
const units = () => ({
  minutes: amount(1_000_000),
  hours: amount(100_000),
  days: amount(36_500),
  workingDays: amount(10_000),
  weeks: amount(5_000),
  months: amount(1_200),
  years: amount(100),
});
export const period = () =>
  z.strictObject(units()).refine((value) => Object.keys(value).length === 1, { params: { reason: 'one-unit' } });

export const suspensions = (reasons: CodeList) =>
  z.array(z.strictObject({ from: day(), to: day().optional(), reason: code(reasons).optional() })).max(1_000);

/** @param amountPaid what describes the amount, where it is described. */
export const payments = (amountPaid = money()) =>
  z.array(z.strictObject({ paidOn: day(), amount: amountPaid })).max(1_000);

/** 30.000000 has none, 0.0000001 has seven: judged on the shortest decimal form, as JSON prints it. */
function hasAtMostSixDecimals(value: number): boolean {
  return /^\d+(\.\d{1,6})?$/.test(String(value));
}
