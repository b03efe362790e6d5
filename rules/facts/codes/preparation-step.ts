import type { CodeList } from '../fact.ts';

/** Steps taken before a purchase starts, as its file shows. */
export const preparationSteps = {
  'requirement-survey': ['需求调查', 'Survey of requirements'],
  'survey-scope': ['确定调查范围和内容', 'Scope and content of the survey determined'],
  'market-survey': ['市场调研', 'Market survey'],
  'expert-consultation': ['专家咨询论证', 'Expert consultation'],
  'requirements-determined': ['确定采购需求', 'Requirements determined'],
  'implementation-plan': ['编制采购实施计划', 'Implementation plan drawn up'],
  'key-review': ['重点审查', 'Key review'],
  'key-risk-review': ['重点风险事项审查', 'Key risks reviewed'],
  'risk-assessment': ['风险分类和预判', 'Risks classified and assessed'],
  'risk-response': ['风险应对方案', 'Plan for responding to risks'],
  'sme-unsuitability-explained': [
    '不适宜中小企业的说明材料',
    'Explanation why unsuitable for small and medium enterprises',
  ],
  'written-records': ['形成书面记录', 'Written records made'],
  'records-archived': ['记录存档保存', 'Records archived and kept'],
} satisfies CodeList;
