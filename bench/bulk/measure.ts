/** `guiju bulk` over CSV files of growing length: rows a second and the most memory held, each in a fresh process. */
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import * as z from 'zod';
import { writePayments } from './write-file.ts';

export const ROWS = [10_000, 100_000, 1_000_000] as const;

export interface BulkFigure {
  readonly rows: number;
  readonly fileBytes: number;
  /** Counts and breaches to the terminal; nothing is written. */
  readonly judged: Run;
  /** Every report written as JSON lines. */
  readonly written: Run & { readonly resultBytes: number };
}

interface Run {
  readonly rowsASecond: number;
  readonly peakBytes: number;
}

const ran = z.object({ exitCode: z.literal(1), seconds: z.number(), peakBytes: z.number() });
const run = promisify(execFile);

/** @throws Error where a run ends otherwise than having found violations. */
export async function measureBulk(sizes: readonly number[] = ROWS): Promise<readonly BulkFigure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'guiju-bulk-'));
  try {
    const figures: BulkFigure[] = [];
    for (const rows of sizes) {
      const file = join(folder, `${rows}.csv`);
      const result = join(folder, `${rows}.jsonl`);
      await writePayments(file, rows);
      const judged = await once(file, rows);
      const written = await once(file, rows, result);
      figures.push({
        rows,
        fileBytes: statSync(file).size,
        judged,
        written: { ...written, resultBytes: statSync(result).size },
      });
      rmSync(file);
      rmSync(result);
    }
    return figures;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function once(file: string, rows: number, result = ''): Promise<Run> {
  const { stdout } = await run(process.execPath, [join(import.meta.dirname, 'run-one.ts'), file, result], {
    maxBuffer: 64 * 1_048_576,
  });
  const { seconds, peakBytes } = ran.parse(JSON.parse(stdout.trim().split('\n').at(-1) ?? ''));
  return { rowsASecond: rows / seconds, peakBytes };
}
