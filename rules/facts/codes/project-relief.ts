import type { CodeList } from '../fact.ts';

/** Reliefs that a text grants to projects that qualify, by conditions that stand in other rules. */
export const projectReliefs = {
  'no-drawing-review': ['取消施工图审查', 'No drawing review'],
  'no-design-review': ['免设计方案审查', 'No review of the design'],
  'permits-in-one-stage': ['规划许可和施工许可合并为一个阶段', 'Planning and construction permit in one stage'],
  'staged-construction-permit': ['分阶段办理施工许可', 'Construction permit in stages'],
  'archives-on-commitment': ['档案验收告知承诺', 'Acceptance of archives on commitment'],
  'online-acceptance-and-registration': [
    '联合验收和首次登记一站式申请、全流程网上审批',
    'Joint acceptance and first registration applied for at one stop and handled online',
  ],
} satisfies CodeList;
