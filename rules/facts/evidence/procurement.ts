import { type Evidence, joined, tolerant } from './evidence.ts';
import { circumstanceEvidence } from './procurement-circumstances.ts';
import { remedyEvidence } from './procurement-remedies.ts';
import { termsEvidence } from './procurement-terms.ts';

/** What shows that an event of a purchase happened. In the order of the sections of the vocabulary. */
const events: Evidence = {
  'project.noticeOn': ['disclosure.channels.notice'],
  'prequalification.noticeOn': ['prequalification.channels'],
  'project.method:framework-agreement': ['framework.kind', 'frameworkEntry.appliedOn', 'framework.admissionNoticeOn'],
  /** Who may join at any time joins an open one (Order 110, article 39). */
  'framework.kind:open': [
    'framework.openGround:no-elimination',
    'framework.openGround:uniform-fee-public-service',
    'framework.openGround:by-law',
    'frameworkEntry.appliedOn',
  ],
  /** Only points have a weight, a formula and a ranking. */
  'terms.evaluation:scored': [
    'project.traits:scored-evaluation',
    'terms.priceWeight',
    'terms.priceFormula',
    'evaluationSteps:ranked-by-points',
  ],
  'terms.electronic': ['terms.fullyElectronic'],
  'agency.used': ['agency.kind:central-body', 'agency.kind:commercial', 'agencySteps:agreement-signed'],
  'terms.contents:split-into-lots': ['terms.sme.partBy:lots'],
  'terms.contents:consortium-with-smes': ['terms.sme.partBy:consortium', 'terms.consortium:allowed'],
  'terms.contents:subcontracting-to-smes': ['terms.sme.partBy:subcontract', 'terms.subcontracting:allowed'],
  'terms.contents:reserved-for-smes': ['terms.sme.reserved:whole'],
  'terms.contents:share-for-smes': ['terms.sme.reserved:part'],
  'terms.contents:small-business-price-preference': ['terms.sme.priceReduction', 'terms.sme.pricePointsBonus'],
  /** One thing under the words of two laws. */
  'noticeContents:tenderer': ['noticeContents:purchaser'],
  'documentContents:qualification-standard': ['documentContents:qualification'],
  'documentContents:technical-requirements': ['documentContents:requirements'],
  /** 技术要求 are what a service holds and its standard too (财库〔2021〕22号, article 6). */
  'requirements.contents:technical': [
    'requirements.contents:service-content',
    'requirements.contents:service-standard',
  ],
  'contract.contents:acceptance': ['contract.contents:acceptance-plan'],
  /** Codes of older files, from before each list answered one question. */
  'preparation.surveyContents:prescribed-content': ['preparation.steps:prescribed-survey-content'],
  'preparation.surveyContents:documented-sources': ['preparation.steps:survey-sources'],
  'preparation.surveyContents:life-cycle-cost': ['preparation.steps:life-cycle-cost-survey'],
  'preparation.steps:requirements-determined': [
    'preparation.requirementsFinalisedOn',
    'preparation.requirementsReviewedOn',
  ],
  'preparation.steps:key-review': ['preparation.keyReviewContents'],
  'preparation.documentSteps:leadership-decision': ['preparation.steps:leadership-decision'],
  'preparation.documentSteps:documents-filed-online': ['preparation.steps:documents-filed-online'],
  'query.published:query': ['query.arrangements:query-published'],
  'query.published:reply': ['query.arrangements:reply-published'],
  'process.planPublishedOn': ['disclosure.channels.plan'],
  /** Whatever reaches suppliers or follows from them comes after the start; a plan or an intention does not. */
  'process.startedOn': [
    'project.noticeOn',
    'process.documentsAvailableOn',
    'process.bidDeadlineOn',
    'process.evaluationEndedOn',
    'process.evaluationReportReceivedOn',
    'process.winnerDeterminedOn',
    'process.awardNoticeOn',
    'process.resultPublishedOn',
    'process.contractSignedOn',
    'process.contractPublishedOn',
    'framework.admissionNoticeOn',
    'framework.validFromOn',
    'frameworkEntry.appliedOn',
  ],
  'process.singleSourcePublicityStartedOn': ['process.singleSourcePublicityEndedOn'],
  /** Who is determined, or publicised as a candidate, was evaluated before. */
  'process.evaluationEndedOn': [
    'process.evaluationReportSentOn',
    'process.evaluationReportReceivedOn',
    'process.candidatesPublicisedOn',
    'process.winnerDeterminedOn',
  ],
  'process.evaluationReportReceivedOn': ['evaluation.reportReviewedOn'],
  /** Not the other way round: a contract may be signed although no award notice was ever issued. */
  'process.winnerDeterminedOn': [
    'process.awardNoticeOn',
    'process.resultPublishedOn',
    'process.contractSignedOn',
    'process.contractPublishedOn',
  ],
  'process.resultPublishedOn': ['disclosure.channels.result', 'disclosure.resultContents', 'publishedWithResult'],
  'process.contractSignedOn': ['process.contractFiledOn', 'process.contractPublishedOn'],
  'process.contractPublishedOn': ['disclosure.channels.contract'],
  'process.closedOn': ['performance.archivedOn'],
  'process.candidatesPublicisedOn': ['process.candidatesPublicityEndedOn'],
  'process.tenderReportSubmittedOn': ['process.responsibleNamedInReport'],
  'query.challengeReceivedOn': ['query.challengeAnsweredOn'],
  'complaint.receivedOn': ['complaint.acceptedOn', 'complaint.decidedOn', 'complaint.reviewedOn', 'complaint.closedOn'],
  'procedureCircumstances:prequalification': [
    'prequalification.noticeOn',
    'prequalification.clarifiedOn',
    'prequalification.documentsUntilOn',
    'prequalification.deadlineOn',
    'prequalification.channels',
    'prequalification.steps',
    'prequalification.noticeContents',
    'prequalification.documentContents',
    'procedureCircumstances:fewer-than-three-prequalified',
  ],
  'procedureCircumstances:late-or-unsealed': ['bidderFaults:late-bid'],
  'procedureCircumstances:samples-demanded': [
    'terms.conditions:sample-without-need',
    'procedureCircumstances:sample-test-report',
    'procedureSteps:samples-returned',
    'procedureSteps:winner-sample-kept',
  ],
  /** A draw that was watched or recorded took place. */
  'supplierSteps:chosen-at-random': ['supplierSteps:draw-recorded', 'supplierSteps:draw-watched-by-two'],
  'evaluationCircumstances:briefing': [
    'evaluationFaults:briefing-beyond-documents',
    'evaluationSteps:briefing-in-writing',
  ],
  'complaintSteps:terminated': ['complaintSteps:termination-told'],
  'procedureCircumstances:terminated': [
    'process.terminatedOn',
    'procedureSteps:termination-published',
    'procedureSteps:termination-told',
  ],
  'procedureCircumstances:single-source-objection': [
    'process.supplementaryReviewOn',
    'procedureSteps:objection-reported',
    'procedureSteps:review-told',
  ],
  'procedureCircumstances:clarified': ['process.clarifiedOn'],
  'complaintCircumstances:purchase-suspended': ['complaint.suspendedFromOn'],
  'complaint.reviewedOn': [
    'complaint.refusalToldOn',
    'complaint.referralToldOn',
    'complaint.correctionToldOn',
    'complaint.forwardedOn',
    'complaint.decidedOn',
  ],
  'procedureCircumstances:tender-void': ['procedureSteps:tender-voided', 'procedureSteps:void-reasons-told'],
  /** A purchase is suspended while a complaint is handled, and no longer (Procurement Law, article 57). */
  'complaint.suspendedUntilOn': ['complaint.decidedOn', 'complaint.closedOn'],
  'performance.completedOn': ['performance.acceptedOn'],
  'performance.acceptedOn': ['performanceSteps:certificate-issued'],
  'framework.admissionNoticeOn': ['framework.signedOn', 'framework.filedOn', 'framework.purchasersToldOn'],
  'framework.signedOn': ['framework.filedOn', 'framework.purchasersToldOn'],
  'framework.awardedOn': ['framework.awardPublishedOn', 'framework.outsiderReportedOn'],
  'frameworkCircumstances:cheaper-outside': ['framework.outsiderReportedOn'],
  'frameworkCircumstances:application-passed': ['frameworkEntry.publishedOn'],
  'framework.validUntilOn': ['framework.summaryPublishedOn'],
  'frameworkEntry.appliedOn': ['frameworkEntry.decidedOn', 'frameworkEntry.publishedOn'],
  'frameworkEntry.decidedOn': ['frameworkEntry.publishedOn'],
  'frameworkEntry.exitRequestedOn': ['frameworkEntry.exitPublishedOn'],
};

/** What one fact of a purchase shows of another. */
export const procurementEvidence: Evidence = joined(
  events,
  tolerant(termsEvidence),
  tolerant(circumstanceEvidence),
  tolerant(remedyEvidence),
);
