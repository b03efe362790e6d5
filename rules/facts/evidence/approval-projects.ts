import type { Evidence } from './evidence.ts';

/** What one fact of a project, its land and its connections shows of another. In the order of the sections of the vocabulary. */
export const projectEvidence: Evidence = {
  'project.investment:private': [
    'project.investor:private',
    'project.investor:foreign',
    'project.investor:hk-macao-taiwan',
  ],
  'project.investment:government': ['project.investor:government'],
  'project.worksStartedOn': ['project.excavationStartedOn'],
  // Land is sold or allocated, and what is put up for sale in public is sold so.
  'land.publicSale': ['land.listingStartedOn', 'land.listingEndedOn', 'application.prerequisites:land-deal-confirmed'],
  '!land.publicSale': ['land.allocated'],
  '!land.allocated': ['land.publicSale', 'land.contractSignedOn', 'land.listingStartedOn', 'land.listingEndedOn'],
  'land.drawingsBeforeSale': ['land.readiness:drawings-reviewed'],
  'land.inDevelopedArea': ['land.inProvincialKeyPark', 'land.inNamedPark', 'land.inKeyPark'],
  'land.regionallyAssessed': ['conduct.practices:assessment-repeated'],
  'land.prefabricated': ['stages.prefabrication.acceptedOn', 'stages.prefabrication.completedOn'],
  'connection.externalLine': ['connection.approvalNeeded'],
  'connection.approvalNeeded': ['connection.approvalSubmissions'],
  '!connection.approvalNeeded': ['!connection.externalLine'],
  'application.prerequisites:regional-assessment': ['land.regionallyAssessed'],
  'procedures.done:design-review': [
    'land.readiness:design-reviewed',
    'application.prerequisites:reviews-passed',
    'procedures.done:design-review-again',
  ],
  'procedures.done:drawing-review': [
    'land.readiness:drawings-reviewed',
    'application.prerequisites:reviews-passed',
    'procedures.done:drawing-review-again',
  ],
};
