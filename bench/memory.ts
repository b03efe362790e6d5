/** Memory that stays in use. */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

setFlagsFromString('--expose-gc');
const collect: unknown = runInNewContext('gc');

/** Bytes of the heap that what this makes keeps in use, all garbage collected. */
export function bytesKeptBy<T>(make: () => T): { readonly made: T; readonly bytes: number } {
  collectGarbage();
  const before = process.memoryUsage().heapUsed;
  const made = make();
  collectGarbage();
  return { made, bytes: process.memoryUsage().heapUsed - before };
}

export function collectGarbage(): void {
  if (typeof collect === 'function') for (let round = 0; round < 3; round++) collect();
}
