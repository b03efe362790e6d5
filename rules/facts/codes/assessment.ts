import type { CodeList } from '../fact.ts';

/** Assessments and surveys of a parcel that an authority makes before the land is supplied. */
export const assessments = {
  'geological-hazard': ['地质灾害', 'Geological hazard'],
  'seismic-safety': ['地震安全', 'Seismic safety'],
  'mineral-coverage': ['压覆矿产', 'Mineral deposits covered'],
  climate: ['气候可行性', 'Climate feasibility'],
  'water-resources': ['水资源论证', 'Water resources'],
  'old-trees': ['古树名木调查', 'Old and notable trees'],
  'soil-conservation': ['水土保持', 'Soil and water conservation'],
  'flood-control': ['防洪', 'Flood control'],
  archaeology: ['考古调查勘探发掘', 'Archaeology'],
  'soil-pollution': ['土壤污染状况调查', 'Soil pollution'],
} satisfies CodeList;
