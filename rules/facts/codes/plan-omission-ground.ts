import type { CodeList } from '../fact.ts';

/** Why no tender plan was published. */
export const planOmissionGrounds = {
  'approved-within-month': ['项目批准不足一个月', 'Project approved less than a month ago'],
  'unforeseeable-urgency': ['不可预见的紧急情况', 'Unforeseeable urgency'],
  'collective-decision': ['招标人集体决策', 'Collective decision of the owner'],
} satisfies CodeList;
