import type { CodeList } from '../fact.ts';

/** What the office relieved the applicant of, as its papers show. */
export const handlingModes = {
  'online-throughout': ['全流程网上办理', 'Online throughout'],
  'deficiency-tolerant': ['容缺受理', 'Accepted despite missing documents'],
  commitment: ['告知承诺', 'On commitment'],
  'commitment-exempt': ['告知承诺免审批', 'Commitment in place of approval'],
  exempt: ['豁免', 'Exempt'],
  prefilled: ['自动填写', 'Filled in automatically'],
} satisfies CodeList;
