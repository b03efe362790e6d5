import type { CodeList } from '../fact.ts';

/** Clauses of a contract about payment. */
export const paymentClauses = {
  'payment-method': ['付款方式', 'Method of payment'],
  'payment-time': ['付款时间', 'Time of payment'],
  'payment-conditions': ['付款条件', 'Conditions of payment'],
  'late-payment-liability': ['付款方逾期付款的违约责任', 'Liability of the payer for late payment'],
  'inspection-limit': ['检验或者验收期限', 'Time for inspection or acceptance'],
  'settlement-by-audit': ['以审计结果作为结算依据', 'Settlement by the result of an audit'],
  'contract-financing': ['合同信用融资政策', 'Contract financing'],
} satisfies CodeList;
