import type { CodeList } from '../fact.ts';

/** On what the claim to payment rests. */
export const paymentBases = {
  contract: ['合同、协议', 'Contract or agreement'],
  'policy-commitment': ['依法作出的政策承诺', 'Lawful policy commitment'],
  other: ['其他', 'Other'],
} satisfies CodeList;
