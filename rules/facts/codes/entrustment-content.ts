import type { CodeList } from '../fact.ts';

/** What the agreement with a third party entrusted with the preparation contains. */
export const entrustmentContents = {
  'duties-and-rights': ['职责分工和权利义务', 'Duties and rights of the parties'],
  'fee-standard-and-amount': ['费用标准和金额', 'Standard and amount of the fee'],
} satisfies CodeList;
