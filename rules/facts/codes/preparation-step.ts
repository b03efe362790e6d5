import type { CodeList } from '../fact.ts';

/** Steps taken before a purchase starts, as its file shows. */
export const preparationSteps = {
  'requirement-survey': ['需求调查', 'Survey of requirements'],
  'survey-scope': ['确定调查范围和内容', 'Scope and content of the survey determined'],
  'prescribed-survey-content': ['按规定内容调查', 'Survey of the prescribed content'],
  'survey-sources': ['调查信息来源有依据', 'Sources of the survey documented'],
  'life-cycle-cost-survey': ['全生命周期成本调查', 'Survey of life-cycle costs'],
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
  'leadership-decision': ['领导班子集体决策', 'Decision of the leadership'],
  'public-opinion': ['征求社会公众或行业意见', 'Public or trade opinion sought'],
  'documents-filed-online': ['招标文件网上备案', 'Tender documents filed online'],
  'written-records': ['形成书面记录', 'Written records made'],
  'records-archived': ['记录存档保存', 'Records archived and kept'],
} satisfies CodeList;
