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
    await new Promise<void>((resolve) => {
      worker.once('message', (message: PaperWorkEnd) => {
        end = message;
        resolve();
      });
      worker.once('error', (error) => {
        if ('code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY') end = 'died';
      });
      worker.once('exit', () => {
        this.#worker = undefined;
        resolve();
      });
      worker.postMessage(work);
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
    const worker = new Worker(new URL('./paper-worker.ts', import.meta.url), {
      workerData: this.#settings,
      resourceLimits: { maxOldGenerationSizeMb: this.#limits.megabytes },
    });
    worker.unref();
    this.#worker = worker;
    return worker;
  }
}
