/**
 * A thread for the steps of batches, with a limit of memory and of time spent in one piece of work. Where it goes over, it
 * is ended and another takes its place; what was under way is told that it died, and tried again.
 */
import { Worker } from 'node:worker_threads';
import * as z from 'zod';
import type { StepName } from '../../declared/steps.ts';
import { StateError } from '../state-machine/state-error.ts';

export interface StepLimits {
  /** Of JavaScript's memory. */
  readonly megabytes: number;
  /** Without a sign of life. */
  readonly silentSeconds: number;
}

/** What a step fails with when its thread died under it. */
export const DIED = 'Guiju.StepDied';
/** What it fails with when the server ends: it is done again after the next start. */
export const CLOSING = 'Guiju.Closing';

const reply = z.union([
  z.object({ beat: z.literal(true) }),
  z.object({ id: z.int(), error: z.string(), cause: z.string() }),
  z.object({ id: z.int(), output: z.unknown() }),
]);

interface Waiting {
  readonly resolve: (output: unknown) => void;
  readonly reject: (error: StateError) => void;
}

export class StepThread {
  readonly #settings: unknown;
  readonly #limits: StepLimits;
  readonly #waiting = new Map<number, Waiting>();
  #worker: Worker | undefined;
  #watch: NodeJS.Timeout | undefined;
  /** By a clock that nobody sets. */
  #lastBeat = 0;
  #next = 0;

  /** @param settings plain data, as step-worker.ts reads it. */
  constructor(settings: unknown, limits: StepLimits) {
    this.#settings = settings;
    this.#limits = limits;
  }

  /** @throws StateError as the step throws it, or {@link DIED} where the thread died. */
  run(step: StepName, input: unknown): Promise<unknown> {
    const worker = this.#worker ?? this.#start();
    const id = this.#next++;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      worker.postMessage({ id, step, input });
    });
  }

  /** Ends what is under way: steps are done again by whoever resumes. */
  async close(): Promise<void> {
    clearInterval(this.#watch);
    const worker = this.#worker;
    this.#end(CLOSING, 'the server ends');
    await worker?.terminate();
  }

  #start(): Worker {
    const { megabytes, silentSeconds } = this.#limits;
    const worker = new Worker(new URL('./step-worker.ts', import.meta.url), {
      workerData: this.#settings,
      resourceLimits: { maxOldGenerationSizeMb: megabytes },
    });
    this.#worker = worker;
    this.#lastBeat = performance.now();
    worker.on('message', (message: unknown) => this.#hear(reply.parse(message)));
    worker.once('error', (error) => this.#bury(worker, error.message));
    worker.once('exit', () => this.#bury(worker, 'the thread ended'));
    worker.unref();
    clearInterval(this.#watch);
    this.#watch = setInterval(() => {
      // Nothing is asked of a thread that waits; one that was just given work has had no time to answer.
      if (this.#waiting.size === 0) this.#lastBeat = performance.now();
      else if (performance.now() - this.#lastBeat > silentSeconds * 1_000) void worker.terminate();
    }, 500);
    this.#watch.unref();
    return worker;
  }

  #hear(message: z.infer<typeof reply>): void {
    this.#lastBeat = performance.now();
    if ('beat' in message) return;
    const waiting = this.#waiting.get(message.id);
    this.#waiting.delete(message.id);
    if ('error' in message) waiting?.reject(new StateError(message.error, message.cause));
    else waiting?.resolve(message.output);
  }

  #bury(worker: Worker, why: string): void {
    if (this.#worker === worker) this.#end(DIED, why);
  }

  #end(error: string, why: string): void {
    this.#worker = undefined;
    const dead = [...this.#waiting.values()];
    this.#waiting.clear();
    for (const { reject } of dead) reject(new StateError(error, why));
  }
}
