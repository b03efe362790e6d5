import { count, section } from '../fact.ts';

/** What the matter cost the applicant in steps, forms and visits. */
export const effort = section('办事次数', 'Effort', {
  steps: count('环节数', 'Steps'),
  systems: count('系统（入口）数', 'Systems or entrances'),
  windows: count('窗口数', 'Windows'),
  forms: count('表单数', 'Forms'),
  materialSets: count('材料套数', 'Sets of documents'),
  submissions: count('提交次数', 'Submissions'),
  visits: count('到场次数', 'Visits'),
  permits: count('客户办理的审批数', 'Permits the customer had to obtain'),
  licences: count('要求办理的许可证数', 'Licences demanded'),
  surveyCommissions: count('同一阶段测绘委托次数', 'Surveys commissioned in one stage'),
  surveysOfSameObject: count('同一标的物测绘次数', 'Surveys of the same object'),
  correctionNotices: count('补正告知次数', 'Notices of correction'),
});
