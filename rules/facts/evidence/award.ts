import type { Evidence } from './evidence.ts';

/** What shows that something happened in the course of an award or subsidy. In the order of the sections of the vocabulary. */
export const awardEvidence: Evidence = {
  'application.filedOn': [
    'application.decidedOn',
    'application.accepted',
    'application.onPlatform',
    'application.stampedPaper',
    'recommendation.recommendedOn',
  ],
  // 审定金额 is the sum that was granted.
  'application.decidedOn': ['grant.granted', 'grant.amount'],
  '!eligibility.isAssociation': ['eligibility.isSoleTrader'],
  'publicity.startedOn': ['publicity.endedOn', 'publicity.channels', 'objection.admissible'],
  'recommendation.publicityStartedOn': ['recommendation.publicityEndedOn'],
  'recommendation.steps:local-publicity': ['~recommendation.publicityStartedOn'],
  '!recommendation.steps:local-publicity': ['!recommendation.publicityStartedOn'],
  'objection.raisedOn': [
    'objection.written',
    'objection.admissible',
    'objection.steps',
    'objection.decidedOn',
    'objection.closedOn',
    'objection.upheld',
  ],
  'objection.written': ['objection.admissible'],
  'objection.evidenceAttached': ['objection.admissible'],
  '!objection.admissible': ['!objection.written', '!objection.evidenceAttached'],
  'objection.decidedOn': ['objection.notifiedOn', 'objection.upheld'],
  'objection.notifiedOn': ['objection.notified'],
  'grant.granted': ['grant.amount', 'grant.monthlyPerSquareMetre'],
  'base.topHundred': ['eligibility.met:listed-top-100'],
};
