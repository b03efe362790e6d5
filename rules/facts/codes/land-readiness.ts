import type { CodeList } from '../fact.ts';

/** How far the design of an industrial parcel had come when the land was sold. */
export const landReadiness = {
  'design-reviewed': ['出让前完成方案编制及审查', 'Design made and reviewed before the sale'],
  'drawings-reviewed': ['出让前完成施工图设计及审查', 'Drawings made and reviewed before the sale'],
  'design-by-district': ['方案由区政府组织编制和审查', 'Design organised and reviewed by the district'],
  'clear-conditions': ['规划建设条件明确', 'Planning conditions clear'],
  'simple-structure': ['建筑结构相对简单', 'Structure fairly simple'],
  'standard-design': ['采用标准化方案设计', 'Standard design'],
} satisfies CodeList;
