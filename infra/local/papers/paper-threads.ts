/** What is done to papers on one machine: by a few threads, each at one paper; who finds them busy waits for a turn. */
import type { Commenter } from '../../../functions/document/comment.ts';
import { PATIENCE_MS, type Reader } from '../../../functions/papers/reader.ts';
import type { Writer } from '../../../functions/report/write.ts';
import type { BatchSettings } from '../../../functions/settings.ts';
import { type PaperLimits, PaperThread } from './paper-thread.ts';
import type { PaperWork } from './paper-worker.ts';

export interface PaperThreads {
  readonly reader: Reader;
  readonly commenter: Commenter;
  readonly writer: Writer;
  readonly close: () => Promise<void>;
}

const THREADS = 2;

export function paperThreads({ plugins: _, ...settings }: BatchSettings, limits: PaperLimits): PaperThreads {
  const threads = Array.from({ length: THREADS }, () => new PaperThread(settings, limits));
  const idle = [...threads];
  const waiting: ((thread: PaperThread) => void)[] = [];
  const run = async (work: PaperWork) => {
    const thread = idle.pop() ?? (await new Promise<PaperThread>((resolve) => waiting.push(resolve)));
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
      const end = await Promise.race([run({ work: 'read', input }), late]);
      clearTimeout(patience);
      if (end === 'late' || end === 'died') return end;
      if (!end.ok) throw new Error('the reader failed');
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
