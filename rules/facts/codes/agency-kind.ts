import type { CodeList } from '../fact.ts';

/** Who runs the purchase (Government Procurement Law art. 18). */
export const agencyKinds = {
  'central-body': ['集中采购机构', 'Body for central procurement'],
  'department-central': ['部门集中采购', 'Central procurement of the department'],
  commercial: ['社会代理机构', 'Commercial agency'],
  'self-approved': ['经省级以上人民政府批准自行采购', 'Bought by oneself with the approval of the province'],
  'self-unapproved': ['未经批准自行采购', 'Bought by oneself without approval'],
} satisfies CodeList;
