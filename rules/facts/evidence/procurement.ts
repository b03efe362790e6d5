import type { Evidence } from './evidence.ts';

/** What shows that an event of a purchase happened. In the order of the sections of the vocabulary. */
export const procurementEvidence: Evidence = {
  'project.noticeOn': ['disclosure.channels.notice'],
  'terms.contents:split-into-lots': ['terms.sme.partBy:lots'],
  'terms.contents:consortium-with-smes': ['terms.sme.partBy:consortium', 'terms.consortium:allowed'],
  'terms.contents:subcontracting-to-smes': ['terms.sme.partBy:subcontract', 'terms.subcontracting:allowed'],
  'terms.contents:reserved-for-smes': ['terms.sme.reserved:whole'],
  'terms.contents:share-for-smes': ['terms.sme.reserved:part'],
  'terms.contents:small-business-price-preference': ['terms.sme.priceReduction', 'terms.sme.pricePointsBonus'],
  /** Codes of older files, from before each list answered one question. */
  'preparation.surveyContents:prescribed-content': ['preparation.steps:prescribed-survey-content'],
  'preparation.surveyContents:documented-sources': ['preparation.steps:survey-sources'],
  'preparation.surveyContents:life-cycle-cost': ['preparation.steps:life-cycle-cost-survey'],
  'preparation.documentSteps:leadership-decision': ['preparation.steps:leadership-decision'],
  'preparation.documentSteps:documents-filed-online': ['preparation.steps:documents-filed-online'],
  'query.published:query': ['query.arrangements:query-published'],
  'query.published:reply': ['query.arrangements:reply-published'],
  'process.planPublishedOn': ['disclosure.channels.plan'],
  /** Whatever reaches suppliers or follows from them comes after the start; a plan or an intention does not. */
  'process.startedOn': [
    'project.noticeOn',
    'process.documentsAvailableOn',
    'process.evaluationReportReceivedOn',
    'process.winnerDeterminedOn',
    'process.awardNoticeOn',
    'process.resultPublishedOn',
    'process.contractSignedOn',
    'process.contractPublishedOn',
  ],
  'process.singleSourcePublicityStartedOn': ['process.singleSourcePublicityEndedOn'],
  'process.evaluationEndedOn': ['process.evaluationReportSentOn', 'process.evaluationReportReceivedOn'],
  'process.evaluationReportReceivedOn': ['evaluation.reportReviewedOn'],
  /** Not the other way round: a contract may be signed although no award notice was ever issued. */
  'process.winnerDeterminedOn': [
    'process.awardNoticeOn',
    'process.resultPublishedOn',
    'process.contractSignedOn',
    'process.contractPublishedOn',
  ],
  'process.resultPublishedOn': ['disclosure.channels.result', 'disclosure.resultContents'],
  'process.contractSignedOn': ['process.contractFiledOn', 'process.contractPublishedOn'],
  'process.contractPublishedOn': ['disclosure.channels.contract'],
  'process.candidatesPublicisedOn': ['process.candidatesPublicityEndedOn'],
  'process.tenderReportSubmittedOn': ['process.responsibleNamedInReport'],
  'query.challengeReceivedOn': ['query.challengeAnsweredOn'],
  'complaint.receivedOn': ['complaint.acceptedOn', 'complaint.decidedOn', 'complaint.reviewedOn'],
  'complaint.reviewedOn': ['complaint.refusalToldOn', 'complaint.referralToldOn'],
  'performance.acceptedOn': ['performanceSteps:certificate-issued'],
};
