/**
 * Erases all that a tenant has. Indexes follow the table with a delay, so the walk is repeated until it finds nothing; what is
 * written meanwhile may be missed, so the tenant's tokens are revoked first (docs/operations.md).
 */
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { BatchWriteCommand } from '@aws-sdk/lib-dynamodb';
import { tableKeys } from '../../../functions/declared/table.ts';
import { DueStore } from '../../../functions/events/due-store.ts';
import { removeObjects } from './objects.ts';
import type { TenantPlace } from './place.ts';
import { batchesOf, itemsOf, type Keyed, partitionsOf } from './walk.ts';

export interface Erased {
  readonly items: number;
  /** Undefined where no buckets were named. */
  readonly objects: number | undefined;
}

/** How many a BatchWrite takes (DynamoDB API reference). */
const BATCH_WRITE = 25;
const PASSES = 10;

/** @throws Error where the table goes on showing items that were deleted. */
export async function eraseTenant(
  place: TenantPlace,
  tenant: string,
  progress?: (items: number) => void,
): Promise<Erased> {
  const objects = place.objects === undefined ? undefined : await removeObjects(place.objects, tenant);
  if (place.executions !== undefined) {
    for await (const { id } of batchesOf(place, tenant)) forgetExecutions(place.executions, id);
  }
  await new DueStore(place.client, place.tableName).forgetTenant(tenant);
  let items = 0;
  for (let pass = 0; pass < PASSES; pass++) {
    let found = 0;
    for await (const partition of partitionsOf(place, tenant)) {
      for await (const page of itemsOf(place, partition, true)) {
        for (let start = 0; start < page.length; start += BATCH_WRITE) {
          await remove(place, page.slice(start, start + BATCH_WRITE));
        }
        found += page.length;
        progress?.(items + found);
      }
    }
    items += found;
    if (found === 0) return { items, objects };
  }
  throw new Error(`something goes on writing for ${tenant}: revoke its tokens, and erase again`);
}

/** Journals are named after the batch and its attempt. */
function forgetExecutions(folder: string, batch: string): void {
  if (!existsSync(folder)) return;
  for (const file of readdirSync(folder)) if (file.startsWith(`${batch}-`)) rmSync(join(folder, file));
}

async function remove({ client, tableName }: TenantPlace, keys: readonly Keyed[]): Promise<void> {
  let requests = keys.map(({ [tableKeys.partition]: pk, [tableKeys.sort]: sk }) => ({
    DeleteRequest: { Key: { [tableKeys.partition]: pk, [tableKeys.sort]: sk } },
  }));
  for (let attempt = 0; requests.length > 0; attempt++) {
    if (attempt === 12) throw new Error('the table deletes nothing; try again later');
    if (attempt > 0) await new Promise((resolve) => setTimeout(resolve, Math.min(5_000, 50 * 2 ** attempt)));
    const { UnprocessedItems } = await client.send(new BatchWriteCommand({ RequestItems: { [tableName]: requests } }));
    const left = (UnprocessedItems?.[tableName] ?? []).length;
    // Deleting again what is gone already does no harm; what is left stands at the end.
    requests = left === 0 ? [] : requests;
  }
}
