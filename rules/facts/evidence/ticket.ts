import { ticketReportContents } from '../codes/ticket-report-content.ts';
import type { Evidence } from './evidence.ts';

/** A rating was given: so it was offered before. “None” is left out, since nobody may have been asked. */
const rated = [
  'very-satisfied',
  'satisfied',
  'fairly-satisfied',
  'dissatisfied',
  'very-dissatisfied',
  'late',
  'invalid',
];
const firstRated = rated.map((rating) => `ticket.rating.first:${rating}`);

/** A report that contains something has been submitted. */
const reported = Object.keys(ticketReportContents).map((content) => `ticket.report.contents:${content}`);

/**
 * What shows that an event in the life of a hotline ticket happened: reception, handling, rating. Steps are shown by
 * other steps of their own list, and by a day only where the day is that of the very step.
 */
export const ticketEvidence: Evidence = {
  'timeline.registeredOn': ['timeline.dispatchedOn', 'ticket.handling.receivedOn'],
  // Not the check: a reply shows that too, and the hotline may have answered by itself.
  'timeline.dispatchedOn': [
    'ticket.handling.receivedOn',
    'ticket.return.requestedOn',
    'ticket.report.submittedOn',
    'ticket.reception.steps:dispatched-to-unit',
  ],
  'timeline.repliedOn': [
    'ticket.reply.steps:result-told',
    'ticket.report.contents:reply-time',
    'ticket.report.contents:reply-content',
  ],
  'ticket.closedOn': ['ticket.rating.steps:ticket-closed', 'ticket.supplement.steps:ticket-closed'],
  'ticket.circumstances:special-limit': ['ticket.limit'],
  /** What ends a ticket is told as the end of any other matter too. */
  'ticket.circumstances:withdrawn': ['handling.decision:withdrawn'],
  'ticket.circumstances:extended': ['ticket.extension.requestedOn', 'ticket.extension.dueOn'],
  'ticket.supplement.suppliedOn': ['ticket.supplement.result:supplied', 'ticket.supplement.result:insufficient'],
  'ticket.supplement.steps:caller-contacted': ['ticket.supplement.steps:all-told-at-once'],
  'ticket.handling.receivedOn': ['ticket.return.requestedOn', 'ticket.report.submittedOn'],
  'ticket.handling.verifiedOn': [
    'ticket.return.requestedOn',
    'ticket.report.submittedOn',
    'timeline.repliedOn',
    'ticket.handling.steps:handling-arranged',
    'ticket.handling.steps:closed-without-handling',
    'ticket.reply.steps:result-told',
  ],
  'ticket.handling.closedOn': [
    'ticket.handling.steps:ticket-closed',
    'ticket.handling.steps:closed-without-handling',
    'ticket.supplement.steps:ticket-closed',
  ],
  'ticket.handling.steps:ticket-closed': ['ticket.handling.closedOn'],
  'ticket.handling.steps:added-facts-assessed': [
    'ticket.handling.steps:added-facts-explained',
    'ticket.handling.steps:added-facts-answered',
    'ticket.handling.steps:added-facts-contact-recorded',
  ],
  'ticket.handling.steps:repeat-explained': [
    'ticket.handling.steps:repeat-told-result-and-basis',
    'ticket.handling.steps:repeat-told-no-handling',
  ],
  'ticket.return.requestedOn': [
    'ticket.return.result',
    'ticket.return.leadReceivedOn',
    'ticket.return.steps:sent-back-to-same-unit',
  ],
  'ticket.return.contents:reason': ['ticket.return.contents:reason-from-duties'],
  'ticket.return.contents:basis': ['ticket.return.contents:basis-document'],
  'ticket.return.coUnitsNotifiedOn': ['ticket.handling.steps:co-unit-cooperated'],
  'ticket.coordination.requestReceivedOn': ['ticket.coordination.opinionOn'],
  'ticket.coordination.determinedOn': ['ticket.coordination.steps:handling-unit-determined'],
  'ticket.coordination.steps:handling-unit-determined': ['ticket.coordination.determinedOn'],
  'ticket.reply.steps:result-told': ['timeline.repliedOn', 'ticket.reply.steps:evidence-kept'],
  'ticket.report.reviewed': ['ticket.rating.reviewPassedAt'],
  'ticket.report.contents:handling-situation': ['ticket.report.contents:course-and-result'],
  'ticket.report.submittedOn': ['ticket.report.reviewed', 'ticket.rating.reviewPassedAt', ...reported],
  'ticket.extension.requestedOn': ['ticket.extension.dueOn'],
  'ticket.supervision.receivedOn': ['ticket.supervision.respondedOn'],
  'ticket.supervision.respondedOn': ['ticket.supervision.steps:response-reviewed'],
  'ticket.longTerm.reportedToSuperiorOn': ['ticket.longTerm.superiorOpinionOn'],
  'ticket.rating.offeredAt': [
    'ticket.rating.steps:handling-rating-offered',
    'ticket.rating.noticeReceivedOn',
    'ticket.rating.submittedOn',
    ...firstRated,
  ],
  'ticket.rating.steps:ticket-closed': ['ticket.closedOn'],
  'ticket.rating.steps:return-visit': ['ticket.rating.steps:return-visit-recorded'],
  'ticket.rehandling.receivedOn': [
    'ticket.circumstances:sent-for-rehandling',
    'ticket.rehandling.repliedOn',
    'ticket.rehandling.result',
    'ticket.rehandling.steps:sent-back',
    'ticket.rehandling.steps:reason-asked',
    'ticket.rehandling.steps:reason-answered',
    'ticket.rehandling.steps:reviewed',
  ],
  'ticket.rehandling.repliedOn': [
    'ticket.rehandling.result',
    'ticket.rehandling.steps:reason-answered',
    'ticket.rehandling.steps:reviewed',
  ],
  'knowledge.periodSet': ['knowledge.validity', 'knowledge.expiresOn'],
  /** What was changed, reviewed or withdrawn had to be. */
  'knowledge.actionNeeded': ['knowledge.doneOn'],
  'ticket.outage.massAppeals': ['ticket.outage.massAppealsOn'],
  'ticket.rehandling.steps:reviewed': ['ticket.rehandling.steps:failure-reason-stated'],
};
