import type { CodeList } from '../fact.ts';

/** Classes of the standards for small and medium enterprises (MIIT and others, 工信部联企业〔2011〕300号). */
export const enterpriseSizes = {
  micro: ['微型企业', 'Micro enterprise'],
  small: ['小型企业', 'Small enterprise'],
  medium: ['中型企业', 'Medium enterprise'],
  large: ['大型企业', 'Large enterprise'],
  'sole-trader': ['个体工商户', 'Sole trader'],
  other: ['其他组织或个人', 'Other organisation or person'],
} satisfies CodeList;
