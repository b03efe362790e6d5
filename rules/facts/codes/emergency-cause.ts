import type { CodeList } from '../fact.ts';

/** What caused an emergency purchase. */
export const emergencyCauses = {
  'natural-disaster': ['自然灾害', 'Natural disaster'],
  'force-majeure': ['其他不可抗力', 'Other force majeure'],
  'other-sudden-event': ['其他突发情况', 'Another sudden event'],
  other: ['其他原因', 'Another cause'],
} satisfies CodeList;
