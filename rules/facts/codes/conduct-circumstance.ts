import type { CodeList } from '../fact.ts';

/** What purchaser or agency found (Government Procurement Law, its Regulations, Orders 74, 87 and 94). */
export const conductCircumstances = {
  'agency-offence-found': ['采购人发现代理机构有违法行为', 'The purchaser found an offence of the agency'],
  'unlawful-needs-found': ['代理机构发现采购需求有违法内容', 'The agency found unlawful contents in the requirements'],
} satisfies CodeList;
