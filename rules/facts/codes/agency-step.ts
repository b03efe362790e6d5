import type { CodeList } from '../fact.ts';

/** Done in entrusting the agency (Government Procurement Law, its Regulations, Orders 74, 87 and 94). */
export const agencySteps = {
  'agreement-signed': ['与代理机构签订委托代理协议', 'Agreement with the agency signed'],
} satisfies CodeList;
