import type { CodeList } from '../fact.ts';

/** What the building is for. */
export const buildingUses = {
  warehouse: ['仓库', 'Warehouse'],
  factory: ['厂房', 'Factory building'],
  ancillary: ['生产配套设施', 'Ancillary to production'],
  civil: ['民用建筑', 'Civil building'],
  other: ['其他', 'Other'],
} satisfies CodeList;
