import type { CodeList } from '../fact.ts';

/** Systems, plans and records that a site or enterprise has set up. */
export const siteSystems = {
  'fire-responsibility': ['消防安全责任制度', 'System of fire-safety responsibility'],
  'fire-patrol-and-inspection': ['防火巡查、检查制度', 'System of fire patrols and inspections'],
  'fire-rules': ['消防安全管理制度', 'Fire-safety rules'],
  'fire-operating-procedures': ['消防安全操作规程', 'Fire-safety operating procedures'],
  'fire-measures': ['消防安全技术措施', 'Technical measures of fire safety'],
  'fire-special-plan': ['消防安全专项施工方案', 'Special construction plan for fire safety'],
  'evacuation-plan': ['灭火和应急疏散预案', 'Plan for firefighting and evacuation'],
  'power-use': ['用电管理专项制度', 'Rules on the use of power'],
  'hazard-record': ['隐患整改台账', 'Record of hazards and their removal'],
} satisfies CodeList;

/** Whom the site or enterprise has named, and for what. */
export const sitePosts = {
  'fire-responsible-person': ['消防安全责任人', 'Person responsible for fire safety'],
  'fire-manager': ['消防安全管理人', 'Fire-safety manager'],
  'post-fire-duties': ['各级、各岗位防火责任', 'Fire duties of each level and post'],
  'subcontractor-fire-duties': ['各分包单位的消防安全职责', 'Fire duties of each subcontractor'],
} satisfies CodeList;

/** What is done as a matter of routine. */
export const siteRoutines = {
  'safety-officer-supervises': ['专职安全管理人员现场监督', 'Full-time safety officer supervises on site'],
  'leader-led-inspection': ['主要负责人、分管负责人带班检查', 'Inspection led by the head or the manager in charge'],
  'fire-work-assessed': ['定期进行消防工作检查考核', 'Fire-safety work assessed at intervals'],
} satisfies CodeList;
