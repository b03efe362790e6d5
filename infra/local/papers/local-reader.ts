/** The reader of one machine: a few threads, each at one paper; who finds them busy waits for a turn. */
import { PATIENCE_MS, type Reader } from '../../../functions/papers/reader.ts';
import type { BatchSettings } from '../../../functions/settings.ts';
import { type ReadingEnd, type ReadingLimits, ReadingThread } from './reading-thread.ts';

export interface LocalReader {
  readonly read: Reader;
  readonly close: () => Promise<void>;
}

const THREADS = 2;

export function localReader({ plugins: _, ...settings }: BatchSettings, limits: ReadingLimits): LocalReader {
  const threads = Array.from({ length: THREADS }, () => new ReadingThread(settings, limits));
  const idle = [...threads];
  const waiting: ((thread: ReadingThread) => void)[] = [];
  const turn = (): Promise<ReadingThread> => {
    const thread = idle.pop();
    return thread === undefined ? new Promise((resolve) => waiting.push(resolve)) : Promise.resolve(thread);
  };
  const handOn = (thread: ReadingThread): void => {
    const next = waiting.shift();
    if (next === undefined) idle.push(thread);
    else next(thread);
  };
  const run = async (input: Parameters<Reader>[0]): Promise<ReadingEnd> => {
    const thread = await turn();
    try {
      return await thread.read(input);
    } finally {
      handOn(thread);
    }
  };
  return {
    read: async (input) => {
      let patience: NodeJS.Timeout | undefined;
      const late = new Promise<'late'>((resolve) => {
        patience = setTimeout(() => resolve('late'), PATIENCE_MS);
      });
      const running = run(input);
      const end = await Promise.race([running, late]);
      clearTimeout(patience);
      if (end === 'failed') throw new Error('the reader failed');
      return end;
    },
    close: async () => {
      await Promise.all(threads.map((thread) => thread.close()));
    },
  };
}
