import type { CodeList } from '../fact.ts';

/** What the office offered to who applied for utilities jointly, as the applicant attests. */
export const handlingServices = {
  guidance: ['导办、办事指引', 'Guidance through the procedure'],
  'online-tracking': ['在线查询进度和结果', 'Progress and result online'],
  'joint-utility-application': ['水电气网联动报装（一网一窗）', 'Joint application for utilities'],
  'free-combination': ['自由组合办理', 'Free combination of services'],
} satisfies CodeList;
