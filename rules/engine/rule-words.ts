/** The small words of a rule file: paths of facts, codes, values, units of periods. */
import * as z from 'zod';

export const path = z
  .string()
  .regex(/^[a-z][A-Za-z0-9]*(\.[a-z][A-Za-z0-9]*)*$/)
  .meta({ description: 'Path of a fact, e.g. terms.bidSecurity.amount' });
export const code = z.string().regex(/^[a-z0-9][a-z0-9-]*$/);
export const scalar = z.union([z.string(), z.number(), z.boolean()]);

export const periodUnits = {
  minutes: z.int().min(0),
  hours: z.int().min(0),
  days: z.int().min(0),
  workingDays: z.int().min(0),
  weeks: z.int().min(0),
  months: z.int().min(0),
  years: z.int().min(0),
};
export const units = z.strictObject(periodUnits).partial();
export type Units = z.infer<typeof units>;
