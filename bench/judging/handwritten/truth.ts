/** What is known of a condition whose facts may be missing: the little the hand-written rules need of it. */

export const NO = 0;
export const YES = 1;
export const UNKNOWN = 2;
export type Known = typeof NO | typeof YES | typeof UNKNOWN;

export const known = (holds: boolean): Known => (holds ? YES : NO);
export const not = (a: Known): Known => (a === UNKNOWN ? UNKNOWN : a === YES ? NO : YES);
export const or = (a: Known, b: Known): Known =>
  a === YES || b === YES ? YES : a === UNKNOWN || b === UNKNOWN ? UNKNOWN : NO;
export const and = (a: Known, b: Known): Known =>
  a === NO || b === NO ? NO : a === UNKNOWN || b === UNKNOWN ? UNKNOWN : YES;
