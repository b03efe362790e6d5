import type { CodeList } from '../fact.ts';

/** What dues were deferred. */
export const deferralKinds = {
  'social-insurance': ['社会保险费', 'Social-insurance contributions'],
  utilities: ['水电气费', 'Water, power and gas'],
} satisfies CodeList;
