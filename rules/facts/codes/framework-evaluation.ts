import type { CodeList } from '../fact.ts';

/** How suppliers are admitted to the framework (Ministry of Finance Order 110). */
export const frameworkEvaluations = {
  'price-first': ['价格优先法', 'Price first'],
  'quality-first': ['质量优先法', 'Quality first'],
  other: ['其他', 'Another'],
} satisfies CodeList;
