import { serviceCircumstances } from '../codes/service-circumstance.ts';
import { serviceSteps } from '../codes/service-step.ts';
import { codes, count, section } from '../fact.ts';

/** A government service in general: what holds of it, and what the office did. */
export const service = section('政务服务', 'Service', {
  circumstances: codes(serviceCircumstances, '事项和申请情形', 'Circumstances'),
  steps: codes(serviceSteps, '服务办理情况', 'What the office did'),
});

/** What it cost the applicant to have the matter done. */
export const effort = section('办事负担', 'Effort of the applicant', {
  visits: count('跑动（上门）次数', 'Visits'),
  windows: count('跑的窗口数', 'Windows gone to'),
  doors: count('进的门数', 'Places gone to'),
  platforms: count('登录的平台数', 'Platforms logged in to'),
  procedures: count('环节（流程）数', 'Procedures'),
  applications: count('提出申请次数', 'Applications'),
  forms: count('填写的表单数', 'Forms filled in'),
  materialSets: count('提交的材料套数', 'Sets of documents submitted'),
  submissions: count('提交（填报）材料次数', 'Times documents or data were submitted'),
  issuingWindows: count('领证窗口数', 'Windows that issue the results'),
});
