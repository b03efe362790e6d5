/** Cases as the vocabulary's schemas type them. */
import type * as z from 'zod';
import { caseSchema, type kinds } from '../../../rules/facts/kinds.ts';

export type ProcurementCase = z.infer<(typeof kinds)['procurement']>;
export type PaymentCase = z.infer<(typeof kinds)['payment']>;
export type ApprovalCase = z.infer<(typeof kinds)['approval']>;
export type AnyCase = z.infer<typeof caseSchema>;

export function isAnyCase(value: unknown): value is AnyCase {
  return caseSchema.safeParse(value).success;
}
