import type { CodeList } from '../fact.ts';

/** What the office did for this applicant, as the record of the matter shows. */
export const serviceSteps = {
  'managed-to-unified-standard': ['按统一要求管理并规范服务', 'Managed and served by the unified standard'],
  'at-once-response': ['马上响应', 'Taken up at once'],
  'joint-handling': ['联合（集成）办理', 'Handled jointly'],
  'time-limit-set': ['限时办结', 'Time limit set'],
  'irregularity-announced': ['异常情况向社会公告', 'Irregularity announced to the public'],
  'complaint-feedback': ['投诉、评价已反馈', 'Complaint or rating answered'],
  'review-reported-at-once': ['评价实时上报', 'Rating reported at once'],
  'review-in-common-system': ['评价数据汇聚至“好差评”系统', 'Rating entered in the common system'],
  'bad-review-rectified': ['差评整改反馈', 'Bad rating remedied and answered'],
  // Kept for older files; each question now has a fact of its own.
  'handled-in-centre': ['在政务服务中心集中办理', 'Handled in the service centre'],
  'decided-in-centre': ['在政务服务中心实质运行', 'Decided in the service centre'],
  'utility-works-built-together': ['水电气网一同施工、一并接入', 'Utilities built and connected together'],
  'pushed-to-one-window-platform': ['推送至“一窗平台”', 'Pushed to the one-window platform'],
  'overrun-explained': ['公开说明超时理由', 'Why it took longer was explained in public'],
} satisfies CodeList;
