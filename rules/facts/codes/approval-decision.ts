import type { CodeList } from '../fact.ts';

/** What the office decided on an application. */
export const approvalDecisions = {
  accepted: ['受理', 'Accepted'],
  correction: ['补齐补正', 'To be completed or corrected'],
  'not-accepted': ['不予受理', 'Not accepted'],
  returned: ['退件', 'Returned'],
  approved: ['批准', 'Approved'],
  none: ['未作决定', 'No decision'],
  refused: ['不批准', 'Refused'],
  withdrawn: ['申请人撤回（终止办理）', 'Withdrawn by the applicant'],
} satisfies CodeList;
