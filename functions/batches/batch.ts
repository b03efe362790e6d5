/** A batch: a file of cases on its way to reports. What the table keeps of it, and what the API shows. */
import * as z from 'zod';
import { kindNames } from '../../rules/facts/kinds.ts';

/** `reading`, `judging` and `summarising` are the steps of one that is running. */
export const batchStates = [
  'awaiting-upload',
  'reading',
  'judging',
  'summarising',
  'finished',
  'refused',
  'failed',
  'cancelled',
] as const;
export type BatchState = (typeof batchStates)[number];

export const runningStates = ['reading', 'judging', 'summarising'] as const satisfies readonly BatchState[];

export function isRunning(state: BatchState): boolean {
  return runningStates.some((running) => running === state);
}

const text = z.object({ zh: z.string(), en: z.string() });
const note = z.object({ code: z.string(), subject: z.string(), message: text, count: z.number().exactOptional() });

/** What was asked for when the batch was created; it never changes. */
export const batchRequest = z.object({
  file: z.object({ name: z.string(), contentType: z.string() }),
  kind: z.enum(kindNames).optional(),
  /** Facts of rows that do not say otherwise, by path. */
  defaults: z.record(z.string(), z.string()).optional(),
  asOf: z.string().optional(),
  /** Heading to fact, as the user answered. */
  map: z.record(z.string(), z.string()).optional(),
  acceptMapping: z.boolean().optional(),
  blanks: z.enum(['not-yet', 'unknown']).optional(),
  /** False where answers given with earlier batches are not to be used, nor those of this one kept. */
  knownColumns: z.boolean().optional(),
  preview: z.boolean(),
  /** Which findings the tables of findings hold; reports hold all. */
  findings: z.enum(['breached', 'all']),
});
export type BatchRequest = z.infer<typeof batchRequest>;

/** Rows in numbers. A row that could not be judged is refused too, so judged + refused is all that was read. */
export const rowCounts = z.object({
  read: z.int(),
  judged: z.int(),
  refused: z.int(),
  breached: z.int(),
  failed: z.int(),
});
export type RowCounts = z.infer<typeof rowCounts>;

/** How a column of the file is read, or would be. */
export const proposedColumn = z.object({
  sheet: z.string().exactOptional(),
  column: z.string(),
  fact: z.string().nullable(),
  label: text.nullable(),
  unit: z.string().nullable(),
  sure: z.boolean(),
  why: text,
  samples: z.array(z.string()),
});

/** The item of a batch. */
export const batchItem = z.object({
  tenant: z.string(),
  id: z.string(),
  state: z.enum(batchStates),
  /** Counts restarts; 0 before the first start. */
  attempt: z.int(),
  createdAt: z.string(),
  startedAt: z.string().optional(),
  endedAt: z.string().optional(),
  request: batchRequest,
  /** The language of the workbook: that in which the batch was asked for. */
  language: z.enum(['zh', 'en']).optional(),
  fingerprint: z.string(),
  /** What was known of columns when it was created, so that a restart reads them in the same way. */
  known: z.record(z.string(), z.string()).optional(),
  /** The day of reckoning, fixed at the first start, so that a restart on another day gives the same reports. */
  asOf: z.string().optional(),
  /** The object that was there at the start; another put in its place later is not read. */
  upload: z.object({ etag: z.string(), size: z.int() }).optional(),
  /** Lines read so far. */
  linesRead: z.int().optional(),
  /** Lines of the file, once all were read. */
  lines: z.int().optional(),
  notes: z.array(note).optional(),
  /** Headings of the columns of a table, which the results begin with. */
  columns: z.array(z.string()).optional(),
  /** The rows when the batch ended. */
  rows: rowCounts.optional(),
  /** Why a file was refused, or a batch failed. */
  problem: z
    .object({
      code: z.string(),
      message: text,
      row: z.int().optional(),
      /** What is proposed for the columns, where they are to be confirmed first. */
      mapping: z.array(proposedColumn).optional(),
    })
    .optional(),
  /** Announcements of its end; written where there is no EventBridge. */
  announced: z.array(z.record(z.string(), z.unknown())).optional(),
  expiresAt: z.number().optional(),
});
export type Batch = z.infer<typeof batchItem>;
export type BatchProblem = NonNullable<Batch['problem']>;

/** A batch as the API shows it. */
export function batchView(batch: Batch, rows: RowCounts) {
  const { id, state, attempt, createdAt, startedAt, endedAt, request, asOf, notes = [], problem } = batch;
  const { file, kind, defaults, preview, findings, map, acceptMapping, blanks } = request;
  return {
    id,
    state,
    attempt,
    file,
    kind: kind ?? null,
    defaults: defaults ?? {},
    map: map ?? {},
    acceptMapping: acceptMapping ?? false,
    blanks: blanks ?? ('not-yet' as const),
    asOf: asOf ?? request.asOf ?? null,
    preview,
    findings,
    rows,
    notes,
    ...(problem !== undefined && { problem }),
    createdAt,
    startedAt: startedAt ?? null,
    endedAt: endedAt ?? null,
  };
}
