/**
 * What the columns of a tenant's files were said to hold, kept from one batch to the next: a heading that was answered once is not asked
 * about again. Later answers go before earlier ones; a batch can leave them out (`knownColumns: false`).
 */
import { type DynamoDBDocumentClient, GetCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import type { ColumnMap } from '../../intake/tables/profile.ts';
import { COLUMNS_SORT, columnsPartition } from '../store/keys.ts';
import { reaching } from '../store/unavailable.ts';

const columnsItem = z.object({ map: z.record(z.string(), z.string()) });

/** An item holds 400 KB, an answer at most 400 characters. */
const MOST_KEPT = 300;

export class KnownColumns {
  readonly #client: DynamoDBDocumentClient;
  readonly #tableName: string;
  constructor(client: DynamoDBDocumentClient, tableName: string) {
    this.#client = client;
    this.#tableName = tableName;
  }

  /** Heading to fact; empty where nothing was answered yet. */
  async of(tenant: string): Promise<ColumnMap> {
    const { Item } = await reaching(() =>
      this.#client.send(new GetCommand({ TableName: this.#tableName, Key: keyOf(tenant), ConsistentRead: true })),
    );
    return Item === undefined ? {} : columnsItem.parse(Item).map;
  }

  /** Keeps answers beside those that were given before; the oldest go where there are too many. */
  async keep(tenant: string, answers: ColumnMap): Promise<void> {
    if (Object.keys(answers).length === 0) return;
    const before = Object.entries(await this.of(tenant)).filter(([heading]) => !Object.hasOwn(answers, heading));
    const map = Object.fromEntries([...before, ...Object.entries(answers)].slice(-MOST_KEPT));
    await reaching(() =>
      this.#client.send(
        new UpdateCommand({
          TableName: this.#tableName,
          Key: keyOf(tenant),
          UpdateExpression: 'SET #map = :map',
          ExpressionAttributeNames: { '#map': 'map' },
          ExpressionAttributeValues: { ':map': map },
        }),
      ),
    );
  }
}

function keyOf(tenant: string): { readonly pk: string; readonly sk: string } {
  return { pk: columnsPartition(tenant), sk: COLUMNS_SORT };
}
