import type { CodeList } from '../fact.ts';

/** What the office relieved the applicant of, as its papers show. */
export const handlingModes = {
  'online-throughout': ['全流程网上办理', 'Online throughout'],
  'deficiency-tolerant': ['容缺受理', 'Accepted despite missing documents'],
  commitment: ['告知承诺', 'On commitment'],
  'commitment-exempt': ['告知承诺免审批', 'Commitment in place of approval'],
  exempt: ['豁免', 'Exempt'],
  prefilled: ['自动填写', 'Filled in automatically'],
  // Kept for older files; each question now has a fact of its own.
  'in-parallel': ['并联审批', 'In parallel'],
  simplified: ['简化编制内容', 'Simplified contents'],
  instant: ['秒批、即时办结', 'Decided at once'],
  'fast-track': ['快速审批', 'Fast track'],
  'joint-opinion-once': ['一次性出具联合审查意见', 'One joint opinion'],
  'online-joint-review': ['在线联合审查', 'Joint review online'],
  bundled: ['捆绑打包办理', 'Bundled'],
  'single-level': ['同一层级审批', 'At one level of government'],
  'formal-review': ['形式审查', 'Formal review'],
  'review-waived': ['免审', 'Review waived'],
  'dispatched-automatically': ['系统自动分派', 'Dispatched automatically'],
  'one-window': ['一窗受理', 'At one window'],
  staged: ['分段监管', 'In two stages'],
} satisfies CodeList;
