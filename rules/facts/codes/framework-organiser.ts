import type { CodeList } from '../fact.ts';

/** Who concludes the framework agreement (Ministry of Finance Order 110). */
export const frameworkOrganisers = {
  'central-body': ['集中采购机构', 'Body for central procurement'],
  'budget-department': ['主管预算单位', 'Budget department'],
  'other-unit-approved': ['经主管预算单位批准的其他预算单位', 'Another unit, with approval'],
  'other-unit-unapproved': ['未经批准的其他预算单位', 'Another unit, without approval'],
  other: ['其他', 'Another'],
} satisfies CodeList;
