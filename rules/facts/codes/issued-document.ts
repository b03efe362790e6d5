import type { CodeList } from '../fact.ts';

/** Which documents the office gave to the applicant, and what they say. */
export const issuedDocuments = {
  'electronic-certificate': ['电子证照', 'Electronic certificate'],
  'electronic-licence': ['电子营业执照', 'Electronic business licence'],
  'electronic-notice': ['电子通知书', 'Electronic notice'],
  'acceptance-notice': ['受理通知书', 'Notice of acceptance'],
  'promised-time': ['承诺时限', 'Promised time'],
  'online-receipt': ['网上受理回执', 'Online receipt'],
  'written-receipt': ['书面凭证', 'Written receipt'],
  'right-to-reconsideration': ['告知行政复议权利', 'Right to reconsideration'],
  'right-to-litigation': ['告知行政诉讼权利', 'Right to litigation'],
  'pre-review-opinion': ['预审查意见', 'Opinion of the pre-review'],
  'staged-construction-letter': ['分阶段施工许可函', 'Construction letter for a stage'],
  'technical-certificate': ['技术性审查合格书', 'Certificate of technical review'],
  reasons: ['不予许可的理由', 'Reasons of the refusal'],
  'extension-reasons': ['延长期限的理由', 'Reasons of the extension'],
  'time-left-out-told': ['书面告知听证、检验等所需时间', 'Time of hearing or tests, told in writing'],
  'technical-standards': ['不予许可所依据的技术标准、技术规范', 'Technical standards of the refusal'],
} satisfies CodeList;
