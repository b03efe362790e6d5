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
const secondRated = rated.map((rating) => `ticket.rating.second:${rating}`);

/** What shows that a step of a hotline ticket was taken. In the order of its life: reception, handling, rating. */
export const ticketEvidence: Evidence = {
  'timeline.registeredOn': [
    'timeline.dispatchedOn',
    'ticket.handling.receivedOn',
    'ticket.reception.steps:ticket-registered',
    'ticket.reception.steps:ticket-for-each-unit',
  ],
  'timeline.dispatchedOn': [
    'ticket.handling.receivedOn',
    'ticket.handling.verifiedOn',
    'ticket.return.requestedOn',
    'ticket.report.submittedOn',
    'ticket.reception.steps:dispatched-to-unit',
  ],
  'timeline.repliedOn': [
    'ticket.report.submittedOn',
    'ticket.reply.steps:result-told',
    'ticket.report.contents:reply-time',
    'ticket.report.contents:reply-content',
  ],
  'ticket.closedOn': ['ticket.rating.steps:ticket-closed', 'ticket.supplement.steps:ticket-closed'],
  'ticket.reception.steps:ticket-registered': [
    'timeline.registeredOn',
    'timeline.dispatchedOn',
    'ticket.handling.receivedOn',
    'ticket.reception.steps:ticket-for-each-unit',
  ],
  'ticket.supplement.suppliedOn': ['ticket.supplement.result:supplied', 'ticket.supplement.result:insufficient'],
  'ticket.supplement.steps:caller-contacted': [
    'ticket.supplement.steps:all-told-at-once',
    'ticket.supplement.result:supplied',
    'ticket.supplement.result:refused',
    'ticket.supplement.result:insufficient',
  ],
  'ticket.handling.receivedOn': [
    'ticket.handling.verifiedOn',
    'ticket.return.requestedOn',
    'ticket.report.submittedOn',
  ],
  'ticket.handling.verifiedOn': [
    'ticket.return.requestedOn',
    'ticket.report.submittedOn',
    'timeline.repliedOn',
    'ticket.handling.steps:handling-arranged',
    'ticket.reply.steps:result-told',
  ],
  'ticket.handling.closedOn': [
    'ticket.handling.steps:ticket-closed',
    'ticket.handling.steps:closed-without-handling',
    'ticket.supplement.steps:ticket-closed',
  ],
  'ticket.handling.steps:handling-arranged': [
    'ticket.reply.steps:result-told',
    'ticket.report.contents:course-and-result',
  ],
  'ticket.handling.steps:ticket-closed': [
    'ticket.handling.closedOn',
    'ticket.closedOn',
    'ticket.supplement.steps:ticket-closed',
    'ticket.handling.steps:closed-without-handling',
  ],
  'ticket.handling.steps:added-facts-assessed': [
    'ticket.handling.steps:added-facts-explained',
    'ticket.handling.steps:added-facts-answered',
    'ticket.handling.steps:added-facts-contact-recorded',
  ],
  'ticket.return.requestedOn': [
    'ticket.return.result',
    'ticket.return.leadReceivedOn',
    'ticket.return.steps:sent-back-to-same-unit',
  ],
  'ticket.return.contents:reason': ['ticket.return.contents:reason-from-duties'],
  'ticket.return.contents:basis': ['ticket.return.contents:basis-document'],
  'ticket.return.steps:redispatched': ['ticket.return.leadReceivedOn', 'ticket.circumstances:dispatched-again'],
  'ticket.return.steps:receiving-unit-leads': ['ticket.return.leadReceivedOn'],
  'ticket.return.coUnitsNotifiedOn': ['ticket.handling.steps:co-unit-cooperated'],
  'ticket.coordination.requestReceivedOn': ['ticket.coordination.opinionOn'],
  'ticket.coordination.determinedOn': ['ticket.coordination.steps:handling-unit-determined'],
  'ticket.coordination.steps:handling-unit-determined': ['ticket.coordination.determinedOn'],
  'ticket.reply.steps:result-told': [
    'timeline.repliedOn',
    'ticket.reply.steps:evidence-kept',
    'ticket.report.contents:reply-content',
  ],
  'ticket.report.submittedOn': ['ticket.report.reviewed', 'ticket.rating.reviewPassedAt'],
  'ticket.supervision.respondedOn': ['ticket.supervision.steps:response-reviewed'],
  'ticket.longTerm.reportedToSuperiorOn': ['ticket.longTerm.superiorOpinionOn'],
  'ticket.rating.offeredAt': [
    'ticket.rating.steps:handling-rating-offered',
    'ticket.rating.noticeReceivedOn',
    'ticket.rating.submittedOn',
    ...firstRated,
  ],
  'ticket.rating.steps:handling-rating-offered': [
    'ticket.rating.offeredAt',
    'ticket.rating.noticeReceivedOn',
    'ticket.rating.submittedOn',
    ...firstRated,
  ],
  'ticket.rating.steps:recorded-as-unrated': ['ticket.rating.first:none', 'ticket.rating.second:none'],
  'ticket.rating.steps:return-visit': ['ticket.rating.steps:return-visit-recorded'],
  'ticket.rating.steps:second-rating-offered': ['ticket.rating.secondReceivedOn', ...secondRated],
  'ticket.rating.steps:ticket-closed': ['ticket.closedOn'],
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
  'ticket.rehandling.steps:sent-back': [
    'ticket.circumstances:sent-for-rehandling',
    'ticket.rehandling.receivedOn',
    'ticket.rehandling.repliedOn',
    'ticket.rehandling.result',
  ],
  'ticket.rehandling.steps:reviewed': ['ticket.rehandling.result', 'ticket.rehandling.steps:failure-reason-stated'],
};
