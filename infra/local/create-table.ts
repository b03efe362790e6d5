/** Creates the table as declared where it is missing; never changes one that is there. */
import {
  CreateTableCommand,
  DescribeTableCommand,
  type DynamoDBClient,
  ResourceInUseException,
  ResourceNotFoundException,
  UpdateTimeToLiveCommand,
  waitUntilTableExists,
} from '@aws-sdk/client-dynamodb';
import { type Index, indexes, ORDER_ATTRIBUTE, TTL_ATTRIBUTE, tableKeys } from '../../functions/declared/table.ts';

const declared: readonly Index[] = indexes;

/** @throws Error where a table of this name has other indexes than those declared. */
export async function createTable(client: DynamoDBClient, tableName: string): Promise<void> {
  const existing = await describe(client, tableName);
  if (existing !== undefined) {
    const missing = declared.filter(({ name }) => !existing.includes(name)).map(({ name }) => name);
    if (missing.length > 0) {
      throw new Error(`the table ${tableName} was made by another release: it lacks the indexes ${missing.join(', ')}`);
    }
    return;
  }
  const attributes = [tableKeys.partition, tableKeys.sort, ORDER_ATTRIBUTE, ...declared.map(({ name }) => name)];
  try {
    await client.send(
      new CreateTableCommand({
        TableName: tableName,
        BillingMode: 'PAY_PER_REQUEST',
        AttributeDefinitions: attributes.map((AttributeName) => ({ AttributeName, AttributeType: 'S' })),
        KeySchema: [
          { AttributeName: tableKeys.partition, KeyType: 'HASH' },
          { AttributeName: tableKeys.sort, KeyType: 'RANGE' },
        ],
        GlobalSecondaryIndexes: declared.map(({ name, carries }) => ({
          IndexName: name,
          KeySchema: [
            { AttributeName: name, KeyType: 'HASH' },
            { AttributeName: ORDER_ATTRIBUTE, KeyType: 'RANGE' },
          ],
          Projection:
            carries === undefined
              ? { ProjectionType: 'ALL' }
              : { ProjectionType: 'INCLUDE', NonKeyAttributes: [...carries] },
        })),
      }),
    );
  } catch (error) {
    // Another process was first.
    if (!(error instanceof ResourceInUseException)) throw error;
  }
  await waitUntilTableExists({ client, maxWaitTime: 60, minDelay: 1, maxDelay: 2 }, { TableName: tableName });
  try {
    await client.send(
      new UpdateTimeToLiveCommand({
        TableName: tableName,
        TimeToLiveSpecification: { AttributeName: TTL_ATTRIBUTE, Enabled: true },
      }),
    );
  } catch (error) {
    // dynalite knows no TTL; readers leave expired items out anyway.
    if (!(error instanceof Error && error.name === 'UnknownOperationException')) throw error;
  }
}

async function describe(client: DynamoDBClient, tableName: string): Promise<readonly string[] | undefined> {
  try {
    const { Table } = await client.send(new DescribeTableCommand({ TableName: tableName }));
    return (Table?.GlobalSecondaryIndexes ?? []).flatMap(({ IndexName }) => IndexName ?? []);
  } catch (error) {
    if (error instanceof ResourceNotFoundException) return undefined;
    throw error;
  }
}
