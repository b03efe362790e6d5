import type { CodeList } from '../fact.ts';

/** What a hotline or handling unit did wrongly with a ticket; needs someone to attest it. */
export const ticketPractices = {
  'refused-as-out-of-scope': ['以不属受理范围为由拒绝', 'Refused as out of scope'],
  'refused-supplement-query-withdrawal': [
    '拒绝原号码（账号）补充、查询或撤回',
    'Refused addition, query or withdrawal from the same number or account',
  ],
  'refused-complete-resubmission': [
    '拒绝信息补齐后重新提出的诉求',
    'Refused an appeal made again with complete information',
  ],
  'irrelevant-answer': ['答非所问', 'Answer beside the point'],
  'passed-around': ['踢皮球、推诿', 'Passed around'],
  'not-handled': ['未予办理', 'Not handled'],
  'disclosed-caller-information': ['泄露或非法提供诉求人信息', 'Disclosed information on the caller'],
  'threatened-caller': ['威胁、骚扰、恐吓诉求人', 'Threatened or harassed the caller'],
  'commercial-use-of-data': ['将热线数据用于商业用途', 'Used hotline data commercially'],
  'outside-hotline-system': ['不在热线信息系统内办理', 'Handled outside the hotline system'],
} satisfies CodeList;
