/** Writes many items in few requests; each is there or not, in no order. */
import { BatchWriteCommand, type DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { Problem } from '../http/problem.ts';

/** How many a BatchWrite takes (DynamoDB API reference). */
const BATCH_WRITE = 25;
const TRIES = 8;

/**
 * @param together requests on their way at a time.
 * @throws Problem unavailable where the table leaves items unprocessed after several tries.
 */
export async function writeAll(
  client: DynamoDBDocumentClient,
  table: string,
  items: readonly Record<string, unknown>[],
  together = 1,
): Promise<void> {
  let start = 0;
  const some = async (): Promise<void> => {
    while (start < items.length) {
      const next = items.slice(start, start + BATCH_WRITE);
      start += BATCH_WRITE;
      await writeSome(client, table, next);
    }
  };
  await Promise.all(Array.from({ length: together }, some));
}

async function writeSome(
  client: DynamoDBDocumentClient,
  table: string,
  items: readonly Record<string, unknown>[],
): Promise<void> {
  let requests = items.map((Item) => ({ PutRequest: { Item } }));
  for (let attempt = 0; requests.length > 0; attempt++) {
    if (attempt === TRIES) throw new Problem('unavailable', { headers: { 'retry-after': '2' } });
    if (attempt > 0)
      await new Promise((resolve) => setTimeout(resolve, Math.random() * Math.min(1_000, 25 * 2 ** attempt)));
    const { UnprocessedItems } = await client.send(new BatchWriteCommand({ RequestItems: { [table]: requests } }));
    requests = (UnprocessedItems?.[table] ?? []).flatMap(({ PutRequest }) =>
      PutRequest?.Item === undefined ? [] : [{ PutRequest: { Item: PutRequest.Item } }],
    );
  }
}
