import type { CodeList } from '../fact.ts';

/** What the first-responsible person did, as the record shows. */
export const inquirySteps = {
  'handled-or-passed-on': ['办理或协调、联系相关部门办理', 'Handled, or passed to the competent department'],
  'question-answered': ['解答申请人问题', 'Question answered'],
  'units-followed-up': ['协调督促内设机构办理', 'Units of the department followed up'],
  'handover-recorded': ['办理交接手续', 'Handover recorded'],
  'tracked-after-handover': ['移交后跟踪督办', 'Followed up after the handover'],
  'result-told': ['告知办理结果', 'Result told'],
  'told-to-collect': ['通知领取结果', 'Told to collect the result'],
} satisfies CodeList;
