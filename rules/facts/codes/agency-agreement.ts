import type { CodeList } from '../fact.ts';

/** Contents of the agreement with the agency (Government Procurement Law, its Regulations, Orders 74, 87 and 94). */
export const agencyAgreements = {
  scope: ['代理采购的范围', 'Scope'],
  authority: ['代理权限', 'Authority'],
  period: ['代理期限', 'Period'],
} satisfies CodeList;
