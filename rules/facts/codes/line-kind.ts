import type { CodeList } from '../fact.ts';

/** What an external line carries. */
export const lineKinds = {
  power: ['供电', 'Power'],
  water: ['供水', 'Water'],
  drainage: ['排水', 'Drainage'],
  gas: ['燃气', 'Gas'],
  telecom: ['通信', 'Telecommunications'],
  broadcast: ['广播电视', 'Broadcasting'],
  other: ['其他', 'Other'],
} satisfies CodeList;
