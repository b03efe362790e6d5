/**
 * The first step of a batch: reads the uploaded file into lines, numbered in the order of the file, each a case or a row that
 * could not be read. The same file gives the same lines, so that reading it again changes nothing.
 */
import { Readable } from 'node:stream';
import type * as z from 'zod';
import { FileRefused } from '../../../intake/files/file-refused.ts';
import type { Source } from '../../../intake/files/source.ts';
import { type Line, writeLine } from '../../../intake/lines.ts';
import { openFile } from '../../../intake/normalise.ts';
import { MappingNeeded, type ProposedColumn } from '../../../intake/tables/mapping.ts';
import { answersIn } from '../../../intake/tables/profile.ts';
import { type Batch, type proposedColumn, runningStates } from '../../batches/batch.ts';
import type { BatchStore } from '../../batches/batch-store.ts';
import type { KnownColumns } from '../../batches/known-columns.ts';
import { linesKey, longLineKey, uploadKey } from '../../batches/object-keys.ts';
import type { ObjectStore } from '../../store/object-store.ts';
import { LONGEST_LINE_BYTES } from '../longest-line.ts';
import { type Step, step, stepInput } from '../step.ts';

export interface NormaliseServices {
  readonly batches: BatchStore;
  readonly columns: KnownColumns;
  readonly objects: ObjectStore;
  readonly uploadsBucket: string;
  readonly resultsBucket: string;
  readonly now: () => number;
}

/** How often a batch tells how far it is. */
const PROGRESS_MS = 1_000;
/** Notes that the item of a batch keeps; it holds 400 KB. */
const MOST_NOTES = 100;
/** Columns that are proposed with a refusal. */
const MOST_COLUMNS = 200;

export function normaliseStep(services: NormaliseServices): Step {
  const { batches } = services;
  return step('normalise', stepInput, async ({ tenant, batch: id, attempt }) => {
    const batch = await batches.get(tenant, id);
    if (batch?.upload === undefined) throw new Error('there is no such batch, or it was not started');
    try {
      const { lines, notes, columns } = await linesOf(batch, services);
      await batches.change({ tenant, id, attempt }, ['reading', 'judging'], {
        state: 'judging',
        lines,
        linesRead: lines,
        notes: notes.slice(0, MOST_NOTES),
        columns: columns.slice(0, MOST_COLUMNS),
      });
      return { outcome: 'lines', lines, rows: null };
    } catch (error) {
      if (!(error instanceof FileRefused)) throw error;
      const { code, text, row } = error;
      const rows = { read: 0, judged: 0, refused: 0, breached: 0, failed: 0 };
      await batches.change({ tenant, id, attempt }, runningStates, {
        state: 'refused',
        rows,
        problem: {
          code,
          message: { zh: text.zh, en: text.en },
          ...(row !== undefined && { row }),
          ...(error instanceof MappingNeeded && { mapping: error.mapping.slice(0, MOST_COLUMNS).map(plainColumn) }),
        },
        endedAt: new Date(services.now()).toISOString(),
      });
      return { outcome: 'refused', lines: 0, rows };
    }
  });
}

/** As the item of a batch keeps it. */
function plainColumn({ samples, ...column }: ProposedColumn): z.infer<typeof proposedColumn> {
  return { ...column, samples: [...samples] };
}

async function linesOf(
  batch: Batch,
  { batches, columns, objects, uploadsBucket, resultsBucket, now }: NormaliseServices,
) {
  const { tenant, id, attempt, request, upload, known = {} } = batch;
  const address = { bucket: uploadsBucket, key: uploadKey(tenant, id) };
  const etag = upload?.etag ?? '';
  const source: Source = {
    name: request.file.name,
    size: upload?.size ?? 0,
    bytes: (start, end) =>
      objects.bytes(address, { etag, ...(start !== undefined && { start }), ...(end !== undefined && { end }) }),
  };
  const { kind, defaults, map, acceptMapping, blanks } = request;
  const answered = { ...known, ...map };
  const reading = await openFile(source, { kind, defaults, map: answered, acceptMapping, blanks, keepsOwn: true });
  if (request.knownColumns !== false) await columns.keep(tenant, answersIn(reading.mapping ?? [], map ?? {}));
  let n = 0;
  let told = now();
  async function* items(): AsyncGenerator<string> {
    for await (const group of reading.lines()) {
      let text = '';
      for (const line of group) text += `${await itemOf(++n, line)}\n`;
      if (text !== '') yield text;
      if (now() - told < PROGRESS_MS) continue;
      told = now();
      await batches.change({ tenant, id, attempt }, ['reading'], { state: 'reading', linesRead: n });
    }
  }
  const itemOf = async (n: number, line: Line): Promise<string> => {
    const item = `{"n":${n},"line":${writeLine(line)}}`;
    if (Buffer.byteLength(item) <= LONGEST_LINE_BYTES) return item;
    const at = longLineKey(tenant, id, n);
    await objects.put({ bucket: resultsBucket, key: at }, writeLine(line), 'application/json');
    return JSON.stringify({ n, at });
  };
  await objects.putStream(
    { bucket: resultsBucket, key: linesKey(tenant, id) },
    Readable.from(items(), { objectMode: false }),
    'application/x-ndjson',
  );
  return {
    lines: n,
    columns: reading.columns ?? [],
    notes: reading.notes().map(({ code, subject, message, count }) => ({
      code,
      subject,
      message: { zh: message.zh, en: message.en },
      ...(count !== undefined && { count }),
    })),
  };
}
