/** `GET /v1/batches/{id}`: how far a batch is, and how many rows were read, judged, refused and breached. */
import { json, type Work } from '../http/answer.ts';
import { batchView } from './batch.ts';
import { rowsOf } from './batch-rows.ts';
import { ownBatch } from './own-batch.ts';
import type { BatchServices } from './services.ts';

export function readBatch(services: BatchServices): Work {
  return async (event) => {
    const batch = await ownBatch(event, services);
    return json(200, batchView(batch, await rowsOf(services.batches, batch)), { 'cache-control': 'private, no-cache' });
  };
}
