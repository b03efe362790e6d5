import type { CodeList } from '../fact.ts';

/** Why quality may come first (Ministry of Finance Order 110). */
export const qualityFirstGrounds = {
  'government-price': ['有政府定价、政府指导价', 'Prices set or guided by the government'],
  'special-instruments': ['对质量有特别要求的检测、实验等仪器设备', 'Instruments for tests and experiments'],
  none: ['不属于上述情形', 'None of these'],
} satisfies CodeList;
