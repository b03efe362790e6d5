import type { CodeList } from '../fact.ts';

/** Ways in which bid securities are reduced or waived. */
export const securityReductions = {
  'credit-grade': ['按信用等级减免', 'By credit grade'],
  msme: ['免收或减收中小微企业', 'For small and medium enterprises'],
  'private-enterprise': ['免收民营企业', 'For private enterprises'],
  'class-three-works': ['免收三级工程', 'For works of class three'],
  other: ['其他分类减免', 'By another class'],
} satisfies CodeList;
