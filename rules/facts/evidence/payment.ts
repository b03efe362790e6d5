import type { Evidence } from './evidence.ts';

/** What shows that an event of a payment happened. In the order of the sections of the vocabulary. */
export const paymentEvidence: Evidence = {
  'contract.contents:inspection-limit': ['contract.inspectionLimit'],
  'contract.contents:payment-time': ['contract.paymentPeriod'],
  /** What the period runs from is what has to be there before anything is payable. */
  'contract.contents:payment-conditions': [
    '~contract.periodFrom:delivery',
    '~contract.periodFrom:acceptance',
    '~contract.periodFrom:settlement',
    '~contract.periodFrom:invoice',
    '~contract.payWhenPaid',
  ],
  'buyer.large': ['buyer.type:large-enterprise'],
  // 政府采购 is purchase with fiscal money (Government Procurement Law, article 2).
  'contract.fiscalMoney': ['regime:government-procurement'],
  'contract.contents:late-payment-liability': ['contract.lateInterest'],
  paidOn: ['paidToContractAccount'],
  '!undisputedPaidInTime': ['conduct.practices:undisputed-withheld'],
  'conduct.practices:undisputed-withheld': ['!undisputedPaidInTime'],
  'complaint.resultOn': ['complaint.resultInWriting'],
};
