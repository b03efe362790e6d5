/** What became of each line, as JSON lines in S3. */
import { createInterface } from 'node:readline';
import type { JudgedLine } from '../../intake/judge-line.ts';
import type { RefusedLine } from '../../intake/lines.ts';
import type { Report } from '../../rules/engine/report.ts';
import type { ObjectAddress, ObjectStore } from '../store/object-store.ts';
import { isPacked, packed, unpacked } from '../store/packed-text.ts';
import { outcomesKey } from './object-keys.ts';

/** A case that was judged, with its report as it is stored; kept without the findings that no table shows. */
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

/** What is packed is JSON lines no more (functions/store/packed-text.ts). */
export const PACKED_TYPE = 'application/octet-stream';

export const writeOutcomes = (outcomes: readonly NumberedOutcome[]): string =>
  outcomes.map((outcome) => `${JSON.stringify(outcome)}\n`).join('');

/** Whose outcomes they are: the group of lines that begins with the line `from`. */
export interface GroupOf {
  readonly tenant: string;
  readonly batch: string;
  readonly from: number;
}

/** Keeps what became of a group of lines, as far as the last step counts it and shows it in tables; whole reports lie in packs. */
export async function putOutcomes(
  objects: ObjectStore,
  bucket: string,
  { tenant, batch, from }: GroupOf,
  outcomes: readonly NumberedOutcome[],
  findings: 'breached' | 'all',
): Promise<void> {
  const counted = outcomes.map(({ n, outcome }) => ({
    n,
    outcome: isReported(outcome) ? withoutQuestions(tabled(outcome, findings)) : outcome,
  }));
  await objects.put({ bucket, key: outcomesKey(tenant, batch, from) }, packed(writeOutcomes(counted)), PACKED_TYPE);
}

function withoutQuestions(line: ReportedLine): ReportedLine {
  return { ...line, judgment: { ...line.judgment, questions: [] } };
}

/**
 * What became of the lines of one group, whole: it holds a hundred at most.
 * @throws Error where the object is not there.
 */
export async function readOutcomes(objects: ObjectStore, address: ObjectAddress): Promise<readonly NumberedOutcome[]> {
  const bytes = await objects.whole(address);
  if (bytes === undefined) throw new Error(`no outcomes at ${address.key}`);
  // Releases before packs wrote it plain.
  const text = (isPacked(bytes) ? unpacked(bytes) : bytes).toString('utf8');
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
