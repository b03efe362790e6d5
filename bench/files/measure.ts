/**
 * What a file of up to ten megabytes costs, in every format: seconds of one processor until it is read or refused, the most memory its
 * process took, and how much longer small checks take meanwhile. Each is made and read in processes of its own, so that none inherits
 * what another took.
 */
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import * as z from 'zod';
import { type Beside, measureBeside } from './beside.ts';
import { largeFiles } from './large-files.ts';

const read = z.object({
  outcome: z.string(),
  /** Of the file. */
  megabytes: z.number(),
  /** Of one processor. */
  seconds: z.number(),
  /** Megabytes, at most. */
  memory: z.number(),
});

export type FileFigure = z.infer<typeof read> & { readonly name: string; readonly beside: Beside };

const run = promisify(execFile);

/** @throws Error where a file is neither read nor refused. */
export async function measureFiles(): Promise<readonly FileFigure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'guiju-files-'));
  try {
    const figures: FileFigure[] = [];
    for (const [index, { name, file, kind = '' }] of largeFiles.entries()) {
      const path = join(folder, file);
      await run(process.execPath, [join(import.meta.dirname, 'make-one.ts'), String(index), path]);
      const { stdout } = await run(process.execPath, [join(import.meta.dirname, 'read-one.ts'), path, kind]);
      const beside = await measureBeside(path, file, kind === '' ? undefined : kind);
      figures.push({ name, ...read.parse(JSON.parse(stdout)), beside });
    }
    return figures;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
