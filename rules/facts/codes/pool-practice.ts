import type { CodeList } from '../fact.ts';

/** How a pool of pre-selected suppliers was closed to entrants. */
export const poolPractices = {
  'prior-review': ['入库前审核', 'Review before admission'],
  'fixed-entry-window': ['限定固定时段入库', 'Entry only at fixed times'],
  'refused-without-objection': [
    '公示无异议、依法可以参加而不予入库',
    'Refused although no objection was raised and no law bars it',
  ],
} satisfies CodeList;
