/** All that the table holds of a tenant, found by queries of its own partitions: nothing is scanned. */
import { QueryCommand, type QueryCommandInput } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { type Batch, batchItem } from '../../../functions/batches/batch.ts';
import { type IndexName, tableKeys } from '../../../functions/declared/table.ts';
import { type PaperItem, paperItem } from '../../../functions/papers/paper-item.ts';
import { type ScorecardItem, scorecardItem } from '../../../functions/scorecards/scorecard.ts';
import { batchPartition, packsPartition, partitions } from '../../../functions/store/keys.ts';
import type { TenantPlace } from './place.ts';

type Table = Pick<TenantPlace, 'client' | 'tableName'>;

const keyed = z.looseObject({ [tableKeys.partition]: z.string(), [tableKeys.sort]: z.string() });
export type Keyed = z.infer<typeof keyed>;

/** Every page of a query. */
async function* queried(
  { client, tableName }: Table,
  query: Omit<QueryCommandInput, 'TableName'>,
): AsyncGenerator<readonly Keyed[]> {
  let from: Record<string, unknown> | undefined;
  do {
    const { Items, LastEvaluatedKey } = await client.send(
      new QueryCommand({ TableName: tableName, ...query, ...(from !== undefined && { ExclusiveStartKey: from }) }),
    );
    yield z.array(keyed).parse(Items ?? []);
    from = LastEvaluatedKey;
  } while (from !== undefined);
}

/** The keys of the entries of an index, newest first in each partition; expired entries too, which DynamoDB has not deleted yet. */
async function* indexed(table: Table, index: IndexName, keys: readonly string[]): AsyncGenerator<readonly Keyed[]> {
  for (const key of keys) {
    yield* queried(table, {
      IndexName: index,
      KeyConditionExpression: '#partition = :partition',
      ExpressionAttributeNames: { '#partition': index, '#pk': tableKeys.partition, '#sk': tableKeys.sort },
      ExpressionAttributeValues: { ':partition': key },
      ScanIndexForward: false,
      ProjectionExpression: '#pk, #sk',
    });
  }
}

/** Items of one partition of the table, with all they carry or with their keys alone. */
export function itemsOf(table: Table, partition: string, keysOnly: boolean): AsyncGenerator<readonly Keyed[]> {
  return queried(table, {
    KeyConditionExpression: '#pk = :partition',
    ExpressionAttributeNames: { '#pk': tableKeys.partition, ...(keysOnly && { '#sk': tableKeys.sort }) },
    ExpressionAttributeValues: { ':partition': partition },
    ConsistentRead: true,
    ...(keysOnly && { ProjectionExpression: '#pk, #sk' }),
  });
}

/**
 * Every partition of the table that holds something of the tenant: reports with their findings, findings that an attempt left
 * behind which never came to a report, batches with their progress and the packs of their reports, papers, scorecards, Idempotency-Keys, webhooks, due days and what
 * columns are known to hold.
 */
export async function* partitionsOf(table: Table, tenant: string): AsyncGenerator<string> {
  const batches = batchPartition(tenant, '');
  for (const [index, keys] of [
    [
      'reportsByTime',
      [
        ...partitions.reportsByTime(tenant),
        ...partitions.batches(tenant),
        ...partitions.papers(tenant),
        ...partitions.scorecards(tenant),
      ],
    ],
    ['findingsByTime', partitions.findingsByTime(tenant)],
  ] as const) {
    let last: string | undefined;
    for await (const page of indexed(table, index, keys)) {
      for (const { [tableKeys.partition]: partition } of page) {
        // The findings of a report lie side by side.
        if (partition !== last) {
          const batch = partition.startsWith(batches) ? partition.slice(batches.length) : undefined;
          // Before the batch that names them, which is what a walk that was cut off finds them by.
          if (batch !== undefined) yield packsPartition(tenant, batch);
          yield partition;
        }
        last = partition;
      }
    }
  }
  yield* partitions.once(tenant);
  yield* partitions.events(tenant);
  yield* partitions.columns(tenant);
}

/** The tenant's papers, newest first. */
export async function* papersOf(table: Table, tenant: string): AsyncGenerator<PaperItem> {
  for await (const page of indexed(table, 'reportsByTime', partitions.papers(tenant))) {
    for (const { [tableKeys.partition]: partition } of page) {
      for await (const items of itemsOf(table, partition, false)) {
        for (const item of items) yield paperItem.parse(item);
      }
    }
  }
}

/** The tenant's scorecards, newest first. */
export async function* scorecardsOf(table: Table, tenant: string): AsyncGenerator<ScorecardItem> {
  for await (const page of indexed(table, 'reportsByTime', partitions.scorecards(tenant))) {
    for (const { [tableKeys.partition]: partition } of page) {
      for await (const items of itemsOf(table, partition, false)) {
        for (const item of items) yield scorecardItem.parse(item);
      }
    }
  }
}

/** The tenant's batches, newest first. */
export async function* batchesOf(table: Table, tenant: string): AsyncGenerator<Batch> {
  for await (const page of indexed(table, 'reportsByTime', partitions.batches(tenant))) {
    for (const { [tableKeys.partition]: partition } of page) {
      for await (const items of itemsOf(table, partition, false)) {
        for (const item of items) {
          const batch = batchItem.safeParse(item);
          if (batch.success) yield batch.data;
        }
      }
    }
  }
}
