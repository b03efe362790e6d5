/**
 * Groups of rows done by several threads, and handed on in the order of the file. The thread that reads does the work of a
 * group itself whenever all others are busy, so that every core has something to do and few groups are held at a time.
 */
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { TableRow } from '../../../intake/tables/delimited.ts';
import { packed } from './packed-rows.ts';
import type { Done, WorkOrder } from './rows-work.ts';

/** Each keeps a rule set and a heap of its own. */
const MOST_HELPERS = 2;
/** Groups handed to a thread before it has done the first: it need not wait for the next. */
const AT_HAND = 2;
/** Groups that wait for one before them. */
const MOST_WAITING = 8;
/** A smaller file is judged before a thread has started. */
const WORTH_BYTES = 500_000;

/** How many threads beside the one that reads are worth starting. */
export function helpersFor(fileBytes: number): number {
  return fileBytes < WORTH_BYTES ? 0 : Math.min(MOST_HELPERS, availableParallelism() - 1);
}

/** A thread that is handed groups of rows. */
export class Helper {
  readonly #worker: Worker;
  readonly #awaited: { readonly resolve: (done: Done) => void; readonly reject: (error: unknown) => void }[] = [];
  readonly #ready = Promise.withResolvers<void>();
  #isReady = false;

  constructor(order: WorkOrder) {
    this.#worker = new Worker(new URL('./helper-thread.ts', import.meta.url), { workerData: order });
    this.#worker.on('message', (message: Done | 'ready') => {
      if (message === 'ready') {
        this.#isReady = true;
        this.#ready.resolve();
      } else this.#awaited.shift()?.resolve(message);
    });
    this.#worker.on('error', (error) => {
      this.#isReady = false;
      for (const { reject } of this.#awaited.splice(0)) reject(error);
    });
  }

  /** When it has started. */
  get ready(): Promise<void> {
    return this.#ready.promise;
  }

  get isFree(): boolean {
    return this.#isReady && this.#awaited.length < AT_HAND;
  }

  do(rows: readonly TableRow[]): Promise<Done> {
    return new Promise((resolve, reject) => {
      this.#awaited.push({ resolve, reject });
      this.#worker.postMessage(packed(rows));
    });
  }

  async end(): Promise<void> {
    await this.#worker.terminate();
  }
}

/** A group of rows, and what the reading thread does where no other has a hand free; `here` alone where the order of rows matters. */
export interface Work {
  readonly rows: readonly TableRow[];
  readonly isForAnyone: boolean;
  readonly here: () => Done;
}

/**
 * @param crew threads, which are ended with it.
 * @throws what a thread failed with.
 */
export async function* doneInOrder(groups: AsyncIterable<Work>, crew: readonly Helper[]): AsyncGenerator<Done> {
  const waiting: (Done | Promise<Done>)[] = [];
  try {
    for await (const { rows, isForAnyone, here } of groups) {
      const free = isForAnyone ? crew.find(({ isFree }) => isFree) : undefined;
      const done = free?.do(rows) ?? here();
      // What is awaited may fail while nobody waits for it yet.
      if (done instanceof Promise) done.catch(() => undefined);
      waiting.push(done);
      while (waiting.length > MOST_WAITING) yield* next(waiting);
      while (waiting[0] !== undefined && !(waiting[0] instanceof Promise)) yield* next(waiting);
    }
    while (waiting.length > 0) yield* next(waiting);
  } finally {
    await Promise.all(crew.map((helper) => helper.end()));
  }
}

async function* next(waiting: (Done | Promise<Done>)[]): AsyncGenerator<Done> {
  const first = waiting.shift();
  if (first !== undefined) yield await first;
}
