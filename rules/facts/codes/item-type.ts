import type { CodeList } from '../fact.ts';

/** Whether the office decides on the spot or promises a time. */
export const itemTypes = {
  immediate: ['即办件', 'Decided on the spot'],
  promised: ['承诺件', 'Within a promised time'],
} satisfies CodeList;
