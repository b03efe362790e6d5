import { acceptanceParticipants } from '../codes/acceptance-participant.ts';
import { codes, date, section, stage, yesno } from '../fact.ts';

/** The stages of a construction project's approval, each a section of its own. */
export const stages = section('阶段', 'Stages', {
  prefabrication: stage('审批预制', 'Prefabricated approval', {}),
  planReview: stage('方案联合审查', 'Joint review of the scheme', {
    participants: codes(acceptanceParticipants, '方案联合审查：参加单位', 'Joint review of the scheme: participants'),
  }),
  landPreReview: stage('用地预审与选址', 'Pre-review of land and site', {}),
  landUsePermit: stage('立项用地规划许可阶段', 'Land-use permit stage', {}),
  planningPermit: stage('建设工程规划许可', 'Planning permit', {}),
  constructionPermit: stage('施工许可', 'Construction permit', {}),
  jointPermit: stage('一并申请许可证件', 'Permits applied for together', {}),
  parallelApproval: stage('并联审批', 'Parallel approval', {}),
  environmentalFiling: stage('环境影响登记表备案', 'Environmental form', {}),
  cadastralSurvey: stage('不动产权籍调查', 'Cadastral survey', {
    startedOn: date('不动产权籍调查：开始日期', 'Cadastral survey: started'),
  }),
  jointAcceptance: stage('联合验收', 'Joint acceptance', {
    participants: codes(acceptanceParticipants, '联合验收：参加单位', 'Joint acceptance: participants'),
    allItemsIncluded: yesno('联合验收：应纳入的事项均已纳入', 'Joint acceptance: every item due was included'),
    lastResultOn: date('联合验收：最后一个部门出具结果日期', 'Joint acceptance: last department’s result'),
    dataSharedOn: date('联合验收：项目信息共享至不动产登记机构日期', 'Joint acceptance: data shared with the registry'),
    resultPushedOn: date('联合验收：结果推送登记机构日期', 'Joint acceptance: result passed to the registry'),
  }),
  utilityAccess: stage('市政公用基础设施接入', 'Connection of utilities', {}),
  completionFiling: stage('竣工验收备案', 'Completion filing', {}),
  firstRegistration: stage('不动产首次登记', 'First registration of real estate', {}),
});
