/** `GET /v1/batches`: the tenant's batches, newest first. */
import * as z from 'zod';
import { json, type Work } from '../http/answer.ts';
import { paged, pageParameters } from '../http/paged.ts';
import { readQuery } from '../http/read-query.ts';
import { tenantOf } from '../http/tenant.ts';
import { partitions } from '../store/keys.ts';
import { batchItem, batchView } from './batch.ts';
import { rowsOf } from './batch-rows.ts';
import type { BatchServices } from './services.ts';

export const batchesQuery = z.strictObject(pageParameters);

/** All that a batch shows of itself. */
const attributes = Object.keys(batchItem.omit({ announced: true, upload: true, expiresAt: true }).shape);

export function listBatches({ list, batches, tenantClaim, cursorKey }: BatchServices): Work {
  return async (event) => {
    const tenant = tenantOf(event, tenantClaim);
    const [partition = ''] = partitions.batches(tenant);
    const { items, next } = await paged(
      readQuery(event, batchesQuery),
      { key: cursorKey, tenant, list: 'batches' },
      (page) => list.page({ index: 'reportsByTime', partition, attributes }, page),
    );
    const shown: ReturnType<typeof batchView>[] = [];
    // One after the other: those that are running are few, and each is counted by a query.
    for (const batch of z.array(batchItem).parse(items)) shown.push(batchView(batch, await rowsOf(batches, batch)));
    return json(200, { items: shown, next }, { 'cache-control': 'private, no-cache' });
  };
}
