import type { Evidence } from './evidence.ts';

/** What shows that something happened in the course of an award or subsidy. In the order of the sections of the vocabulary. */
export const awardEvidence: Evidence = {
  'application.filedOn': ['application.decidedOn'],
  'publicity.startedOn': ['publicity.endedOn'],
  'recommendation.publicityStartedOn': ['recommendation.publicityEndedOn'],
  'objection.decidedOn': ['objection.notifiedOn'],
};
