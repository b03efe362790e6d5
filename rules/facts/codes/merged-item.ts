import type { CodeList } from '../fact.ts';

/** What was handled as one matter or issued together. */
export const mergedItems = {
  'acceptance-items': ['各验收事项合并为联合验收', 'Items of acceptance, as one joint acceptance'],
  'acceptance-and-filing': ['联合验收和竣工备案', 'Joint acceptance and completion filing'],
  'land-contract-and-permit': ['土地合同和用地规划许可', 'Land contract and land-use permit'],
} satisfies CodeList;
