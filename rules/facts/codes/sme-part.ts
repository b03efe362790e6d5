import type { CodeList } from '../fact.ts';

/** By what a part of a purchase is reserved for small and medium enterprises (财库〔2020〕46号 art. 8). */
export const smeParts = {
  lots: ['设置专门采购包', 'Lots of their own'],
  consortium: ['要求以联合体形式参加', 'A consortium with them'],
  subcontract: ['要求合同分包', 'A subcontract to them'],
} satisfies CodeList;
