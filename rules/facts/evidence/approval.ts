import type { Evidence } from './evidence.ts';
import { ticketEvidence } from './ticket.ts';

/** What shows that an event of an approval, ticket or appeal happened. In the order of the sections of the vocabulary. */
export const approvalEvidence: Evidence = {
  ...ticketEvidence,
  'startUp.registeredAt': ['startUp.followUpDoneAt', 'documents.issued:electronic-licence'],
  'service.ratedOn': ['service.circumstances:review-given', 'service.circumstances:bad-review'],
  'eLicence.electronicOn': ['eLicence.steps:issued'],
  'delivery.dispatchedAt': ['delivery.deliveredAt'],
  'handling.merged:acceptance-items': ['stages.jointAcceptance.completedOn', 'handling.merged:acceptance-and-filing'],
};
