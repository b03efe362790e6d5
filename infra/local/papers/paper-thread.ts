/** A thread at one paper at a time, with a limit of memory and of time: whatever it dies of is that paper's own. */
import { Worker } from 'node:worker_threads';
import type { PaperWork, PaperWorkEnd } from './paper-worker.ts';

export interface PaperLimits {
  /** Of JavaScript's memory. */
  readonly megabytes: number;
  /** For one paper. */
  readonly seconds: number;
}

export class PaperThread {
  readonly #settings: unknown;
  readonly #limits: PaperLimits;
  #worker: Worker | undefined;

  /** @param settings plain data, as paper-worker.ts reads it. */
  constructor(settings: unknown, limits: PaperLimits) {
    this.#settings = settings;
    this.#limits = limits;
  }

  /** Called again only when the work before has ended. @returns `died` where the paper was too much for it. */
  async run(work: PaperWork): Promise<PaperWorkEnd | 'died'> {
    const worker = this.#worker ?? this.#start();
    let end: PaperWorkEnd | 'died' = { ok: false };
    const patience = setTimeout(() => {
      end = 'died';
      void worker.terminate();
    }, this.#limits.seconds * 1_000);
    patience.unref();
    const { promise, resolve } = Promise.withResolvers<void>();
    const hear = (message: PaperWorkEnd): void => {
      end = message;
      resolve();
    };
    const fail = (error: unknown): void => {
      if (error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY') end = 'died';
    };
    worker.once('message', hear).once('error', fail).once('exit', resolve);
    worker.postMessage(work);
    await promise;
    clearTimeout(patience);
    worker.off('message', hear).off('error', fail).off('exit', resolve);
    return end;
  }

  /** What is under way fails, and is done again by whoever asks for it. */
  async close(): Promise<void> {
    await this.#worker?.terminate();
  }

  #start(): Worker {
    const worker = new Worker(new URL('./paper-worker.ts', import.meta.url), {
      workerData: this.#settings,
      resourceLimits: { maxOldGenerationSizeMb: this.#limits.megabytes },
    });
    worker.unref();
    // Also between two papers, when nobody waits for it: an error that nobody hears would end the server, and a thread that is
    // gone would be given the next paper.
    worker.on('error', () => {});
    worker.once('exit', () => {
      if (this.#worker === worker) this.#worker = undefined;
    });
    this.#worker = worker;
    return worker;
  }
}
