import type { CodeList } from '../fact.ts';

/** What was established on the site or of the enterprise. */
export const siteFindings = {
  'correction-slack': ['隐患整改不力', 'Removal of hazards slack'],
  'correction-delayed': ['隐患久拖不改', 'Removal of hazards long delayed'],
  'correction-refused': ['隐患拒不整改', 'Removal of hazards refused'],
  'major-hazard': ['存在重大隐患问题', 'Major hazard'],
  'quality-problem': ['发现质量问题', 'Quality problem found'],
  'standard-lowered': ['降低质量标准', 'Quality standard lowered'],
  'home-acceptance-falsified': ['分户验收弄虚作假', 'Acceptance of homes falsified'],
  'false-test-report': ['出具虚假检测报告', 'False test report'],
  'lead-for-others': ['涉及市场监管、规划等方面的违法违规线索', 'Lead on breaches that other departments deal with'],
  'many-complaints': ['群众投诉较为集中', 'Many complaints'],
  'complaints-unsolved': ['解决质量投诉问题不及时', 'Complaints on quality not solved in time'],
  'petition-risk': ['存在重大信访维稳风险', 'Serious risk of petitions'],
  'exposed-by-media': ['被媒体曝光', 'Exposed by the media'],
} satisfies CodeList;

/** What the authority did about it. */
export const siteSanctions = {
  'correction-ordered': ['责令整改', 'Correction ordered'],
  'safety-conditions-reviewed': ['核查企业安全生产条件', 'Conditions of work safety reviewed'],
  'suspension-proposed': ['提请暂扣安全生产许可证', 'Suspension of the safety licence proposed'],
  'heads-summoned': ['约谈负责人', 'Those responsible summoned for a talk'],
  'supervised-closely': ['督办', 'Placed under close supervision'],
  'recorded-in-credit': ['纳入信用惩戒', 'Entered for credit sanctions'],
  'reported-to-city': ['报送市主管部门', 'Reported to the city bureau'],
  published: ['执法信息公示', 'Made public'],
  'items-published': ['抽查事项公开', 'Items of the check public'],
  'procedure-published': ['抽查程序公开', 'Procedure of the check public'],
  'check-result-published': ['抽查结果公开', 'Result of the check public'],
  'result-in-credit-file': ['检查结果计入信用档案', 'Result entered in the credit files'],
  'recorded-throughout': ['执法全过程记录', 'Recorded from beginning to end'],
  'legally-reviewed': ['法制审核', 'Reviewed by lawyers'],
  'result-published': ['抽检结果向社会公布', 'Result of the sample published'],
  'persons-punished': ['处罚到人', 'Persons responsible punished'],
  'commitment-recorded': ['信用承诺履行情况纳入信用记录', 'Performance of the credit commitment recorded'],
  transferred: ['移送相关职能部门', 'Passed to the department concerned'],
} satisfies CodeList;
