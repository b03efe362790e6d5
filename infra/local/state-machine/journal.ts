/**
 * What an execution has done, as JSON lines in a file that only grows: enough to go on after the process was killed at any
 * moment. What a kill leaves half-written is the last line, and counts as not done.
 */
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { checkExecutionName } from './quotas.ts';

const entry = z.discriminatedUnion('type', [
  z.object({ type: z.literal('started'), input: z.unknown() }),
  z.object({ type: z.literal('entered'), state: z.string(), input: z.unknown() }),
  z.object({
    type: z.literal('item'),
    index: z.int(),
    output: z.unknown().optional(),
    error: z.string().optional(),
    cause: z.string().optional(),
  }),
  z.object({
    type: z.literal('ended'),
    status: z.enum(['SUCCEEDED', 'FAILED', 'ABORTED']),
    output: z.unknown().optional(),
    error: z.string().optional(),
  }),
]);
export type JournalEntry = z.infer<typeof entry>;
export type ItemEntry = Extract<JournalEntry, { type: 'item' }>;

/** What is known of an execution. */
export interface Recorded {
  readonly input: unknown;
  /** The state it was last in, with the children of that state that have ended. */
  readonly at:
    | { readonly state: string; readonly input: unknown; readonly items: ReadonlyMap<number, ItemEntry> }
    | undefined;
  readonly ended: Extract<JournalEntry, { type: 'ended' }> | undefined;
}

export class Journal {
  readonly #folder: string;
  constructor(folder: string) {
    this.#folder = folder;
    mkdirSync(folder, { recursive: true });
  }

  /** Executions there are. */
  names(): readonly string[] {
    return readdirSync(this.#folder).flatMap((file) => (file.endsWith('.jsonl') ? [file.slice(0, -6)] : []));
  }

  has(name: string): boolean {
    return existsSync(this.#path(name));
  }

  /** @throws Error where there is one of this name. */
  begin(name: string, input: unknown): void {
    writeFileSync(this.#path(name), lineOf({ type: 'started', input }), { flag: 'wx' });
  }

  add(name: string, entry: JournalEntry): void {
    appendFileSync(this.#path(name), lineOf(entry));
  }

  /** Puts a journal that cannot be read where nobody takes it for one; gives its new name. */
  setAside(name: string): string {
    const path = this.#path(name);
    const aside = `${path}.damaged`;
    renameSync(path, aside);
    return aside;
  }

  /** What an execution began with, where that much of its journal can be read. */
  inputOf(name: string): unknown {
    try {
      const [first = ''] = readFileSync(this.#path(name), 'utf8').split('\n', 1);
      const read = entry.parse(JSON.parse(first));
      return read.type === 'started' ? read.input : undefined;
    } catch {
      return undefined;
    }
  }

  /** Reads an execution back, and cuts off a last line that was not written whole. */
  read(name: string): Recorded | undefined {
    const path = this.#path(name);
    const bytes = readFileSync(path);
    const whole = bytes.lastIndexOf(0x0a) + 1;
    if (whole < bytes.length) truncateSync(path, whole);
    let input: unknown;
    let isStarted = false;
    let at: { state: string; input: unknown; items: Map<number, ItemEntry> } | undefined;
    let ended: Recorded['ended'];
    for (const line of bytes.subarray(0, whole).toString('utf8').split('\n')) {
      if (line === '') continue;
      const read = readEntry(line, path);
      if (read.type === 'started') {
        input = read.input;
        isStarted = true;
      } else if (read.type === 'entered') at = { state: read.state, input: read.input, items: new Map() };
      else if (read.type === 'item') at?.items.set(read.index, read);
      else ended = read;
    }
    return isStarted ? { input, at, ended } : undefined;
  }

  #path(name: string): string {
    checkExecutionName(name);
    return join(this.#folder, `${name}.jsonl`);
  }
}

/** @throws Error naming the file where a line is none of a journal. */
function readEntry(line: string, path: string): JournalEntry {
  try {
    return entry.parse(JSON.parse(line));
  } catch (cause) {
    throw new Error(`the journal ${path} is damaged`, { cause });
  }
}

const lineOf = (entry: JournalEntry): string => `${JSON.stringify(entry)}\n`;
