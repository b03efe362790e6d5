/**
 * The steps of a batch run behind what others ask for: nobody waits for an answer of theirs, and a request that finds both processors busy
 * is served first. Papers are read as requests are, since somebody waits for them.
 */
import { setPriority } from 'node:os';

/** A third of what a thread of a request is given where both want the same processor (sched(7)); more would starve it on a busy machine. */
const LOWER = 5;

/**
 * Called in a thread, for it alone. Linux gives every thread a nice value of its own, and 0 stands for the one that calls
 * (setpriority(2), "C library/kernel differences"); elsewhere it would be the whole process, and nothing is done.
 */
export function stayBehindRequests(): void {
  if (process.platform === 'linux') setPriority(0, LOWER);
}
