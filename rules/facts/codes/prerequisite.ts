import type { CodeList } from '../fact.ts';

/** What the applicant had already achieved when applying. */
export const prerequisites = {
  'land-obtained': ['已取得土地', 'Land obtained'],
  'land-deal-confirmed': ['已签订土地成交确认书', 'Land transaction confirmed'],
  'land-conditions': ['土地条件已落实', 'Land conditions met'],
  'planning-conditions': ['规划条件已落实', 'Planning conditions met'],
  'regional-assessment': ['区域评估已完成', 'Regional assessment completed'],
  'survey-review-passed': ['勘察文件审查合格', 'Survey documents passed review'],
  'reviews-passed': ['设计、施工图审查通过', 'Design and drawings passed review'],
  'construction-contract': ['已签订施工合同', 'Construction contract signed'],
  'ready-to-start': ['具备开工条件', 'Ready to start'],
  'technical-pre-review-passed': ['技术预审查合格', 'Technical pre-review passed'],
  'planning-permit': ['已取得建设工程规划许可证', 'Planning permit obtained'],
  'construction-permit': ['已取得施工许可', 'Construction permit obtained'],
  'joint-review-passed': ['方案联合审查通过', 'Joint review of the scheme passed'],
  'unit-accepted': ['单位工程验收合格', 'Unit of works accepted'],
  'unit-quality-safe': ['满足质量安全要求', 'Quality and safety requirements met'],
  'unit-safe-use': ['具备安全使用条件', 'Conditions of safe use met'],
  'unit-functions': ['满足使用功能', 'Functions met'],
  'design-at-drawing-depth': ['设计方案达到施工图深度', 'Design at the depth of drawings'],
} satisfies CodeList;
