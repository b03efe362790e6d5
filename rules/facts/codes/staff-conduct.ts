import type { CodeList } from '../fact.ts';

/** What staff of an office did wrongly towards an applicant, as the applicant attests. */
export const staffConducts = {
  'passed-around': ['推诿、扯皮', 'Passed the applicant around'],
  'refused-on-pretext': ['借故拒绝、搪塞', 'Refused or put off on a pretext'],
  'no-responsibility-taken': ['首位接待人员未负责到底', 'First contact did not see it through'],
  'uncivil-language': ['用语不文明', 'Uncivil language'],
  impolite: ['不热情、不礼貌', 'Unfriendly or impolite'],
  impatient: ['不耐心接受问询', 'Impatient with questions'],
  'identity-not-stated': ['未表明身份', 'Identity not stated'],
  'no-form-guidance': ['未指导填写申报材料', 'No guidance on the forms'],
  'complaint-not-taken': ['不受理投诉', 'Complaint not taken'],
  'booked-service-refused': ['拒绝办理已预约事项', 'Refused a booked service'],
  'rating-tampered': ['评价数据不真实', 'Rating not genuine'],
} satisfies CodeList;
