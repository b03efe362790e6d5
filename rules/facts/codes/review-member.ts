import type { CodeList } from '../fact.ts';

/** Who takes part in the review (财库〔2021〕22号 art. 32). */
export const reviewMembers = {
  purchasing: ['采购部门', 'Purchasing'],
  finance: ['财务部门', 'Finance'],
  business: ['业务部门', 'The department that needs it'],
  supervision: ['监督部门', 'Supervision'],
  'drew-up-the-requirements': [
    '参与确定需求、编制计划的专家或者第三方',
    'Experts or others who drew up requirements or plan',
  ],
} satisfies CodeList;
