import type { Evidence } from './evidence.ts';

/** What shows that an event of a payment happened. In the order of the sections of the vocabulary. */
export const paymentEvidence: Evidence = {
  'contract.contents:inspection-limit': ['contract.inspectionLimit'],
  'contract.contents:payment-time': ['contract.paymentPeriod'],
  paidOn: ['paidToContractAccount'],
};
