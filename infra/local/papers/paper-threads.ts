/** What is done to papers on one machine: by a few threads, each at one paper; who finds them busy waits for a turn. */
import type { Commenter } from '../../../functions/document/comment.ts';
import { Problem } from '../../../functions/http/problem.ts';
import { PATIENCE_MS, type Reader } from '../../../functions/papers/reader.ts';
import type { Writer } from '../../../functions/report/write.ts';
import type { BatchSettings } from '../../../functions/settings.ts';
import type { Text } from '../../../rules/facts/fact.ts';
import { type PaperLimits, PaperThread } from './paper-thread.ts';
import type { PaperWork } from './paper-worker.ts';

export interface PaperThreads {
  readonly reader: Reader;
  readonly commenter: Commenter;
  readonly writer: Writer;
  readonly close: () => Promise<void>;
}

const THREADS = 2;
/** A little less than a caller is kept waiting. */
const TURN_MS = PATIENCE_MS - 2_000;
const SECONDS_TO_WAIT = '3';

/** No fault of the paper. */
const busy = (detail?: Text): Problem =>
  new Problem('unavailable', { headers: { 'retry-after': SECONDS_TO_WAIT }, ...(detail !== undefined && { detail }) });

export function paperThreads({ plugins: _, ...settings }: BatchSettings, limits: PaperLimits): PaperThreads {
  const threads = Array.from({ length: THREADS }, () => new PaperThread(settings, limits));
  const idle = [...threads];
  const waiting: ((thread: PaperThread) => void)[] = [];
  /** Fails where its turn has not come within that time: nothing was begun, so nothing goes on behind whoever waits. */
  const turn = (patienceMs: number | undefined): Promise<PaperThread> | PaperThread => {
    const free = idle.pop();
    if (free !== undefined) return free;
    return new Promise((resolve, reject) => {
      const take = (thread: PaperThread): void => {
        clearTimeout(patience);
        resolve(thread);
      };
      const patience = patienceMs === undefined ? undefined : setTimeout(leave, patienceMs);
      function leave(): void {
        waiting.splice(waiting.indexOf(take), 1);
        reject(busy());
      }
      waiting.push(take);
    });
  };
  const run = async (work: PaperWork, patienceMs?: number) => {
    const thread = await turn(patienceMs);
    try {
      return await thread.run(work);
    } finally {
      const next = waiting.shift();
      if (next === undefined) idle.push(thread);
      else next(thread);
    }
  };
  return {
    reader: async (input) => {
      let patience: NodeJS.Timeout | undefined;
      const late = new Promise<'late'>((resolve) => {
        patience = setTimeout(() => resolve('late'), PATIENCE_MS);
      });
      // Where no turn comes the paper is put back, so that a queue is never taken for a paper that takes too long.
      const end = await Promise.race([run({ work: 'read', input }, TURN_MS), late]).finally(() =>
        clearTimeout(patience),
      );
      if (end === 'late' || end === 'died') return end;
      if (!end.ok) throw busy(end.detail);
      return 'ended';
    },
    commenter: async (input) => {
      const end = await run({ work: 'comment', input });
      if (end === 'died') return undefined;
      if (!end.ok) throw new Error('the thread that comments failed');
      return end.bytes;
    },
    writer: async (written, as) => {
      const end = await run({ work: 'write', written, as });
      if (end === 'died' || !end.ok || end.bytes === undefined) throw new Error('the thread that writes failed');
      return end.bytes;
    },
    close: async () => {
      await Promise.all(threads.map((thread) => thread.close()));
    },
  };
}
