import type { Evidence } from './evidence.ts';

/** What one circumstance or fault of a purchase shows of another, and of its days. In the order of the vocabulary. */
export const circumstanceEvidence: Evidence = {
  'process.documentsAvailableOn': ['process.documentsAvailableUntilOn', 'process.clarifiedOn'],
  'process.terminatedOn': ['procedureSteps:termination-published', 'procedureSteps:termination-told'],
  'process.evaluationEndedOn': ['evaluationSteps:report-signed'],
  'process.candidatesPublicisedOn': ['procedureSteps:sme-declaration-with-candidates'],
  'process.winnerDeterminedOn': [
    'procedureSteps:losers-told',
    'procedureSteps:performance-security-given',
    'process.bidSecurityReturnedToWinnerOn',
  ],
  'process.resultPublishedOn': ['process.resultNoticeEndedOn', 'procedureCircumstances:result-taken-down'],
  'process.contractSignedOn': ['contractSteps:consortium-signed-jointly', 'contractSteps:changed-or-ended'],
  'evaluation.invalidBids': [
    'evaluationSteps:invalid-bids-rejected',
    'evaluationSteps:bid-without-security-rejected',
    'evaluationSteps:overpriced-bids-rejected',
    'evaluationSteps:colluders-rejected',
  ],
  // Of 验收 with others and made known there is none unless there was one.
  'performance.acceptedOn': [
    'performanceSteps:acceptance-published',
    'performanceSteps:testing-body-took-part',
    'performanceSteps:users-took-part',
  ],
  'performance.evaluated': ['performance.evaluationInCredit'],
  'performanceSteps:accepted': ['performance.acceptedOn'],
  // 非法干涉, whoever does it, and what two laws call by the same name.
  'conduct.practices:unlawful-interference': ['conduct.practices:official-interfered'],
  'conduct.practices:unequal-information': ['conduct.practices:different-information'],
  'conduct.practices:different-information': ['conduct.practices:unequal-information'],
  'conduct.practices:documents-not-given-as-announced': ['conduct.practices:documents-not-as-announced'],
  'conduct.practices:documents-not-as-announced': ['conduct.practices:documents-not-given-as-announced'],
  'procedureSteps:opening-recorded': [
    'procedureSteps:opening-record-signed',
    'disclosure.resultContents:opening-record',
  ],
  'procedureSteps:other-method-approved': ['preparation.methodApprovedOn'],
  'procedureCircumstances:consortium-bid': ['procedureCircumstances:consortium-won'],
  'procedureCircumstances:fewer-than-three': [
    'procedureCircumstances:fewer-than-three-bidders',
    'evaluationFaults:evaluated-with-fewer-than-three',
  ],
  'procedureCircumstances:fewer-than-three-bidders': [
    'procedureCircumstances:no-bids',
    'openingFaults:opened-with-fewer-than-three',
  ],
  'procedureCircumstances:fewer-than-three-within-budget': ['procedureCircumstances:all-bids-above-budget'],
  'procedureCircumstances:prequalification': [
    'procedureCircumstances:qualification-changed',
    'evaluationSteps:prequalified-by-published-criteria',
    'conduct.practices:unprequalified-bid-taken',
    'bidderFaults:consortium-changed',
    'bidderFaults:consortium-formed-late',
    'suppliers.source:prequalification-notice',
  ],
  'procedureCircumstances:clarified': ['conduct.practices:clarification-changed-the-subject'],
  'procedureCircumstances:solution-from-suppliers': ['offers.solutionsRecommended'],
  'procedureCircumstances:samples-demanded': ['terms.sampleContents'],
  'procedureCircumstances:site-visit': ['process.siteVisitOn', 'conduct.practices:site-visit-for-some'],
  'procedureCircumstances:terminated': ['process.feesAndSecurityReturnedOn', 'conduct.practices:terminated-at-will'],
  'procedureCircumstances:late-or-unsealed': ['procedureCircumstances:unsealed-in-time'],
  'procedureCircumstances:contract-subcontracted': [
    'bidderFaults:core-work-subcontracted',
    'bidderFaults:subcontracted-again',
  ],
  'procedureCircumstances:supplementary-contract': ['supplements.total'],
  'procedureCircumstances:maximum-price-set': [
    'project.controlPrice',
    'terms.contents:maximum-price',
    'noticeContents:maximum-price',
  ],
  'procedureCircumstances:documents-charged': ['terms.documentFee', 'conduct.practices:document-fee-by-contract-sum'],
  'procedureCircumstances:reserve-price-set': [
    'procedureSteps:reserve-price-announced',
    'conduct.practices:several-reserve-prices',
    'conduct.practices:reserve-price-leaked',
    'evaluationFaults:reserve-price-as-criterion',
    'bidderFaults:reserve-price-author-bid',
  ],
  'procedureCircumstances:two-stages': ['conduct.practices:security-in-first-stage'],
  'evaluationCircumstances:supplier-offence-found': ['evaluationCircumstances:collusion-found'],
  'evaluationCircumstances:documents-defective': ['evaluationCircumstances:documents-unlawful'],
  'evaluationCircumstances:member-replaced': ['evaluationFaults:member-replaced-without-ground'],
  'evaluationCircumstances:new-committee': ['evaluationFaults:offender-sits-again'],
  'evaluationFaults:names-leaked': ['evaluationFaults:names-leaked-before-award'],
  // 声明函内容不实 is 提供虚假材料 (Measures for SMEs, article 20).
  'bidderFaults:false-materials': ['bidderFaults:false-sme-declaration'],
  'bidderFaults:abnormally-alike': ['bidderFaults:bids-alike'],
  'bidderFaults:bids-alike': ['bidderFaults:abnormally-alike'],
  'bidderChecks:subcontracting-stated': ['bidderChecks:subcontractors-named'],
};
