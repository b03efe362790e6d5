/**
 * Ledgers of a million payments: `guiju bulk` beside itself before issue 16 and beside DuckDB. Each run is a process of its own; the ratios
 * are of processor time, all threads together, since it does not depend on what else the machine does.
 */
import { execFile } from 'node:child_process';
import { createReadStream, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';
import * as z from 'zod';
import { writePayments } from '../bulk/write-file.ts';
import { BEFORE, duckdb, forgetSources, sourcesBefore, writeDueDays } from './contestants.ts';
import { writeWorkbookOf } from './write-workbook-of.ts';

const root = join(import.meta.dirname, '../..');
export const LEDGER_ROWS = [10_000, 100_000, 1_000_000] as const;
const WORKBOOK_ROWS = 200_000;
const WHOLE_ROWS = 100_000;

const took = z.object({ cpuSeconds: z.number(), seconds: z.number(), peakBytes: z.number() });
export type Took = z.infer<typeof took>;

export interface LedgerFigure {
  /** csv, xlsx, whole: as kept in JSON, which knows texts alone. */
  readonly what: string;
  readonly rows: number;
  readonly now: Took;
  readonly before: Took;
  readonly duckdb: Took | null;
}

export interface LedgerFigures {
  readonly ledgers: readonly LedgerFigure[];
  /** Payments in Haikou that are late by the rule that DuckDB was given: as guiju finds them, and as DuckDB does, in the longest file. */
  readonly lateInHaikou: { readonly guiju: number; readonly duckdb: number | null };
}

/** @throws Error where a run fails. */
export async function measureLedgers(sizes: readonly number[] = LEDGER_ROWS): Promise<LedgerFigures> {
  const folder = mkdtempSync(join(tmpdir(), 'guiju-ledgers-'));
  const before = sourcesBefore(folder, BEFORE);
  try {
    const script = duckdb(folder);
    const due = join(folder, 'due.csv');
    writeDueDays(due);
    const guiju = (sources: string, file: string, out: string, only = 'breached'): Promise<Took> =>
      ran([join(import.meta.dirname, 'bulk-run.mjs'), sources, file, out, only], sources);
    const figures: LedgerFigure[] = [];
    let lateInHaikou: LedgerFigures['lateInHaikou'] = { guiju: 0, duckdb: null };
    const out = (name: string): string => join(folder, `${name}.jsonl`);
    for (const rows of sizes) {
      const file = join(folder, `${rows}.csv`);
      await writePayments(file, rows);
      const now = await guiju(root, file, out('now'));
      const then = await guiju(before, file, out('then'));
      const peer = script === undefined ? null : await ran([script, file, due, out('duckdb')], folder);
      figures.push({ what: 'csv', rows, now, before: then, duckdb: peer });
      lateInHaikou = {
        guiju: await linesIn(out('now'), /"rule":"hk-procurement-2023\/payment"/),
        duckdb: peer === null ? null : await linesIn(out('duckdb'), /./),
      };
      if (rows === Math.max(...sizes.filter((size) => size <= WHOLE_ROWS))) {
        const written = await guiju(root, file, out('now'), 'all');
        figures.push({
          what: 'whole',
          rows,
          now: written,
          before: await guiju(before, file, out('then'), 'all'),
          duckdb: null,
        });
      }
      rmSync(file);
    }
    const workbook = join(folder, 'payments.xlsx');
    await writeWorkbookOf(workbook, Math.min(WORKBOOK_ROWS, Math.max(...sizes)));
    figures.push({
      what: 'xlsx',
      rows: Math.min(WORKBOOK_ROWS, Math.max(...sizes)),
      now: await guiju(root, workbook, out('now')),
      before: await guiju(before, workbook, out('then')),
      duckdb: null,
    });
    return { ledgers: figures, lateInHaikou };
  } finally {
    forgetSources(before);
    rmSync(folder, { recursive: true });
  }
}

const run = promisify(execFile);

async function ran(script: readonly string[], cwd: string): Promise<Took> {
  const { stdout } = await run(process.execPath, [...script], { cwd, maxBuffer: 64 * 1_048_576 });
  return took.parse(JSON.parse(stdout.trim().split('\n').at(-1) ?? ''));
}

async function linesIn(path: string, pattern: RegExp): Promise<number> {
  let count = 0;
  for await (const line of createInterface({ input: createReadStream(path) })) if (pattern.test(line)) count++;
  return count;
}
