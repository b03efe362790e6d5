import type { CodeList } from '../fact.ts';

/** What a deposit secures (保障中小企业款项支付条例). */
export const depositKinds = {
  bid: ['投标保证金', 'Bid'],
  performance: ['履约保证金', 'Performance'],
  quality: ['工程质量保证金', 'Quality of works'],
  'migrant-wages': ['农民工工资保证金', 'Wages of migrant workers'],
  other: ['其他保证金', 'Other'],
} satisfies CodeList;
