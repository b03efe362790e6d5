import type { CodeList } from '../fact.ts';

/** Who invests, or holds the larger share of the investment. */
export const investors = {
  private: ['私（民）营企业', 'Private company'],
  foreign: ['外商', 'Foreign investor'],
  'hk-macao-taiwan': ['港澳台企业', 'Company from Hong Kong, Macao or Taiwan'],
  state: ['国有企业', 'State-owned enterprise'],
  government: ['政府', 'Government'],
} satisfies CodeList;
