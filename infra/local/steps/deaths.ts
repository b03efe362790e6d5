/**
 * Which steps were under way when their thread or the whole process died, so that one that takes them down again and again is
 * left out and the batch goes on. Kept as one small file a step that is under way: whatever is found at a start was cut off.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';

const counts = z.object({
  thread: z.int(),
  process: z.int(),
  /** Ran alone while the process held more memory than its thread may: what it then dies of is this work's doing. */
  heavy: z.boolean().default(false),
});
type Counts = z.infer<typeof counts>;
const NONE: Counts = { thread: 0, process: 0, heavy: false };

/**
 * The thread dies of what it does. The process may be killed from outside, as often as one likes, so that its death is held
 * against a step only where that ran alone and the process had grown beyond what it needs.
 */
const MOST_OF_THREAD = 2;
const MOST_OF_PROCESS = 2;

/** Bytes: the thread's own limit is 1 GB of JavaScript's memory, and a server at work holds some 300 MB beside it. */
export const HEAVY = 2_000_000_000;
const WEIGHED_EVERY_MS = 500;

export class Deaths {
  readonly #folder: string;
  readonly #memory: () => number;
  /** What is known of each step that is under way, or was at a death. */
  readonly #counts = new Map<string, Counts>();
  readonly #weighing: NodeJS.Timeout;
  #alone: string | undefined;

  /**
   * @param folder of this alone; what lies in it was under way when the process before this one ended.
   * @param memory bytes that the process holds.
   */
  constructor(folder: string, memory: () => number = () => process.memoryUsage.rss()) {
    this.#folder = folder;
    this.#memory = memory;
    mkdirSync(folder, { recursive: true });
    for (const name of readdirSync(folder)) {
      const before = readCounts(join(folder, name));
      this.#counts.set(name, { ...before, process: before.process + (before.heavy ? 1 : 0), heavy: false });
      this.#write(name);
    }
    this.#weighing = setInterval(() => this.weigh(), WEIGHED_EVERY_MS).unref();
  }

  close(): void {
    clearInterval(this.#weighing);
  }

  /** Notes that a step begins; a suspect runs alone. */
  begin(step: string): void {
    const name = nameOf(step);
    if (this.#counts.has(name)) this.#alone = name;
    else this.#counts.set(name, NONE);
    this.#write(name);
  }

  /** Notes whether the process has grown under the step that runs alone. */
  weigh(): void {
    const known = this.#alone === undefined ? undefined : this.#counts.get(this.#alone);
    if (this.#alone === undefined || known === undefined || known.heavy || this.#memory() < HEAVY) return;
    this.#counts.set(this.#alone, { ...known, heavy: true });
    this.#write(this.#alone);
  }

  /** Notes that it ended, or failed by its own word: whatever it died of is past. */
  end(step: string): void {
    this.#counts.delete(nameOf(step));
    if (this.#alone === nameOf(step)) this.#alone = undefined;
    rmSync(join(this.#folder, nameOf(step)), { force: true });
  }

  /** Notes that its thread died. */
  died(step: string): void {
    const name = nameOf(step);
    const known = this.#counts.get(name) ?? NONE;
    this.#counts.set(name, { ...known, thread: known.thread + 1, heavy: false });
    this.#write(name);
  }

  /** Was it under way at a death? Then it runs alone, so that the next one is its own. */
  isSuspect(step: string): boolean {
    return this.#counts.has(nameOf(step));
  }

  isGuilty(step: string): boolean {
    const { thread, process } = this.#counts.get(nameOf(step)) ?? NONE;
    return thread >= MOST_OF_THREAD || process >= MOST_OF_PROCESS;
  }

  #write(name: string): void {
    writeFileSync(join(this.#folder, name), JSON.stringify(this.#counts.get(name)));
  }
}

const nameOf = (step: string): string => createHash('sha256').update(step).digest('hex').slice(0, 32);

/** A file that a kill left half-written counts as the first death. */
function readCounts(path: string): Counts {
  try {
    return counts.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    return NONE;
  }
}
