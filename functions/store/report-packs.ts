/**
 * The packs of the reports of a batch, items in a partition of their own. A pack is written once and never replaced, and it alone says what
 * the reports of its rows are: who comes second with others finds those, and what lists them is written after them.
 */
import { type DynamoDBDocumentClient, GetCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import { packSort, packsPartition } from './keys.ts';
import { putOnce } from './put-once.ts';
import { OpenedPack } from './report-pack.ts';
import type { StoredReport } from './report-store.ts';
import { reaching } from './unavailable.ts';

export interface BatchOf {
  readonly tenant: string;
  readonly batch: string;
}

/** A pack as it lies in the table. */
export interface StoredPack {
  /** The number of its first line. */
  readonly first: number;
  readonly body: Uint8Array;
  readonly opened: OpenedPack;
}

/** Lines of a pack at most: a group of lines is never longer. */
const MOST_ROWS = 1_000;

export class ReportPacks {
  readonly #client: DynamoDBDocumentClient;
  readonly #table: string;
  constructor(client: DynamoDBDocumentClient, table: string) {
    this.#client = client;
    this.#table = table;
  }

  /** Stores a pack whose first row is the `first` line; where there is one that begins with it, that one stays and is given. */
  async put(
    { tenant, batch }: BatchOf,
    { first, body }: { readonly first: number; readonly body: Uint8Array },
    kept: { readonly expiresAt?: number },
  ): Promise<StoredPack | undefined> {
    const key = { pk: packsPartition(tenant, batch), sk: packSort(first) };
    if (await putOnce(this.#client, this.#table, { ...key, tenant, first, body, ...kept })) return undefined;
    const { Item } = await reaching(() =>
      this.#client.send(new GetCommand({ TableName: this.#table, Key: key, ConsistentRead: true })),
    );
    return openedPack(Item);
  }

  /** The packs that hold any of the lines `from` to `to`, and maybe some before, in the order of the file. */
  async *between({ tenant, batch }: BatchOf, from: number, to: number): AsyncGenerator<StoredPack> {
    let start: Record<string, unknown> | undefined;
    do {
      const { Items = [], LastEvaluatedKey } = await reaching(() =>
        this.#client.send(
          new QueryCommand({
            TableName: this.#table,
            KeyConditionExpression: 'pk = :pk AND sk BETWEEN :from AND :to',
            ExpressionAttributeValues: {
              ':pk': packsPartition(tenant, batch),
              // A pack that begins before the first of them may hold it.
              ':from': packSort(Math.max(1, from - MOST_ROWS + 1)),
              ':to': packSort(to),
            },
            ConsistentRead: true,
            ...(start !== undefined && { ExclusiveStartKey: start }),
          }),
        ),
      );
      for (const item of Items) yield openedPack(item);
      start = LastEvaluatedKey;
    } while (start !== undefined);
  }
}

/** By hand: a schema would have the function that judges load zod before its first answer. */
function openedPack(item: Readonly<Record<string, unknown>> | undefined): StoredPack {
  const { first, body } = item ?? {};
  if (typeof first !== 'number' || !(body instanceof Uint8Array))
    throw new TypeError('the item of a pack is malformed');
  return { first, body, opened: new OpenedPack(body) };
}

/** Where a report lies: `<batch>#<first line of its pack>#<place in it>`. */
export const placeInPack = (batch: string, first: number, place: number): string => `${batch}#${first}#${place}`;
const PLACE = /^(?<batch>[^#]+)#(?<first>\d+)#(?<place>\d+)$/;

/** The report at a place of one of the tenant's own batches. */
export async function readPacked(
  client: DynamoDBDocumentClient,
  table: string,
  tenant: string,
  at: string,
): Promise<StoredReport | undefined> {
  const { batch, first, place } = PLACE.exec(at)?.groups ?? {};
  if (batch === undefined) throw new TypeError(`${at} is no place of a report`);
  const { Item } = await reaching(() =>
    client.send(
      new GetCommand({
        TableName: table,
        Key: { pk: packsPartition(tenant, batch), sk: packSort(Number(first)) },
        ConsistentRead: true,
      }),
    ),
  );
  return Item === undefined ? undefined : openedPack(Item).opened.stored(Number(place));
}
