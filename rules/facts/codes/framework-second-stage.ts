import type { CodeList } from '../fact.ts';

/** How the supplier of a contract is chosen (Ministry of Finance Order 110). */
export const frameworkSecondStages = {
  direct: ['直接选定', 'Chosen directly'],
  'second-bidding': ['二次竞价', 'Second bidding'],
  rotation: ['顺序轮候', 'Rotation'],
  other: ['其他', 'Another way'],
} satisfies CodeList;
