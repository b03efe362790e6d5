import type { CodeList } from '../fact.ts';

/** What weighs for or against a penalty. */
export const violationCircumstances = {
  first: ['首次违法', 'First breach'],
  repeated: ['屡次违法', 'Repeated breach'],
  minor: ['情节轻微', 'Minor'],
  grave: ['情节严重', 'Grave'],
  'corrected-in-time': ['及时改正', 'Corrected in time'],
  'correction-refused': ['拒不整改', 'Correction refused'],
  'little-impact': ['负面影响较小', 'Little adverse effect'],
  'no-harm': ['没有造成危害后果', 'No harm done'],
} satisfies CodeList;
