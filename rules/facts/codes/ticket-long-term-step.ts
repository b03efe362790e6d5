import type { CodeList } from '../fact.ts';

/** What was done on a complex matter pursued over a long time. */
export const longTermSteps = {
  'determined-jointly': ['会同有关单位研究确定', 'Determined together with the units'],
  'progress-told': ['定期通报推进情况', 'Progress told regularly'],
  'progress-told-before-closing': ['结束同一诉求工单前告知推进情况', 'Progress told before a like ticket was closed'],
  'interim-report-in-time': ['期限内反馈阶段性情况', 'Interim report within the limit'],
  'final-result-to-caller': ['最终情况反馈诉求人', 'Final result told to the caller'],
  'final-result-to-centre': ['最终情况反馈热线中心', 'Final result told to the centre'],
} satisfies CodeList;
