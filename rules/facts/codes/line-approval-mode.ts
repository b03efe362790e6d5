import type { CodeList } from '../fact.ts';

/** How the approvals of the external line of a utility were handled. */
export const lineApprovalModes = {
  'in-parallel': ['并联审批', 'In parallel'],
  'deficiency-tolerant': ['容缺受理', 'Accepted despite missing documents'],
  commitment: ['告知承诺', 'On commitment'],
  'commitment-exempt': ['告知承诺免审批', 'Commitment in place of approval'],
} satisfies CodeList;
