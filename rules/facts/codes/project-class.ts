import type { CodeList } from '../fact.ts';

/** Classes by which the documents sort construction projects. */
export const projectClasses = {
  building: ['房屋建筑工程', 'Building'],
  'municipal-pipeline': ['市政管线工程', 'Municipal pipeline'],
  power: ['电力工程', 'Power works'],
  'small-low-risk': ['小型低风险工程', 'Small low-risk works'],
  'simple-low-risk': ['简易低风险工程', 'Simple low-risk works'],
  'land-to-start': ['拿地即开工', 'Construction starts when the land is acquired'],
  'land-with-design': ['工业用地带方案出让', 'Industrial land sold with its design'],
  'land-with-conditions': ['工业用地带条件出让', 'Industrial land sold with its conditions'],
  'old-community-renovation': ['城镇老旧小区及既有建筑改造', 'Renovation of an old compound or existing building'],
  'municipal-external-line': ['市政公用基础设施外线接入工程', 'External line of a utility'],
  'decoration-low-risk': ['低风险装饰装修工程', 'Low-risk interior decoration'],
  'power-grid': ['电网工程', 'Power grid'],
  'base-station-5g': ['5G基站', '5G base station'],
} satisfies CodeList;
