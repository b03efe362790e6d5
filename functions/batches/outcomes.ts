/** What became of each line, as JSON lines in S3. */
import { createInterface } from 'node:readline';
import type { JudgedLine } from '../../intake/judge-line.ts';
import type { RefusedLine } from '../../intake/lines.ts';
import type { Report } from '../../rules/engine/report.ts';
import type { ObjectAddress, ObjectStore } from '../store/object-store.ts';

/** A case that was judged, with its report as it is stored. */
export interface ReportedLine extends JudgedLine {
  readonly judgment: Report;
}

/** What became of the n-th line of a file, counted from 1. */
export interface NumberedOutcome {
  readonly n: number;
  readonly outcome: ReportedLine | RefusedLine;
}

export function isReported(outcome: NumberedOutcome['outcome']): outcome is ReportedLine {
  return !('refused' in outcome);
}

export const writeOutcomes = (outcomes: readonly NumberedOutcome[]): string =>
  outcomes.map((outcome) => `${JSON.stringify(outcome)}\n`).join('');

/**
 * What became of the lines of one group, whole: it holds a hundred at most.
 * @throws Error where the object is not there.
 */
export async function readOutcomes(objects: ObjectStore, address: ObjectAddress): Promise<readonly NumberedOutcome[]> {
  const text = await objects.text(address);
  if (text === undefined) throw new Error(`no outcomes at ${address.key}`);
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map(outcomeOf);
}

/** Written by `writeOutcomes`, so its shape is known. */
function outcomeOf(line: string): NumberedOutcome {
  return JSON.parse(line);
}

/** The lines of an object, one at a time. */
export async function* linesOf(objects: ObjectStore, address: ObjectAddress): AsyncGenerator<string> {
  const bytes = objects.bytes(address);
  // readline says nothing about a stream that fails: what is cut off would pass for the end.
  let failure: unknown;
  bytes.once('error', (error) => {
    failure = error;
  });
  const lines = createInterface({ input: bytes, crlfDelay: Number.POSITIVE_INFINITY });
  for await (const line of lines) if (line !== '') yield line;
  if (failure !== undefined) throw failure;
}

/** The findings a table of findings shows of a case: its breaches, or all. */
export function tabled(line: ReportedLine, findings: 'breached' | 'all'): ReportedLine {
  if (findings === 'all') return line;
  const breached = line.judgment.findings.filter(({ outcome }) => outcome === 'breached');
  return { ...line, judgment: { ...line.judgment, findings: breached, questions: [] } };
}
