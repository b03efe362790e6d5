import type { Evidence } from './evidence.ts';

/** What shows that an event of a payment happened. In the order of the sections of the vocabulary. */
export const paymentEvidence: Evidence = {
  'contract.contents:inspection-limit': ['contract.inspectionLimit'],
  'contract.contents:payment-time': ['contract.paymentPeriod'],
  /** What the period runs from is what has to be there before anything is payable. */
  'contract.contents:payment-conditions': [
    'contract.periodFrom:delivery',
    'contract.periodFrom:acceptance',
    'contract.periodFrom:settlement',
    'contract.periodFrom:invoice',
  ],
  paidOn: ['paidToContractAccount'],
};
