import type { CodeList } from '../fact.ts';

/** Clauses of a contract about payment. */
export const paymentClauses = {
  'payment-method': ['付款方式', 'Method of payment'],
  'payment-time': ['付款时间', 'Time of payment'],
  'payment-conditions': ['付款条件', 'Conditions of payment'],
  'late-payment-liability': ['付款方逾期付款的违约责任', 'Liability of the payer for late payment'],
  'contract-financing': ['合同信用融资政策', 'Contract financing'],
} satisfies CodeList;
