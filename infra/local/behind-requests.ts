/**
 * The steps of a batch and the reading of papers run behind what others ask for: a request that finds both processors busy is served
 * first. Who waits for a paper waits for seconds, and a machine that is not busy reads it as fast.
 */
import { getPriority, setPriority } from 'node:os';

/** A third of what a thread of a request is given where both want the same processor (sched(7)); more would starve it on a busy machine. */
const LOWER = 5;
/** The least there is (setpriority(2)). */
const LEAST = 19;

/**
 * Called in a thread, for it alone. Linux gives every thread a nice value of its own, and 0 stands for the one that calls
 * (setpriority(2), "C library/kernel differences"); elsewhere it would be the whole process, and nothing is done.
 */
export function stayBehindRequests(): void {
  if (process.platform === 'linux') setPriority(0, Math.min(getPriority(0) + LOWER, LEAST));
}
