import type { CodeList } from '../fact.ts';

/** What is true of an item or an application and decides which service is owed. */
export const serviceCircumstances = {
  'documents-complete': ['材料齐全、符合法定受理条件', 'Documents complete, statutory conditions met'],
  'title-clear': ['权属清晰', 'Title clear'],
  'batch-case': ['批量件', 'Batch of cases'],
  'survey-review-or-hearing': ['需现场踏勘、技术审查、听证', 'Needs a site survey, technical review or hearing'],
  'simple-item': ['简单事项', 'Simple item'],
  'one-matter-theme': ['“一件事”主题事项', 'Part of a “one matter” theme'],
  'no-certificate-list': ['列入免证办清单', 'On the list of items without certificates'],
  'seamless-mode': ['无感申办', 'Handled without an application'],
  'in-service-centre': ['已进驻政务服务中心', 'Placed in the service centre'],
  'site-limit-or-secrecy': ['因场地限制或涉密未进驻', 'Not placed there for lack of space or for secrecy'],
  'available-online': ['已实现线上办理', 'Can be handled online'],
  'service-code-shown': ['出示企业码、个人码', 'Enterprise or personal code shown'],
  'electronic-result': ['核发电子证照、批文', 'Result issued in electronic form'],
  'paper-result-requested': ['要求纸质批复文件', 'Applicant asks for the result on paper'],
  'irregular-handling': ['超时办结等异常情况', 'Completed late or otherwise irregular'],
  'review-given': ['已作出评价', 'Rated by the applicant'],
  'bad-review': ['差评', 'Rated badly'],
  'complaint-filed': ['就网上服务投诉或评价', 'Complaint or rating of an online service'],
  'in-industrial-park': ['在产业园区办理', 'Handled in an industrial park'],
  'holds-related-licence': ['持有关联许可证', 'Holds a related licence'],
  'high-frequency-item': ['高频事项', 'High-frequency item'],
  'tax-service-platform': ['在税务管理服务平台办理', 'Handled on the tax service platform'],
} satisfies CodeList;
