import type { CodeList } from '../fact.ts';

/** Who pays for the project. */
export const fundings = {
  government: ['政府投资', 'Government investment'],
  'state-owned': ['国有资金投资', 'State-owned funds'],
  private: ['社会投资', 'Private investment'],
} satisfies CodeList;
