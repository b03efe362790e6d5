import { securityForms } from '../codes/security-form.ts';
import type { Evidence } from './evidence.ts';

/** What is refused is not accepted, and the other way round. */
const refused: Evidence = Object.fromEntries(
  ['terms.bidSecurity', 'performanceSecurity'].flatMap((security) =>
    Object.keys(securityForms).flatMap((form) => [
      [`!${security}.forms:${form}`, [`${security}.refusedForms:${form}`]],
      [`!${security}.refusedForms:${form}`, [`${security}.forms:${form}`]],
    ]),
  ),
);

/** What one fact of how a purchase is prepared and of what its documents say shows of another. In the order of the vocabulary. */
export const termsEvidence: Evidence = {
  'project.noticeOn': ['process.noticeEndedOn', 'noticeFaults:notices-differ'],
  'project.traits:scored-evaluation': ['terms.evaluation:scored'],
  'preparation.steps:requirement-survey': [
    'preparation.surveyedSuppliers',
    'preparation.surveyContents',
    'preparation.steps:prescribed-survey-content',
    'preparation.steps:survey-sources',
    'preparation.steps:life-cycle-cost-survey',
  ],
  'preparation.steps:implementation-plan': ['preparation.planReviewedOn', 'preparation.steps:plan-filed'],
  'preparation.steps:method-approved': ['preparation.methodApprovedOn'],
  'preparation.unsuitableForSmes': [
    'preparation.smeUnsuitableGrounds',
    'preparation.steps:sme-unsuitability-explained',
  ],
  'preparation.thirdPartyEntrusted': ['preparation.entrustmentAgreementSigned', 'preparation.entrustmentContents'],
  'preparation.firstReviewFailed': ['preparation.reReviewedOn'],
  'terms.conditions:track-record': ['trackRecord.contracts'],
  'terms.contents:contract-time': ['terms.contractWithin', 'documentContents:signing-time'],
  'terms.contents:document-fee': ['terms.documentFee'],
  '!terms.contents:reserved-for-smes': ['terms.sme.reserved:part', 'terms.sme.reserved:none'],
  '!terms.contents:share-for-smes': ['terms.sme.reserved:whole', 'terms.sme.reserved:none'],
  // A weight of the price, and a formula for its points, are part of a score.
  'terms.sme.reserved:part': ['terms.sme.partBy', 'terms.contents:share-for-smes'],
  'terms.consortium:allowed': ['terms.contents:consortium-with-smes'],
  '!terms.fullyElectronic': ['!terms.electronic'],
  'documentContents:bid-validity': ['terms.bidValidity'],
  'documentContents:signing-time': ['terms.contractWithin', 'terms.contents:contract-time'],
  'documentContents:challenge-period': ['terms.queryPeriod'],
  'documentContents:price-formula': ['terms.priceFormula'],
  'documentContents:security-return': [
    'terms.bidSecurity.returnToLosersWithin',
    'terms.bidSecurity.returnToWinnerWithin',
    'terms.contents:security-return-time',
  ],
  ...refused,
  'agency.used': [
    'agency.draftedDocuments',
    'agency.feeCharged',
    'procedureCircumstances:signed-by-agency',
    'evaluationFaults:agency-staff-sat',
    'bidderFaults:agency-bid',
    'querySteps:agency-answered',
    'queryCircumstances:put-to-the-agency',
    'conductCircumstances:agency-offence-found',
    'conductCircumstances:unlawful-needs-found',
  ],
  '!agency.used': [
    'agency.kind:self-approved',
    'agency.kind:self-unapproved',
    'preparation.steps:self-run-tender-filed',
    'conduct.practices:self-tender-unable',
  ],
  'needsSupervision.found': [
    'needsSupervision.serious',
    'needsSupervision.notCarriedOut',
    'needsSupervision.steps:rectification-ordered',
  ],
};
