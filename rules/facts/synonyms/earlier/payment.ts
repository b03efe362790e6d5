import type { EarlierLabels } from './earlier-labels.ts';

export const payment: EarlierLabels = {
  regime: ['Regime'],
  'subsidy.scheme': ['Scheme'],
  'claim.confirmationAskedOn': ['Confirmation asked for'],
  'contract.periodFrom': ['From what the payment period runs'],
  settlementConfirmedOn: ['Sum confirmed by both sides'],
  'complaint.resultInWriting': ['Result given in writing'],
  'complaint.extensionApproved': ['Extension of the time for handling approved'],
};
