import type { CodeList } from '../fact.ts';

/** What an appeal to the hotline is about. */
export const ticketSubjects = {
  information: ['政务、公共服务信息咨询', 'Information on government or public services'],
  help: ['职责范围内的非紧急求助', 'Non-emergency help within the duties of a unit'],
  governance: ['城市治理、营商环境等诉求', 'City governance, business environment'],
  'staff-conduct': ['工作人员作风、效率、服务质量', 'Conduct, efficiency or service of staff'],
  emergency: ['紧急事项', 'Emergency'],
  'outside-administration': ['不属本市行政管理或公共服务', 'Not the city’s administration or public services'],
} satisfies CodeList;
