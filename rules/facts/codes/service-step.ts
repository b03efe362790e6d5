import type { CodeList } from '../fact.ts';

/** What the office did for this applicant, as the record of the matter shows. */
export const serviceSteps = {
  'handled-in-centre': ['在政务服务中心集中办理', 'Handled in the service centre'],
  'decided-in-centre': ['在政务服务中心实质运行', 'Decided in the service centre'],
  'managed-to-unified-standard': ['按统一要求管理并规范服务', 'Managed and served by the unified standard'],
  'at-integrated-window': ['综合窗口无差别受理', 'Accepted at any integrated window'],
  'at-once-response': ['马上响应', 'Taken up at once'],
  'joint-handling': ['联合办理、联办', 'Handled jointly'],
  'time-limit-set': ['限时办结', 'Time limit set'],
  'irregularity-announced': ['异常情况向社会公告', 'Irregularity announced to the public'],
  'complaint-feedback': ['投诉、评价已反馈', 'Complaint or rating answered'],
  'review-reported-at-once': ['评价实时上报', 'Rating reported at once'],
  'bad-review-rectified': ['差评整改反馈', 'Bad rating remedied and answered'],
  'e-licence-at-once': ['实时生成电子证照', 'E-licence generated at once'],
  'e-seal-applied': ['以电子印章签发', 'Issued with an e-seal'],
  'archived-electronically': ['电子化归档', 'File archived electronically'],
  'tailored-plan-and-letter': ['“一书、一策、一函”定制服务', 'Tailored profile, plan and letter'],
} satisfies CodeList;
