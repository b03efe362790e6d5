import type { CodeList } from '../fact.ts';

/** What the guide of an intermediary service states. */
export const intermediaryGuideItems = {
  conditions: ['服务条件', 'Conditions'],
  process: ['流程', 'Process'],
  'time-limit': ['时限', 'Time limit'],
  fees: ['收费标准', 'Fees'],
} satisfies CodeList;
