import type { CodeList } from '../fact.ts';

/** By how many authorities a licence is handled (行政许可法 art. 26, 42). */
export const licenceAuthorities = {
  one: ['一个行政机关办理', 'One authority'],
  several: ['统一办理、联合办理或者集中办理', 'Several, jointly or in one place'],
} satisfies CodeList;
