/** Judges cases with the command line of a release. */
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as z from 'zod';
import { exitCodes } from '../cli/exit-codes.ts';
import type { ReplayedCase } from './cases.ts';
import type { Checkout } from './checkout.ts';

const outcome = z.object({ rule: z.string(), outcome: z.string(), severity: z.string() });
const line = z.object({
  row: z.int(),
  verdict: z.string().optional(),
  findings: z.array(outcome).optional(),
  refused: z.array(z.object({ path: z.string().nullable(), code: z.string() })).optional(),
});

/** What a release says of one case. */
export interface Replayed {
  /** A verdict; `refused` where it does not take the case. */
  readonly verdict: string;
  /** `breached violation` and the like, by rule. */
  readonly outcomes: ReadonlyMap<string, string>;
}

/** @returns what the release says of every case, in their order. */
export async function replay(release: Checkout, cases: readonly ReplayedCase[]): Promise<readonly Replayed[]> {
  const days = new Map<string, number[]>();
  for (const [index, { asOf }] of cases.entries()) days.set(asOf, [...(days.get(asOf) ?? []), index]);
  const replayed = new Map<number, Replayed>();
  for (const [asOf, indexes] of days) {
    const given = indexes.flatMap((index) => cases[index]?.case ?? []);
    for (const { row, ...said } of await judge(release, given, asOf)) {
      const index = indexes[row - 1];
      if (index !== undefined) replayed.set(index, replayedOf(said));
    }
  }
  return cases.map((_, index) => replayed.get(index) ?? { verdict: 'lost', outcomes: new Map() });
}

function replayedOf({ verdict = 'refused', findings = [] }: Omit<z.infer<typeof line>, 'row'>): Replayed {
  return { verdict, outcomes: new Map(findings.map((one) => [one.rule, `${one.outcome} ${one.severity}`])) };
}

async function judge({ folder, name }: Checkout, cases: readonly unknown[], asOf: string) {
  const place = mkdtempSync(join(tmpdir(), 'guiju-replay-'));
  try {
    const [given, out] = [join(place, 'cases.jsonl'), join(place, 'reports.jsonl')];
    writeFileSync(given, cases.map((one) => `${JSON.stringify(one)}\n`).join(''));
    const { code, stderr } = await ended(folder, ['bulk', given, '--out', out, '--as-of', asOf]);
    // What was found is no failure; 2 is every row refused.
    if (code === null || code === exitCodes.fault) throw new Error(`${name}: ${stderr}`);
    return readFileSync(out, 'utf8')
      .split('\n')
      .filter((text) => text !== '')
      .map((text) => line.parse(JSON.parse(text)));
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}

function ended(
  folder: string,
  args: readonly string[],
): Promise<{ readonly code: number | null; readonly stderr: string }> {
  return new Promise((resolve) => {
    let stderr = '';
    const child = execFile(process.execPath, [join(folder, 'infra/local/guiju.ts'), ...args], { cwd: folder });
    child.stderr?.on('data', (chunk) => {
      stderr += chunk;
    });
    child.once('error', (error) => resolve({ code: null, stderr: error.message }));
    child.once('close', (code) => resolve({ code, stderr }));
  });
}
