import type { CodeList } from '../fact.ts';

/** What the declaration on environmental penalties contains. */
export const declarationContents = {
  'no-penalty-statement': ['三年内无环保处罚的声明', 'No environmental penalty in three years'],
  liability: ['虚假材料的法律责任条款', 'Liability for false material'],
  seal: ['盖章', 'Seal'],
  signature: ['签字', 'Signature'],
  date: ['日期', 'Date'],
} satisfies CodeList;
