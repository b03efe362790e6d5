import type { Evidence } from './evidence.ts';

/** What one fact of a hotline ticket shows of its circumstances. In the order of the sections of the vocabulary. */
export const ticketCircumstances: Evidence = {
  'ticket.circumstances:extended': ['ticket.extension.times'],
  'ticket.circumstances:anonymity-requested': ['ticket.reception.steps:hiding-agreed'],
  'ticket.circumstances:withdrawn': ['ticket.handling.steps:continued-after-withdrawal'],
  'ticket.circumstances:joint-handling': ['ticket.return.result:joint', 'ticket.return.coUnitsNotifiedOn'],
  'ticket.circumstances:repeat-of-completed-matter': ['ticket.rehandling.exemption:repeat-matter'],
  'ticket.circumstances:suggestion-not-adopted': ['ticket.rehandling.exemption:suggestion-not-adopted'],
  'ticket.circumstances:long-term-item': ['ticket.longTerm.receivedOn', 'ticket.longTerm.planMadeOn'],
  'ticket.circumstances:sent-for-rehandling': [
    'ticket.rehandling.receivedOn',
    'ticket.rehandling.times',
    'ticket.rehandling.steps:sent-back',
  ],
  'ticket.reception.steps:ticket-registered': ['timeline.registeredOn'],
  'ticket.reception.steps:dispatched-to-unit': ['timeline.dispatchedOn'],
  'ticket.answerInKnowledgeBase': ['ticket.reception.steps:answered-directly'],
  'ticket.rating.steps:second-rating-offered': [
    'ticket.rating.secondReceivedOn',
    'ticket.rating.second:very-satisfied',
    'ticket.rating.second:satisfied',
    'ticket.rating.second:fairly-satisfied',
    'ticket.rating.second:dissatisfied',
    'ticket.rating.second:very-dissatisfied',
    'ticket.rating.second:late',
    'ticket.rating.second:invalid',
  ],
  '!knowledge.actionNeeded': ['knowledge.noActionToldOn'],
  'ticket.rehandling.receivedOn': ['ticket.rehandling.times'],
};
