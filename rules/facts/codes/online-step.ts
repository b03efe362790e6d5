import type { CodeList } from '../fact.ts';

/** What was done with an online application, as its record shows. */
export const onlineSteps = {
  'identity-verified-first': ['申报前完成实名认证', 'Identity verified before applying'],
  'enquiry-answered': ['答复网上咨询、意见建议', 'Online enquiry answered'],
  'electronic-material-used': ['使用电子材料', 'Electronic material used'],
  'progress-and-result-pushed': ['主动反馈进度和结果', 'Progress and result sent to the applicant'],
  'result-told': ['审批结果已反馈申请人', 'Result told to the applicant'],
  'result-published': ['在网上办事平台公布结果', 'Result published on the platform'],
  'file-archived': ['办件信息已保存归档', 'File kept and archived'],
} satisfies CodeList;
