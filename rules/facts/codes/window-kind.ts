import type { CodeList } from '../fact.ts';

/** Windows set up in a service hall. */
export const windowKinds = {
  consultation: ['综合咨询窗口', 'General advice'],
  'integrated-acceptance': ['综合受理窗口', 'Integrated acceptance'],
  agency: ['代办窗口', 'Handling on behalf of applicants'],
  'cross-region': ['跨域通办窗口', 'Cross-region service'],
  'unresolved-matters': ['“办不成事”反映窗口', 'Matters that could not be done'],
} satisfies CodeList;
