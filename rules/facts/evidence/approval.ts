import { handlingEvidence } from './approval-handling.ts';
import { projectEvidence } from './approval-projects.ts';
import { type Evidence, joined, tolerant } from './evidence.ts';
import { keptApprovalEvidence } from './kept-approval.ts';
import { ticketEvidence } from './ticket.ts';
import { ticketCircumstances } from './ticket-circumstances.ts';

/** Stages of a construction approval: what was completed was accepted, and what was accepted was applied for. */
const stages = [
  'prefabrication',
  'planReview',
  'landPreReview',
  'landUsePermit',
  'planningPermit',
  'constructionPermit',
  'jointPermit',
  'parallelApproval',
  'environmentalFiling',
  'cadastralSurvey',
  'jointAcceptance',
  'utilityAccess',
  'completionFiling',
  'firstRegistration',
] as const;

const everyStage: Evidence = Object.fromEntries(
  stages.flatMap((stage) => [
    [`stages.${stage}.acceptedOn`, [`stages.${stage}.completedOn`]],
    [`stages.${stage}.appliedOn`, [`stages.${stage}.acceptedOn`, `stages.${stage}.completedOn`]],
  ]),
);

/** In the order of the sections of the vocabulary. */
const approvals: Evidence = {
  'timeline.completedOn': [
    'timeline.completedAt',
    'timeline.deliveredOn',
    'delivery.dispatchedAt',
    'delivery.deliveredAt',
  ],
  'timeline.completedAt': ['timeline.completedOn'],
  'charges.made': ['charges.aboveStandard', 'charges.repeated', 'charges.irregular'],
  'timeline.decidedOn': ['timeline.deliveredOn', 'handling.decision:approved', 'handling.decision:refused'],
  'timeline.acceptedOn': ['timeline.acceptedAt'],
  'timeline.acceptedAt': ['timeline.acceptedOn'],
  'startUp.filedAt': ['startUp.registeredAt', 'startUp.followUpDoneAt'],
  'startUp.registeredAt': ['startUp.followUpDoneAt', 'documents.issued:electronic-licence'],
  // Of a guide that is out of date nothing follows: it may be so in something else.
  'service.toleranceGuideAdjusted': ['online.setup.guideUpToDate'],
  'service.ratedOn': ['service.circumstances:review-given', 'service.circumstances:bad-review'],
  'eLicence.electronicOn': ['eLicence.steps:issued'],
  'eLicence.steps:issued': ['eLicence.electronicOn'],
  'eLicence.objectionReceivedOn': ['eLicence.steps:objection-verified'],
  'eLicence.objectionClosedOn': ['eLicence.steps:objection-result-told'],
  'online.record.steps:result-told': ['online.record.steps:progress-and-result-pushed'],
  'delivery.dispatchedAt': ['delivery.deliveredAt'],
  'inquiry.steps:question-answered': ['inquiry.answeredOn'],
  'inquiry.steps:result-told': ['delivery.deliveredAt'],
  'documents.issued:promised-time': ['timeline.promised'],
  'handling.onlineThroughout': ['handling.modes:online-throughout'],
  'handling.modes:commitment': [
    'handling.byCommitment',
    'handling.permitsOnCommitment',
    'handling.planningPermitOnCommitment',
    'handling.constructionPermitOnCommitment',
    'handling.environmentalRelief:commitment',
  ],
  'handling.planningPermitOnCommitment': ['handling.permitsOnCommitment'],
  'handling.constructionPermitOnCommitment': ['handling.permitsOnCommitment'],
  'handling.modes:deficiency-tolerant': ['handling.acceptedDespiteMissing', 'handling.reviewedDespiteMissing'],
  'handling.acceptedDespiteMissing': ['handling.modes:deficiency-tolerant'],
  'offers.jointUtilityApplication': ['conduct.services:joint-utility-application'],
  'handling.merged:acceptance-items': [
    'stages.jointAcceptance.completedOn',
    'handling.merged:acceptance-and-filing',
    'together.acceptanceOpinion',
  ],
  'land.supplyModes:land-list': ['land.listDeliveredOn'],
  'land.listingStartedOn': ['land.listingEndedOn'],
  'land.designPublicityStartedOn': ['land.designPublicityEndedOn'],
  'window.windows:integrated-acceptance': ['handling.atOneWindow'],
  'line.worksStartedOn': ['line.worksCompletedOn'],
  'stages.cadastralSurvey.startedOn': ['stages.cadastralSurvey.completedOn'],
  'stages.jointAcceptance.completedOn': ['stages.jointAcceptance.resultPushedOn'],
  'delivery.deliveredAt': ['delivery.steps:receipt-signed', 'delivery.steps:paper-copy'],
  ...everyStage,
};

/** What shows that an event of an approval, ticket or appeal happened. */
export const approvalEvidence: Evidence = joined(
  keptApprovalEvidence,
  ticketEvidence,
  approvals,
  tolerant(ticketCircumstances),
  tolerant(projectEvidence),
  tolerant(handlingEvidence),
);
