/** How what was achieved stands to a target, in words. */
import type { Schemas } from '../api/schemas.ts';
import type { Text } from '../language.tsx';

export const outcomes: Readonly<Record<Schemas['TargetOutcome'], Text>> = {
  met: { zh: '达成', en: 'Met' },
  missed: { zh: '未达成', en: 'Missed' },
  'not-yet-due': { zh: '未到期', en: 'Not yet due' },
  'not-told': { zh: '未填', en: 'Not told' },
};
