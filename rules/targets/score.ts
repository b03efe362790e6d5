/** Holds what was achieved against targets: met, missed and by how much, not told, not yet due. */
import { dayOf } from '../engine/day.ts';
import type { Comparison, Target } from './target.ts';

/** The day on which it was done, a figure, or whether it is met; null: it has not been. */
export type Achieved = string | number | boolean | null;

export type Outcome = 'met' | 'missed' | 'not-yet-due' | 'not-told';

export interface Scored {
  readonly target: Target;
  readonly outcome: Outcome;
  readonly achieved?: Achieved;
  /** Days after the last day, of what was done late or is not done yet. */
  readonly lateDays?: number;
  /** How far a figure is off, in the unit of the target. */
  readonly short?: number;
}

/** Why a value cannot be held against its target. */
export type Unfit = 'date' | 'figure' | 'yes-no';

/** @returns what the target takes instead, undefined where the value fits. */
export function unfit({ measure }: Target, achieved: Achieved): Unfit | undefined {
  if (achieved === null || typeof achieved === 'boolean')
    return measure.kind === 'figure' && achieved !== null ? 'figure' : undefined;
  if (measure.kind === 'figure') return typeof achieved === 'number' ? undefined : 'figure';
  if (measure.kind === 'words') return 'yes-no';
  return typeof achieved === 'string' ? undefined : 'date';
}

/**
 * @param achieved undefined where nothing was told.
 * @param asOf `YYYY-MM-DD`: what is not reached may still be until the last day.
 */
export function score(target: Target, achieved: Achieved | undefined, asOf: string): Scored {
  const open = target.by !== null && asOf <= target.by;
  if (achieved === undefined) return { target, outcome: open ? 'not-yet-due' : 'not-told' };
  const told = { target, achieved };
  if (typeof achieved === 'number' && target.measure.kind === 'figure') {
    const { is, value } = target.measure;
    if (reached(is, achieved, value)) return { ...told, outcome: 'met' };
    return { ...told, outcome: open ? 'not-yet-due' : 'missed', short: distance(achieved, value) };
  }
  // Done, but on a day not known: in time only where the last day is still to come, or where a person has said that it is met.
  if (achieved === true)
    return { ...told, outcome: open || target.by === null || target.measure.kind === 'words' ? 'met' : 'not-told' };
  if (typeof achieved === 'string') {
    const lateDays = target.by === null ? 0 : Math.max(0, days(target.by, achieved));
    return lateDays === 0 ? { ...told, outcome: 'met' } : { ...told, outcome: 'missed', lateDays };
  }
  if (open) return { ...told, outcome: 'not-yet-due' };
  return { ...told, outcome: 'missed', ...(target.by !== null && { lateDays: days(target.by, asOf) }) };
}

function reached(is: Comparison, achieved: number, value: number): boolean {
  switch (is) {
    case 'at-least':
      return achieved >= value;
    case 'more-than':
      return achieved > value;
    case 'at-most':
      return achieved <= value;
    case 'less-than':
      return achieved < value;
    case 'exactly':
      return achieved === value;
  }
}

/** In millionths, so that 85 - 84.9 is 0.1. */
const distance = (a: number, b: number): number => Math.abs(Math.round(a * 1e6) - Math.round(b * 1e6)) / 1e6;

const days = (from: string, to: string): number => dayOf(to) - dayOf(from);
