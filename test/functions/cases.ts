/** Cases for the tests of the API: what is judged is tested elsewhere. */

/** A payment in Haikou that was made two working days late. */
export const latePayment = {
  kind: 'payment',
  region: '460100',
  reference: 'HK-PAY-1',
  regime: 'government-procurement',
  conditionsMetOn: '2025-01-24',
  invoice: { receivedOn: '2025-01-24', amount: '186000.00' },
  paidOn: '2025-02-07',
} as const;

/** The same payment, made in time. */
export const timelyPayment = { ...latePayment, reference: 'HK-PAY-2', paidOn: '2025-01-26' } as const;

/** The same payment, not made. */
export const unpaid = { ...latePayment, reference: 'HK-PAY-3', paidOn: null } as const;

/** A tender in Haikou whose security is too high and which shuts bidders out. */
export const tender = {
  kind: 'procurement',
  region: '460100',
  reference: 'HK-2025-018',
  regime: 'government-procurement',
  project: { category: 'goods', method: 'open-tender', budget: '2000000.00', noticeOn: '2025-03-03' },
  terms: {
    bidSecurity: { amount: '15000.00', forms: ['cash'] },
    conditions: ['local-registration', 'credit-report', 'designated-brand', 'voluntary-certification'],
  },
} as const;

/** Hong Kong: a place that no document of the register reaches, not even the laws of the nation. */
export const elsewhere = {
  kind: 'procurement',
  region: '810000',
  project: { budget: '500000.00', noticeOn: '2025-06-02' },
  terms: { bidSecurity: { amount: '20000.00' } },
} as const;
