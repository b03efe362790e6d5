import type { CodeList } from '../fact.ts';

/** Circumstances of the challenge (Government Procurement Law, its Regulations, Orders 74, 87 and 94). */
export const queryCircumstances = {
  'sent-in-time': ['质疑函在期限内交邮', 'The challenge was posted in time'],
  'put-to-the-agency': ['向代理机构提出，且在其授权范围内', 'Put to the agency, within its mandate'],
  'complaint-sent-in-time': ['投诉书在期限内交邮', 'The complaint was posted in time'],
  'outside-the-mandate': ['向代理机构提出的询问或者质疑超出其授权范围', 'Put to the agency, but outside its mandate'],
  'experts-asked-to-help': ['请评审专家配合答复', 'The experts were asked to help'],
  'may-affect-result': ['质疑可能影响中标、成交结果', 'The challenge may affect the result'],
  'by-an-agent': ['由代理人提出质疑（投诉）', 'Made through an agent'],
  founded: ['质疑成立', 'The challenge is founded'],
  'answer-changed-result': ['质疑答复导致中标、成交结果改变', 'The answer changed the result'],
  'foreign-papers': ['有外文证据资料', 'There are papers in a foreign language'],
  'evidence-from-abroad': ['有境外形成的证据', 'There is evidence from abroad'],
  'time-disputed': ['对质疑是否在期限内提出有争议', 'Whether the challenge was in time is in dispute'],
  'challenge-withdrawn': ['质疑供应商撤回质疑', 'The challenge was taken back'],
  late: ['质疑逾期提出', 'The challenge came late'],
} satisfies CodeList;
