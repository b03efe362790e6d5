import type { CodeList } from '../fact.ts';

/** What was done about an irregularity in an evaluation. */
export const evaluationFollowUps = {
  warned: ['提醒、劝阻', 'Warned'],
  'reported-to-supervisor': ['向行政监督部门报告', 'Reported to the supervisory authority'],
  'reported-to-trading-centre': ['向交易中心报告', 'Reported to the trading centre'],
  rechecked: ['依法复核', 'Rechecked'],
  corrected: ['依法纠正', 'Corrected'],
} satisfies CodeList;
