import type { CodeList } from '../fact.ts';

/** How the applicant first got in touch. */
export const inquiryChannels = {
  phone: ['电话', 'Telephone'],
  'letter-to-department': ['信函：写明收信部门', 'Letter to a department'],
  'letter-to-person': ['信函：指定收信人员', 'Letter to a person'],
  email: ['网络邮件', 'E-mail'],
  complaint: ['投诉渠道', 'Complaint channel'],
  'information-desk': ['咨询服务台', 'Information desk'],
  'window-or-office': ['窗口或后台工作间', 'Window or back office'],
} satisfies CodeList;

/** Who took the first-inquiry responsibility. */
export const inquiryResponsibles = {
  'first-contact': ['首位接听、拆阅、查阅或接待的人员', 'Who first answered, opened, read or received'],
  'named-addressee': ['信函指定的收信人员', 'Person the letter names'],
  designated: ['负责人指定的人员', 'Person designated by the head'],
  'comprehensive-window-front-desk': ['综合窗口前台受理人员', 'Front desk of the comprehensive window'],
  other: ['其他人员', 'Somebody else'],
  none: ['无人承担', 'Nobody'],
} satisfies CodeList;
