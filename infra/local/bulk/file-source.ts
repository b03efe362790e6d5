/** Files of this machine as sources to read from. */
import { createReadStream, createWriteStream, statSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { Source } from '../../../intake/files/source.ts';

/**
 * A file on disk.
 * @throws the error of the file system where it does not exist, or is no file.
 */
export function fileSource(path: string, name = basename(path)): Source {
  const stat = statSync(path);
  if (!stat.isFile()) throw Object.assign(new Error(`${path} is not a file`), { code: 'ENOTFILE' });
  return {
    name,
    size: stat.size,
    bytes: (start = 0, end = stat.size) => createReadStream(path, { start, end: Math.max(start, end - 1) }),
  };
}

/** A folder of its own for what a run lays by, gone with {@link Spool.remove}. */
export interface Spool {
  readonly path: (name: string) => string;
  readonly remove: () => Promise<void>;
}

export async function openSpool(): Promise<Spool> {
  const folder = await mkdtemp(join(tmpdir(), 'guiju-'));
  return { path: (name) => join(folder, name), remove: () => rm(folder, { recursive: true, force: true }) };
}

/** Standard input laid by first: a workbook is read from its end, and progress needs to know how much there is. */
export async function standardInput(spool: Spool): Promise<Source> {
  const path = spool.path('standard-input');
  await pipeline(process.stdin, createWriteStream(path));
  return fileSource(path, '');
}
