/** Lists of whole items, newest first: an index gives the keys in their order, the table the items, which no index carries. */
import { BatchGetCommand, type DynamoDBDocumentClient, QueryCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { type IndexName, ORDER_ATTRIBUTE, tableKeys } from '../declared/table.ts';
import { Problem } from '../http/problem.ts';
import type { Page, PageRequest } from './report-store.ts';
import { isOver } from './retention.ts';
import { reaching } from './unavailable.ts';

const entry = z.object({
  [tableKeys.partition]: z.string(),
  [tableKeys.sort]: z.string(),
  [ORDER_ATTRIBUTE]: z.string(),
});
type Entry = z.infer<typeof entry>;
type Item = Readonly<Record<string, unknown>>;

const TRIES = 8;

export class ItemList {
  readonly #client: DynamoDBDocumentClient;
  readonly #tableName: string;
  constructor(client: DynamoDBDocumentClient, tableName: string) {
    this.#client = client;
    this.#tableName = tableName;
  }

  /**
   * One page of a partition of an index, with the attributes named. Items that were deleted since, or whose time is over, are left out, so that a page can
   * hold fewer than its limit though another follows.
   * @throws Problem unavailable where the table cannot be reached.
   */
  async page(
    { index, partition, attributes }: { index: IndexName; partition: string; attributes: readonly string[] },
    { after, limit }: PageRequest,
  ): Promise<Page<Item>> {
    const { Items = [] } = await reaching(() =>
      this.#client.send(
        new QueryCommand({
          TableName: this.#tableName,
          IndexName: index,
          KeyConditionExpression: `#partition = :partition${after === undefined ? '' : ' AND #order < :after'}`,
          ExpressionAttributeNames: { '#partition': index, ...(after !== undefined && { '#order': ORDER_ATTRIBUTE }) },
          ExpressionAttributeValues: { ':partition': partition, ...(after !== undefined && { ':after': after }) },
          ScanIndexForward: false,
          // One more, to see whether anything follows.
          Limit: limit + 1,
        }),
      ),
    );
    const entries = z.array(entry).parse(Items).slice(0, limit);
    const last = entries.at(-1)?.[ORDER_ATTRIBUTE];
    const items = await this.#whole(entries, [tableKeys.partition, 'expiresAt', ...attributes]);
    const byPartition = new Map(items.map((item) => [item[tableKeys.partition], item] as const));
    const inOrder = entries.map(({ pk }) => byPartition.get(pk)).filter((item) => item !== undefined);
    return {
      items: inOrder.filter((item) => !isOver(item)),
      ...(Items.length > limit && last !== undefined && { next: last }),
    };
  }

  async #whole(entries: readonly Entry[], attributes: readonly string[]): Promise<readonly Item[]> {
    const items: Item[] = [];
    let keys: Record<string, unknown>[] = entries.map(({ pk, sk }) => ({ pk, sk }));
    for (let attempt = 0; keys.length > 0; attempt++) {
      if (attempt === TRIES) throw new Problem('unavailable', { headers: { 'retry-after': '2' } });
      if (attempt > 0) await new Promise((resolve) => setTimeout(resolve, Math.random() * 25 * 2 ** attempt));
      const { Responses, UnprocessedKeys } = await reaching(() =>
        this.#client.send(
          new BatchGetCommand({
            RequestItems: {
              [this.#tableName]: {
                Keys: keys,
                ProjectionExpression: attributes.map((name) => `#${name}`).join(', '),
                ExpressionAttributeNames: Object.fromEntries(attributes.map((name) => [`#${name}`, name])),
              },
            },
          }),
        ),
      );
      for (const item of Responses?.[this.#tableName] ?? []) items.push(item);
      keys = UnprocessedKeys?.[this.#tableName]?.Keys ?? [];
    }
    return items;
  }
}
