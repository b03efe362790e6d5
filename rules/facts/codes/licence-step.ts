import type { CodeList } from '../fact.ts';

/** Done in handling a licence (行政许可法). */
export const licenceSteps = {
  compensated: ['依法给予补偿', 'Compensation was paid'],
  'form-given': ['提供申请书格式文本', 'The form was given'],
  explained: ['说明、解释公示内容', 'It was explained'],
  'other-authority-named': ['告知申请人向有关行政机关申请', 'The applicant was told where to apply'],
  'interested-party-told': ['告知利害关系人', 'Those concerned were told'],
  'parties-heard': ['听取申请人、利害关系人的意见', 'Applicant and those concerned were heard'],
  'hearing-announced': ['向社会公告听证', 'The hearing was announced'],
  'hearing-held': ['举行听证', 'The hearing was held'],
  'hearing-right-told': ['告知要求听证的权利', 'The right to a hearing was told'],
  revoked: ['撤销许可', 'The licence was revoked'],
  cancelled: ['办理注销手续', 'The licence was cancelled'],
} satisfies CodeList;
