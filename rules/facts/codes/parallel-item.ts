import type { CodeList } from '../fact.ts';

/** Approvals handled in parallel. */
export const parallelItems = {
  planning: ['工程规划', 'Planning permit'],
  'fire-design': ['消防设计', 'Fire design'],
  'air-defence': ['人防', 'Air defence'],
  'construction-permit': ['施工许可', 'Construction permit'],
  'land-permit': ['用地规划许可', 'Land-use permit'],
  'work-permit': ['外国人来华工作许可', 'Work permit of a foreigner'],
  'residence-permit': ['外国人居留许可', 'Residence permit of a foreigner'],
  'utility-accounts': ['水电气等公用服务变更', 'Change of utility accounts'],
} satisfies CodeList;
