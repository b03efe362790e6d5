/** A thread that reads one paper at a time, with a limit of memory and of time: whatever it dies of is that paper's own. */
import { Worker } from 'node:worker_threads';
import * as z from 'zod';
import type { ReadInput } from '../../../functions/papers/reader.ts';

export interface ReadingLimits {
  /** Of JavaScript's memory. */
  readonly megabytes: number;
  /** For one paper. */
  readonly seconds: number;
}

/** `failed`: by no fault of the paper. */
export type ReadingEnd = 'ended' | 'died' | 'failed';

const reply = z.object({ ended: z.boolean() });

export class ReadingThread {
  readonly #settings: unknown;
  readonly #limits: ReadingLimits;
  #worker: Worker | undefined;

  /** @param settings plain data, as reading-worker.ts reads it. */
  constructor(settings: unknown, limits: ReadingLimits) {
    this.#settings = settings;
    this.#limits = limits;
  }

  /** Called again only when the reading before has ended. */
  async read(input: ReadInput): Promise<ReadingEnd> {
    const worker = this.#worker ?? this.#start();
    let end: ReadingEnd = 'failed';
    const patience = setTimeout(() => {
      end = 'died';
      void worker.terminate();
    }, this.#limits.seconds * 1_000);
    patience.unref();
    await new Promise<void>((resolve) => {
      worker.once('message', (message: unknown) => {
        end = reply.parse(message).ended ? 'ended' : 'failed';
        resolve();
      });
      worker.once('error', (error) => {
        if ('code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY') end = 'died';
      });
      worker.once('exit', () => {
        this.#worker = undefined;
        resolve();
      });
      worker.postMessage(input);
    });
    clearTimeout(patience);
    for (const event of ['message', 'error', 'exit']) worker.removeAllListeners(event);
    return end;
  }

  /** What is under way fails, and is done again by whoever asks for it. */
  async close(): Promise<void> {
    await this.#worker?.terminate();
  }

  #start(): Worker {
    const worker = new Worker(new URL('./reading-worker.ts', import.meta.url), {
      workerData: this.#settings,
      resourceLimits: { maxOldGenerationSizeMb: this.#limits.megabytes },
    });
    worker.unref();
    this.#worker = worker;
    return worker;
  }
}
