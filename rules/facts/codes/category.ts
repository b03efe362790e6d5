import type { CodeList } from '../fact.ts';

/** Government Procurement Law art. 2: goods, works, services. */
export const categories = {
  goods: ['货物', 'Goods'],
  works: ['工程', 'Works'],
  services: ['服务', 'Services'],
} satisfies CodeList;
