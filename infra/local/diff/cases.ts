/** The cases that two releases are compared on: samples of the project, files of cases, exports of a tenant. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';

export interface ReplayedCase {
  /** Shown of it: its reference, or where it was found. */
  readonly name: string;
  readonly asOf: string;
  readonly case: Readonly<Record<string, unknown>>;
}

/** A file is none of cases; names file and place. */
export class CasesUnreadable extends Error {
  override readonly name = 'CasesUnreadable';
}

const facts = z.record(z.string(), z.unknown());
/** A line of `guiju tenant export`. */
const exported = z.object({ type: z.literal('report'), report: z.object({ asOf: z.string() }), case: facts });
const otherExport = z.object({ type: z.enum(['batch', 'paper', 'webhook', 'idempotency-key', 'object']) });
/** As seeds/cases has them. */
const dated = z.object({ asOf: z.string(), case: facts });
const plain = z.looseObject({ kind: z.string(), region: z.string() });

const seeds = join(import.meta.dirname, '../../../seeds');
/** The cases that come with the project. */
export const sampleFiles = (): readonly string[] =>
  ['submissions', 'cases'].flatMap((folder) =>
    readdirSync(join(seeds, folder))
      .filter((name) => name.endsWith('.json'))
      .map((name) => join(seeds, folder, name)),
  );

/**
 * @param file JSON (a case, or one with its `asOf`), or JSON lines of these or of an export.
 * @param asOf the day of reckoning of cases that name none.
 * @throws CasesUnreadable naming file and line.
 */
export function readCases(file: string, asOf: string): readonly ReplayedCase[] {
  const text = readFileSync(file, 'utf8');
  const whole = parsed(text);
  const values =
    whole !== undefined ? [whole] : text.split('\n').map((line) => (line.trim() === '' ? null : parsed(line)));
  return values.flatMap((value, index) => {
    const place = whole === undefined ? `${file}:${index + 1}` : file;
    if (value === null || otherExport.safeParse(value).success) return [];
    const found = caseOf(value, asOf);
    if (found === undefined) throw new CasesUnreadable(`${place}: 不是案件 · is no case`);
    const { reference } = found.case;
    return [{ ...found, name: typeof reference === 'string' ? reference : place }];
  });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function caseOf(value: unknown, asOf: string): Omit<ReplayedCase, 'name'> | undefined {
  const stored = exported.safeParse(value);
  if (stored.success) return { asOf: stored.data.report.asOf, case: stored.data.case };
  const sample = dated.safeParse(value);
  if (sample.success) return sample.data;
  const submission = plain.safeParse(value);
  return submission.success ? { asOf, case: submission.data } : undefined;
}
