import type { CodeList } from '../fact.ts';

/** Which body of procurement law governs the project. */
export const regimes = {
  'government-procurement': ['政府采购', 'Government procurement'],
  'construction-tender': ['工程建设项目招标投标', 'Construction tender'],
  'public-resource-trading': ['其他公共资源交易', 'Other public-resource trading'],
  'state-owned-enterprise': ['国有企业采购', 'Purchase of a state-owned enterprise'],
  private: ['非公共资金采购', 'Purchase without public funds'],
} satisfies CodeList;
