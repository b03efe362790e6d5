/**
 * Writes all that a tenant has as JSON lines, newest first: reports with their cases, batches, papers with what was read
 * of them, scorecards, webhooks, Idempotency-Keys, and objects in pieces. The file is there whole or not at all.
 */
import { once } from 'node:events';
import { createWriteStream, renameSync, rmSync } from 'node:fs';
import { KnownColumns } from '../../../functions/batches/known-columns.ts';
import { unpackCorrections } from '../../../functions/papers/corrections.ts';
import { unpackReading } from '../../../functions/papers/packed-reading.ts';
import { unpackScores } from '../../../functions/scorecards/scorecard.ts';
import { partitions } from '../../../functions/store/keys.ts';
import { TableReportStore } from '../../../functions/store/table-report-store.ts';
import { webhookView } from '../../../functions/webhooks/webhook.ts';
import { WebhookStore } from '../../../functions/webhooks/webhook-store.ts';
import { objectsOf, piecesOf } from './objects.ts';
import type { TenantPlace } from './place.ts';
import { batchesOf, itemsOf, papersOf, scorecardsOf } from './walk.ts';

export interface Exported {
  readonly reports: number;
  readonly batches: number;
  readonly papers: number;
  readonly scorecards: number;
  readonly keys: number;
  readonly objects: number;
}

const PIECE_BYTES = 1_048_576;
const PAGE = 100;

type Line = {
  readonly type: 'report' | 'batch' | 'paper' | 'scorecard' | 'webhook' | 'columns' | 'idempotency-key' | 'object';
} & Record<string, unknown>;

async function* lines(place: TenantPlace, tenant: string): AsyncGenerator<Line> {
  const store = new TableReportStore(place);
  for (let after: string | undefined; ; ) {
    const { items, next } = await store.reports(tenant, {}, { after, limit: PAGE });
    for (const { id } of items) {
      const stored = await store.get(tenant, id);
      if (stored !== undefined) yield { type: 'report', report: stored.report, case: stored.case };
    }
    if (next === undefined) break;
    after = next;
  }
  for await (const batch of batchesOf(place, tenant)) yield { type: 'batch', batch };
  for await (const { reading, corrections, ...paper } of papersOf(place, tenant))
    yield {
      type: 'paper',
      paper,
      ...(reading !== undefined && { reading: unpackReading(reading) }),
      ...(corrections !== undefined && { corrections: unpackCorrections(corrections) }),
    };
  for await (const { scores, ...scorecard } of scorecardsOf(place, tenant))
    yield { type: 'scorecard', scorecard, scores: unpackScores(scores) };
  // Without their secrets: whoever reads the file shall not sign for guiju.
  for (const webhook of await new WebhookStore(place.client, place.tableName).list(tenant))
    yield { type: 'webhook', webhook: webhookView(webhook) };
  const map = await new KnownColumns(place.client, place.tableName).of(tenant);
  if (Object.keys(map).length > 0) yield { type: 'columns', map };
  for (const partition of partitions.once(tenant)) {
    for await (const page of itemsOf(place, partition, false)) {
      for (const { pk: _, sk: hash, ...record } of page) yield { type: 'idempotency-key', hash, ...record };
    }
  }
  if (place.objects === undefined) return;
  for await (const object of objectsOf(place.objects, tenant)) {
    let piece = 0;
    for await (const bytes of piecesOf(place.objects, object, PIECE_BYTES)) {
      yield { type: 'object', ...object, piece, base64: bytes.toString('base64') };
      piece++;
    }
  }
}

/** @throws where the file cannot be written or the store not be read; nothing is left at `file` then. */
export async function exportTenant(place: TenantPlace, tenant: string, file: string): Promise<Exported> {
  const counts = { reports: 0, batches: 0, papers: 0, scorecards: 0, keys: 0, objects: 0 };
  const unfinished = `${file}.part`;
  const output = createWriteStream(unfinished, { mode: 0o600 });
  try {
    await once(output, 'open');
    for await (const line of lines(place, tenant)) {
      if (line.type === 'report') counts.reports++;
      else if (line.type === 'batch') counts.batches++;
      else if (line.type === 'paper') counts.papers++;
      else if (line.type === 'scorecard') counts.scorecards++;
      else if (line.type === 'idempotency-key') counts.keys++;
      else if (line.piece === 0) counts.objects++;
      if (!output.write(`${JSON.stringify(line)}\n`)) await once(output, 'drain');
    }
    output.end();
    await once(output, 'close');
    renameSync(unfinished, file);
    return counts;
  } catch (error) {
    output.destroy();
    rmSync(unfinished, { force: true });
    throw error;
  }
}
