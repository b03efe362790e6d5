import type { CodeList } from '../fact.ts';

/** On what, outside the performance itself, the documents or the contract make payment depend. */
export const paymentConditions = {
  'funds-arrived': ['以资金拨付到位为条件', 'On funds having arrived'],
  'paid-by-third-party': ['以第三方付款为条件', 'On a third party paying first'],
  'audit-concluded': ['以审计、财政评审结论为条件', 'On an audit or review being concluded'],
  'internal-approval': ['以内部审批、人事变动等为条件', 'On internal approval or a change of persons'],
} satisfies CodeList;
