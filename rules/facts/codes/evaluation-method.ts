import type { CodeList } from '../fact.ts';

/** By what the winner is chosen. */
export const evaluationMethods = {
  'lowest-price': ['最低评标价法（最低价成交）', 'Lowest evaluated price'],
  scored: ['综合评分法（综合评估法）', 'Scores'],
} satisfies CodeList;
