/**
 * Once a day what is over is deleted on one machine, as AWS does by itself: items by their time to live, objects by the lifecycle of
 * their bucket. Readers leave out what is over anyway, so nobody waits for it.
 */
import { join } from 'node:path';
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { ObjectFolder } from '../object-store/folder.ts';
import { deleteItemsOver } from './items.ts';
import { deleteObjectsOver } from './objects.ts';

export interface ExpiryOptions {
  readonly client: DynamoDBDocumentClient;
  readonly tableName: string;
  /** Of the data of this machine. */
  readonly folder: string;
  readonly retentionDays: number | undefined;
}

export interface Expiry {
  /** Ends after the page it is at. */
  readonly close: () => Promise<void>;
}

/** A start is for those who wait for it. */
const FIRST_MS = 60_000;
const DAY_MS = 86_400_000;

export function startExpiry({ client, tableName, folder, retentionDays }: ExpiryOptions): Expiry {
  const objects = new ObjectFolder(join(folder, 'objects'));
  let ending = false;
  let underWay = Promise.resolve();
  const look = async (): Promise<void> => {
    await deleteItemsOver(client, tableName, Date.now(), () => ending);
    if (!ending) await deleteObjectsOver(objects, retentionDays, Date.now());
  };
  const begin = (): void => {
    // What fails today is done tomorrow.
    underWay = underWay
      .then(look)
      .catch((error: unknown) => console.error(error instanceof Error ? error.message : error));
  };
  const first = setTimeout(begin, FIRST_MS);
  const daily = setInterval(begin, DAY_MS);
  first.unref();
  daily.unref();
  return {
    close: async () => {
      ending = true;
      clearTimeout(first);
      clearInterval(daily);
      await underWay;
      client.destroy();
    },
  };
}
