import type { CodeList } from '../fact.ts';

/** How points for the price are worked out (Order 87 art. 55). */
export const priceFormulas = {
  'lowest-first': ['低价优先法', 'Lowest price first'],
  average: ['均价为基准', 'Average price'],
  other: ['其他', 'Another'],
} satisfies CodeList;
