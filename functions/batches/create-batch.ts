/** `POST /v1/batches`: a new batch, and the form its file is uploaded with, straight to S3. */

import * as z from 'zod';
import { FileRefused } from '../../intake/files/file-refused.ts';
import { sourceOf } from '../../intake/files/source.ts';
import { openFile } from '../../intake/normalise.ts';
import { isCalendarDate } from '../../rules/engine/day.ts';
import { digestOf } from '../../rules/engine/digest.ts';
import { kindNames } from '../../rules/facts/kinds.ts';
import { idempotencyKeyOf, keyReused } from '../check/idempotency-key.ts';
import { reportIdOf } from '../check/report-id.ts';
import { UPLOAD_LIMIT, UPLOAD_SECONDS, uploadTypes } from '../declared/buckets.ts';
import { json, languageOf, type Work } from '../http/answer.ts';
import { Problem } from '../http/problem.ts';
import { readBody } from '../http/read-body.ts';
import { tenantOf } from '../http/tenant.ts';
import { freshId } from '../store/fresh-id.ts';
import { keptFor } from '../store/retention.ts';
import { type Batch, type BatchRequest, batchView } from './batch.ts';
import { rowsOf } from './batch-rows.ts';
import { fileName, fileNameReasons } from './file-name.ts';
import { uploadKey } from './object-keys.ts';
import type { BatchServices } from './services.ts';

const reasons = {
  date: { zh: '应为实际存在的日期 YYYY-MM-DD', en: 'must be an existing date YYYY-MM-DD' },
  ...fileNameReasons,
};

/** Bytes of defaults: the item of a batch holds 400 KB with its notes and announcements. */
const MOST_DEFAULTS = 100_000;

export const createBatchBody = z.strictObject({
  file: z.strictObject({
    name: fileName,
    /** By the ending of the name where it is left out. */
    contentType: z.enum(uploadTypes).optional(),
  }),
  /** The kind of every row, unless a column says it. */
  kind: z.enum(kindNames).optional(),
  /** Facts of rows that do not say otherwise, by path, written as in a cell. */
  defaults: z.record(z.string().max(200), z.string().max(1_000)).optional(),
  /** Today in China, when the batch starts, where it is left out. */
  asOf: z
    .string()
    .refine(isCalendarDate, { params: { reason: 'date' } })
    .optional(),
  /** What columns hold: heading to fact (`invoice.receivedOn`, with a unit in brackets if wanted), `-` for no fact. */
  map: z.record(z.string().max(200), z.string().max(200)).optional(),
  /** Judge by the columns as they are proposed, also where that is not sure. */
  acceptMapping: z.boolean().optional(),
  /** What a blank cell says in the column of a date that ends a period: that it has not come (left out), or nothing. */
  blanks: z.enum(['not-yet', 'unknown']).optional(),
  /** Use what columns were said to hold with earlier batches, and keep what is said with this one: true where it is left out. */
  knownColumns: z.boolean().optional(),
  preview: z.boolean().default(false),
  /** Which findings the tables of findings hold. */
  findings: z.enum(['breached', 'all']).default('breached'),
});

const typeByEnding: Readonly<Record<string, (typeof uploadTypes)[number]>> = {
  csv: 'text/csv',
  tsv: 'text/tab-separated-values',
  tab: 'text/tab-separated-values',
  json: 'application/json',
  jsonl: 'application/x-ndjson',
  ndjson: 'application/x-ndjson',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  xls: 'application/vnd.ms-excel',
  xlsm: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

export function createBatch({
  batches,
  columns,
  objects,
  uploadsBucket,
  tenantClaim,
  retentionDays,
  now,
}: BatchServices): Work {
  return async (event, context) => {
    const tenant = tenantOf(event, tenantClaim);
    const key = idempotencyKeyOf(event);
    const request = await requestOf(readBody(event, createBatchBody, 'invalid-batch', reasons));
    const fingerprint = digestOf(JSON.parse(JSON.stringify(request)));
    const made: Batch = {
      tenant,
      // The key alone decides the id, and creating is one write on condition, so a repeated request finds what the first made.
      id: key === undefined ? freshId() : reportIdOf(tenant, `batch of ${key}`),
      state: 'awaiting-upload',
      attempt: 0,
      createdAt: new Date(now()).toISOString(),
      request,
      language: languageOf(context),
      fingerprint,
      ...(request.knownColumns !== false && { known: { ...(await columns.of(tenant)) } }),
      ...keptFor(retentionDays, now()),
    };
    const { batch, existed } = await batches.create(made);
    if (batch.fingerprint !== fingerprint) throw keyReused();
    const upload = await objects.uploadForm(
      { bucket: uploadsBucket, key: uploadKey(tenant, batch.id) },
      { contentType: request.file.contentType, limit: UPLOAD_LIMIT, seconds: UPLOAD_SECONDS },
    );
    const expiresAt = new Date(now() + UPLOAD_SECONDS * 1_000).toISOString();
    return json(
      201,
      {
        ...batchView(batch, await rowsOf(batches, batch)),
        upload: { method: 'POST', ...upload, maxBytes: UPLOAD_LIMIT, expiresAt },
      },
      {
        location: `/v1/batches/${batch.id}`,
        'cache-control': 'no-store',
        ...(existed && { 'idempotency-replayed': 'true' }),
      },
    );
  };
}

async function requestOf({ file, ...rest }: z.infer<typeof createBatchBody>): Promise<BatchRequest> {
  for (const path of ['defaults', 'map'] as const) {
    if (Buffer.byteLength(JSON.stringify(rest[path] ?? {})) <= MOST_DEFAULTS) continue;
    const message = { zh: '内容过多', en: 'are too many to be kept' };
    throw new Problem('invalid-batch', { errors: [{ path, code: 'too-large', message }] });
  }
  const ending = file.name.slice(file.name.lastIndexOf('.') + 1).toLowerCase();
  try {
    // Reading an empty list checks the defaults, so that a wrong one is told now and not when the file was uploaded.
    await openFile(sourceOf('defaults.json', Buffer.from('[]')), rest);
  } catch (error) {
    if (!(error instanceof FileRefused)) throw error;
    throw new Problem('invalid-batch', { errors: [{ path: 'defaults', code: error.code, message: error.text }] });
  }
  return { file: { name: file.name, contentType: file.contentType ?? typeByEnding[ending] ?? 'text/plain' }, ...rest };
}
