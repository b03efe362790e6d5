import type { CodeList } from '../fact.ts';

/** Under which scheme the parcel was supplied. */
export const landSupplyModes = {
  'land-list': ['用地清单制', 'With a list of land information'],
} satisfies CodeList;
