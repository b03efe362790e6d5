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
  'public-opinion': ['就确定采购需求征求社会公众的意见', 'The public was consulted on the requirements'],
  'method-approved': [
    '经设区的市级以上财政部门批准采用其他采购方式',
    'Another method approved by the finance department of the city or above',
  ],
  'price-ground-shown': ['说明不能事先计算价格总额的法定原因', 'Why the price cannot be calculated was shown'],
  'uniqueness-shown': ['说明只能从某一特定供应商采购的法定原因', 'Why only one supplier can deliver was shown'],
  'plan-filed': ['采购实施计划报财政部门备案', 'The implementation plan was filed'],
  'price-estimated': ['进行价格测算', 'Prices estimated'],
  'application-complete': [
    '向财政部门提交完整的变更采购方式申请材料',
    'The application for another method was complete',
  ],
  'documents-agreed': ['谈判文件、询价通知书经采购人书面同意', 'The purchaser agreed to the documents in writing'],
  'failed-tender-materials': ['申请时提交招标未成立的说明材料', 'Materials on the failed tender were submitted'],
  'self-run-tender-filed': ['自行招标向行政监督部门备案', 'Running the tender oneself was filed'],
  // Kept for older files; each question now has a fact of its own.
  'prescribed-survey-content': ['按规定内容调查', 'Survey of the prescribed content'],
  'survey-sources': ['调查信息来源有依据', 'Sources of the survey documented'],
  'life-cycle-cost-survey': ['全生命周期成本调查', 'Survey of life-cycle costs'],
  'leadership-decision': ['领导班子集体决策', 'Decision of the leadership'],
  'documents-filed-online': ['招标文件网上备案', 'Tender documents filed online'],
  'requirements-follow-budget': ['依据部门预算（工程项目概预算）确定采购需求', 'The requirements follow the budget'],
} satisfies CodeList;
