import type { CodeList } from '../fact.ts';

/** What is true of imported goods at customs. */
export const goodsFeatures = {
  'on-catalogue': ['在清单目录内', 'On the catalogue'],
  'inspection-normal': ['检查结果正常', 'Inspection found nothing'],
  'sample-pending': ['取样送检未反馈', 'Result of the sample pending'],
  'two-stage-pilot': ['两段准入试点', 'Pilot of two-stage admission'],
  'electric-cars-in-one-container': ['电动汽车混装集装箱', 'Electric cars in one container'],
  'meets-safety-requirements': ['符合运输安全要求', 'Meets the requirements of safe transport'],
} satisfies CodeList;
