import type { CodeList } from '../fact.ts';

/** Faults in the requirements (财库〔2021〕22号 art. 7 to 9). */
export const requirementFaults = {
  'against-mandatory-standards': ['违反国家强制性标准', 'Against mandatory national standards'],
  'against-budget-or-asset-rules': ['违反预算、资产、财务等管理制度', 'Against rules on budget, assets or finance'],
  unclear: ['不清楚、不规范或者含义不准确', 'Unclear, ill-worded or inexact'],
  'not-objective': ['技术、商务要求不客观', 'Not objective'],
  'indicators-without-grades': ['量化指标未明确等次或者区间', 'Measured indicators without grades'],
  'solution-without-basics': [
    '需供应商提供方案的，未说明功能、应用场景、目标等',
    'A solution is asked for without saying function, use and aim',
  ],
} satisfies CodeList;
