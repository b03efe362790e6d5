/** What `guiju bulk` makes of a file, without writing anything: the same reading, judging, counting and exit code. */
import { exitCodeFor } from '../../infra/local/bulk/exit-code.ts';
import { fileSource } from '../../infra/local/bulk/file-source.ts';
import type { ReadingOptions } from '../../intake/file-reading.ts';
import { FileRefused } from '../../intake/files/file-refused.ts';
import { type Source, sourceOf } from '../../intake/files/source.ts';
import { isJudged, type JudgedLine, judgeLine } from '../../intake/judge-line.ts';
import type { RefusedLine } from '../../intake/lines.ts';
import { openFile } from '../../intake/normalise.ts';
import type { Note } from '../../intake/notes.ts';
import { MappingNeeded, type ProposedColumn } from '../../intake/tables/mapping.ts';
import type { Summary } from '../../output/summary/summary.ts';
import { Tally } from '../../output/summary/tally.ts';
import { ruleSet } from '../../rules/catalogue/installed.ts';

/** What came of one run. */
export interface Ran {
  readonly exit: number;
  readonly judged: readonly JudgedLine[];
  readonly refused: readonly RefusedLine[];
  readonly notes: readonly Note[];
  readonly summary: Summary;
  /** Why the file was refused as a whole. */
  readonly fileRefused: string | undefined;
  /** The columns to be confirmed, where that is why. */
  readonly mapping: readonly ProposedColumn[] | undefined;
}

export interface RunOptions extends ReadingOptions {
  readonly asOf?: string;
}

export async function ranOn(file: string, options: RunOptions = {}): Promise<Ran> {
  return ranOnSource(fileSource(file), options);
}

export async function ranOnText(name: string, content: string | Buffer, options: RunOptions = {}): Promise<Ran> {
  return ranOnSource(sourceOf(name, Buffer.from(content)), options);
}

async function ranOnSource(source: Source, { asOf = '2026-11-30', ...options }: RunOptions): Promise<Ran> {
  const judged: JudgedLine[] = [];
  const refused: RefusedLine[] = [];
  const tally = new Tally();
  try {
    const reading = await openFile(source, options);
    for await (const lines of reading.lines()) {
      for (const line of lines) {
        const outcome = judgeLine(line, ruleSet, { asOf });
        tally.add(outcome);
        if (isJudged(outcome)) judged.push(outcome);
        else refused.push(outcome);
      }
    }
    const summary = tally.summary();
    return {
      exit: exitCodeFor(summary),
      judged,
      refused,
      notes: reading.notes(),
      summary,
      fileRefused: undefined,
      mapping: undefined,
    };
  } catch (error) {
    if (!(error instanceof FileRefused)) throw error;
    const mapping = error instanceof MappingNeeded ? error.mapping : undefined;
    return { exit: 2, judged, refused, notes: [], summary: tally.summary(), fileRefused: error.code, mapping };
  }
}

/** Findings of all cases with this outcome whose rule or provision contains the word. */
export function findingsOf({ judged }: Ran, outcome: string, word = ''): readonly string[] {
  return judged.flatMap(({ row, judgment }) =>
    (judgment?.findings ?? [])
      .filter((finding) => finding.outcome === outcome && `${finding.rule} ${finding.provision}`.includes(word))
      .map(({ provision }) => `${row} ${provision}`),
  );
}
