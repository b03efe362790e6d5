import type { CodeList } from '../fact.ts';

/** What the agreement with a third party entrusted with the preparation contains. */
export const entrustmentContents = {
  'duties-and-rights': ['职责分工和权利义务', 'Duties and rights of the parties'],
  'fee-standard-and-amount': ['费用标准和金额（或者不收费）', 'Standard and amount of the fee, or that there is none'],
} satisfies CodeList;
