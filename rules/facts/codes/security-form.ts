import type { CodeList } from '../fact.ts';

/** In which form a bid or performance security may be given. */
export const securityForms = {
  cash: ['现金', 'Cash'],
  'bank-transfer': ['银行电汇（转账）', 'Bank transfer'],
  'bank-draft': ['银行汇票', 'Bank draft'],
  cheque: ['转账支票', 'Transfer cheque'],
  'bank-guarantee': ['银行保函', 'Bank guarantee'],
  'surety-guarantee': ['担保机构保函', 'Guarantee of a surety company'],
  'electronic-guarantee': ['电子保函', 'Electronic guarantee'],
  insurance: ['保证保险', 'Surety insurance'],
} satisfies CodeList;
