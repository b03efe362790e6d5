/**
 * Which steps were under way when their thread or the whole process died, so that one that takes them down again and again is
 * left out and the batch goes on. Kept as one small file a step that is under way: whatever is found at a start was cut off.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';

const counts = z.object({ thread: z.int(), process: z.int() });
type Counts = z.infer<typeof counts>;

/** The thread dies of what it does. The process may have been killed from outside, so that its deaths say less. */
const MOST_OF_THREAD = 2;
const MOST_OF_PROCESS = 5;

export class Deaths {
  readonly #folder: string;
  readonly #counts = new Map<string, Counts>();

  /** @param folder of this alone; what lies in it was under way when the process before this one ended. */
  constructor(folder: string) {
    this.#folder = folder;
    mkdirSync(folder, { recursive: true });
    for (const name of readdirSync(folder)) {
      const before = readCounts(join(folder, name));
      this.#counts.set(name, { ...before, process: before.process + 1 });
      this.#write(name);
    }
  }

  /** Notes that a step begins. */
  begin(step: string): void {
    const name = nameOf(step);
    if (!this.#counts.has(name)) this.#counts.set(name, { thread: 0, process: 0 });
    this.#write(name);
  }

  /** Notes that it ended, or failed by its own word: whatever it died of is past. */
  end(step: string): void {
    this.#counts.delete(nameOf(step));
    rmSync(join(this.#folder, nameOf(step)), { force: true });
  }

  /** Notes that its thread died. */
  died(step: string): void {
    const name = nameOf(step);
    const { thread, process } = this.#counts.get(name) ?? { thread: 0, process: 0 };
    this.#counts.set(name, { thread: thread + 1, process });
    this.#write(name);
  }

  /** Was it under way at a death? Then it runs alone, so that the next one is its own. */
  isSuspect(step: string): boolean {
    const { thread = 0, process = 0 } = this.#counts.get(nameOf(step)) ?? {};
    return thread + process > 0;
  }

  isGuilty(step: string): boolean {
    const { thread = 0, process = 0 } = this.#counts.get(nameOf(step)) ?? {};
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
    return { thread: 0, process: 0 };
  }
}
