import type { CodeList } from '../fact.ts';

/** How much of a purchase is reserved for small and medium enterprises (财库〔2020〕46号). */
export const smeReserves = {
  whole: ['全部预留（专门面向中小企业）', 'The whole is reserved'],
  part: ['预留部分份额', 'A part is reserved'],
  none: ['未预留', 'Nothing is reserved'],
} satisfies CodeList;
