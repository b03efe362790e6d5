/** Due days of stored reports, kept for the tenants that want to be told of them. */
import { DeleteCommand, type DynamoDBDocumentClient, PutCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { DUE_TENANTS, duePartition, dueSort } from '../store/keys.ts';
import { reaching } from '../store/unavailable.ts';

/** The findings of one report that fall due on one day. */
export const dueItem = z.object({
  tenant: z.string(),
  report: z.string(),
  due: z.string(),
  reference: z.string().nullable(),
  kind: z.string(),
  region: z.string(),
  rules: z.array(z.string()),
  /** Seconds since 1970 after which DynamoDB deletes it. */
  expiresAt: z.int(),
});
export type Due = z.infer<typeof dueItem>;

export class DueStore {
  readonly #client: DynamoDBDocumentClient;
  readonly #tableName: string;
  constructor(client: DynamoDBDocumentClient, tableName: string) {
    this.#client = client;
    this.#tableName = tableName;
  }

  /** Kept once, however often. */
  async put(due: Due): Promise<void> {
    const key = { pk: duePartition(due.tenant), sk: dueSort(due.due, due.report) };
    await reaching(() => this.#client.send(new PutCommand({ TableName: this.#tableName, Item: { ...key, ...due } })));
  }

  /** What falls due on a day. */
  async *on(tenant: string, day: string): AsyncGenerator<Due> {
    for await (const items of this.#pages('pk = :pk AND begins_with(sk, :day)', {
      ':pk': duePartition(tenant),
      ':day': dueSort(day, ''),
    }))
      yield* z.array(dueItem).parse(items);
  }

  /** Tenants that want, or once wanted, to be told of due days. */
  async *tenants(): AsyncGenerator<string> {
    for await (const items of this.#pages('pk = :pk', { ':pk': DUE_TENANTS }))
      for (const { sk } of z.array(z.object({ sk: z.string() })).parse(items)) yield sk;
  }

  async forgetTenant(tenant: string): Promise<void> {
    await reaching(() =>
      this.#client.send(new DeleteCommand({ TableName: this.#tableName, Key: { pk: DUE_TENANTS, sk: tenant } })),
    );
  }

  async *#pages(
    KeyConditionExpression: string,
    ExpressionAttributeValues: Record<string, string>,
  ): AsyncGenerator<readonly unknown[]> {
    let from: Record<string, unknown> | undefined;
    do {
      const { Items = [], LastEvaluatedKey } = await reaching(() =>
        this.#client.send(
          new QueryCommand({
            TableName: this.#tableName,
            KeyConditionExpression,
            ExpressionAttributeValues,
            ...(from !== undefined && { ExclusiveStartKey: from }),
          }),
        ),
      );
      yield Items;
      from = LastEvaluatedKey;
    } while (from !== undefined);
  }
}
