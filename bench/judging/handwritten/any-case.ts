/** Cases as the vocabulary's schemas type them. */
import type * as z from 'zod';
import { caseSchema } from '../../../rules/facts/kinds.ts';

export type { ApprovalCase } from '../../../rules/facts/approval/approval.ts';
export type { PaymentCase } from '../../../rules/facts/payment/payment.ts';
export type { ProcurementCase } from '../../../rules/facts/procurement/procurement.ts';
export type AnyCase = z.infer<ReturnType<typeof caseSchema>>;

const schema = caseSchema();

export function isAnyCase(value: unknown): value is AnyCase {
  return schema.safeParse(value).success;
}
