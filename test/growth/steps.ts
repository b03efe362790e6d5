/** Counts what a piece of work does, in blocks of code that were executed and characters that were searched: the same on every machine, however busy it is. */
import { Session } from 'node:inspector/promises';
import { scannedSoFar } from './scanned.ts';

/** One for all: V8 counts the blocks of what it compiles from here on, and forgets them when nobody listens any more. */
const session = new Session();
session.connect();
await session.post('Profiler.enable');
await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });

/** @returns how many blocks of JavaScript, ours and that of libraries, the work ran through, and how many characters it searched. */
export async function stepsOf(work: () => Promise<unknown> | unknown): Promise<number> {
  // What was counted until now is taken away.
  await session.post('Profiler.takePreciseCoverage');
  const before = scannedSoFar();
  await work();
  const searched = scannedSoFar() - before;
  const { result } = await session.post('Profiler.takePreciseCoverage');
  let steps = searched;
  for (const { functions } of result)
    for (const { ranges } of functions) for (const { count } of ranges) steps += count;
  return steps;
}

export interface Growth {
  /** Steps for an input of a size, twice and four times that. */
  readonly steps: readonly [number, number, number];
  /** What the second doubling costs more than the first did: 2 where work grows as the input does, 4 where as its square. */
  readonly factor: number;
}

/** @param work takes an input of the size named. The first run, which loads and compiles, is not counted. */
export async function growthOf(size: number, work: (size: number) => Promise<unknown> | unknown): Promise<Growth> {
  await work(size);
  const one = await stepsOf(() => work(size));
  const two = await stepsOf(() => work(2 * size));
  const four = await stepsOf(() => work(4 * size));
  const more = Math.max(0, four - two);
  // Where the smallest is read and larger ones are refused early, the first doubling says nothing: the second is then held against
  // all that came before it, which for a line is as much again.
  return { steps: [one, two, four], factor: Math.min(more / Math.max(two - one, one / 10), (2 * more) / two) };
}

/** More than this is more than linear: a sort costs 2.2 at these sizes, a square 4. */
export const LINEAR = 2.7;
