/** A bound case that notes which of its facts are read: how the engine learns what a judgement rests on. */
import type { Bound } from './bound.ts';

export interface Watch {
  /**
   * @param work reads the case it is handed and keeps no hold of it that outlives what is told.
   * @returns what came of it, and whether it read nothing but facts that `isSame` knows to be the same for all.
   */
  readonly during: <T>(work: (bound: Bound) => T) => readonly [result: T, isSame: boolean];
}

/** @param isSame of a fact by its slot. */
export function watched(bound: Bound, isSame: (slot: number) => boolean): Watch {
  let same = true;
  const noting = <T extends readonly unknown[]>(list: T): T =>
    new Proxy(list, {
      get: (target, name) => {
        const slot = typeof name === 'string' ? Number(name) : Number.NaN;
        // Whoever goes through the whole list reads all of it.
        if (Number.isNaN(slot) || !isSame(slot)) same = false;
        return Reflect.get(target, name);
      },
    });
  // Which facts are known, which lists are complete and which sections are there is the same for all that are alike.
  const seen: Bound = {
    ...bound,
    values: noting(bound.values),
    given: noting(bound.given),
    // What is known already would be read by nobody.
    notes: undefined,
    knows: (slot) => bound.values[slot] != null,
  };
  return {
    during: (work) => {
      same = true;
      const result = work(seen);
      return [result, same];
    },
  };
}
