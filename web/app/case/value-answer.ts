/** A value that was read, as the form holds an answer. */
import type { ShownFact } from '../shown-fact.ts';
import type { Answer, Period } from './answers.ts';

const units: readonly string[] = [
  'days',
  'workingDays',
  'months',
  'years',
  'hours',
] satisfies readonly Period['unit'][];
const isUnit = (name: string): name is Period['unit'] => units.includes(name);

/** Undefined where the form has no way to hold it, or nothing was said. */
export function answerOf({ type }: ShownFact, value: unknown): Answer | undefined {
  if (value === null) return { state: 'not-yet' };
  if (type === 'codes')
    return Array.isArray(value)
      ? { state: 'codes', value: value.filter((code) => typeof code === 'string'), all: false }
      : undefined;
  if (type === 'period' && typeof value === 'object' && value !== undefined) {
    const [[unit, count] = ['', 0], ...more] = Object.entries(value);
    return more.length === 0 && isUnit(unit) && typeof count === 'number'
      ? { state: 'period', value: { unit, count } }
      : undefined;
  }
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return { state: 'one', value };
  return undefined;
}
