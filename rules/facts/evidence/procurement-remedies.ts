import type { Evidence } from './evidence.ts';

/** What one fact of a challenge, an objection or a complaint shows of another. In the order of the vocabulary. */
export const remedyEvidence: Evidence = {
  'query.received': ['query.challengeReceivedOn'],
  'query.challengeReceivedOn': [
    'query.received',
    'queryCircumstances:challenge-withdrawn',
    'queryCircumstances:founded',
  ],
  'query.challengeAnsweredOn': [
    'query.published:reply',
    'querySteps:notified-in-writing',
    'querySteps:change-reported',
    'queryCircumstances:answer-changed-result',
    'complaintCircumstances:rests-on-the-answer',
  ],
  'objection.raisedOn': ['objection.answeredOn', 'procedureCircumstances:objection-withdrawn'],
  'complaint.correctionToldOn': ['complaintSteps:correction-told-at-once'],
  'complaint.acceptedOn': ['complaint.forwardedOn'],
  'complaint.forwardedOn': ['complaint.noticeReceivedOn'],
  'complaint.decidedOn': [
    'complaintSteps:upheld',
    'complaintSteps:dismissed',
    'complaintSteps:decision-notified',
    'complaintSteps:decision-published',
    'complaintSteps:decision-served',
  ],
  'complaint.mediated': ['complaint.settlementHarmsOthers'],
  'complaintCircumstances:purchase-suspended': [
    'complaintSteps:suspension-in-writing',
    'conduct.practices:went-on-during-suspension',
  ],
  'complaintCircumstances:false-evidence': ['complaintFaults:invented'],
  'complaintFaults:invented': ['complaintCircumstances:false-evidence'],
  'framework.kind:open': ['frameworkEntry.exitRequestedOn'],
  // Only in a closed framework are suppliers compared in the first stage (Order 110, articles 24 and 31).
  'framework.kind:closed': ['framework.evaluation:price-first', 'framework.evaluation:quality-first'],
};
