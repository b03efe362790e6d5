import type { CodeList } from '../fact.ts';

/** Kind of framework agreement (Ministry of Finance Order 110). */
export const frameworkKinds = {
  closed: ['封闭式', 'Closed'],
  open: ['开放式', 'Open'],
} satisfies CodeList;
