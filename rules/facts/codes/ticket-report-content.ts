import type { CodeList } from '../fact.ts';

/** What the report on a ticket (办理情况) contains. */
export const ticketReportContents = {
  'handling-time': ['办理时间', 'Time of handling'],
  'handling-unit': ['承办和经办机构', 'Handling unit and agency'],
  'course-and-result': ['办理经过和结果', 'Course and result'],
  'reply-time': ['回复时间', 'Time of the reply'],
  'reply-method': ['回复方式', 'Form of the reply'],
  'reply-content': ['回复主要内容', 'Content of the reply'],
  'no-reply-reason': ['不需回复或无法联系的情况', 'Why there was no reply'],
  'basis-of-answer': ['咨询答复的依据和情况', 'Basis of the answer'],
  'complaint-handling': ['投诉处理情况', 'How the complaint was dealt with'],
  'mediation-result': ['调解结果或文书', 'Result or document of the mediation'],
  'measures-taken': ['已采取的措施', 'Measures taken'],
  'handling-situation': ['办理情况', 'State of the handling'],
  'case-filing': ['立案情况', 'Opening of a case'],
  'measures-or-plan': ['已有措施或实施计划', 'Measures or plan for the suggestion'],
  'reason-not-adopted': ['不采纳的理由', 'Why the suggestion was not adopted'],
} satisfies CodeList;
