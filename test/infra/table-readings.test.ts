/** The embedded table ends every reading: what it leaves open keeps files that were long written anew, without end. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  CreateTableCommand,
  DynamoDBClient,
  ListTablesCommand,
  PutItemCommand,
  QueryCommand,
  ScanCommand,
} from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openThroughHere, type TableLevel } from '../../infra/local/table-level.ts';

const folder = mkdtempSync(join(tmpdir(), 'guiju-readings-'));
/** Readings of the files since they were opened. */
const readings: { next: () => Promise<unknown> }[] = [];
const client = { of: new DynamoDBClient({ region: 'local' }) };
let close: () => void = () => {};

function watched(level: TableLevel): void {
  const { keys, values } = level;
  const seen = <Reading extends { next: () => Promise<unknown> }>(reading: Reading): Reading => {
    readings.push(reading);
    return reading;
  };
  Object.assign(level, {
    keys: (options: object) => seen(keys.call(level, options)),
    values: (options: object) => seen(values.call(level, options)),
  });
}

beforeAll(async () => {
  openThroughHere(watched);
  const { default: dynalite } = await import('dynalite');
  const server = dynalite({ createTableMs: 0, path: folder });
  close = () => server.close();
  const port = await new Promise<number>((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : 0);
    });
  });
  client.of = new DynamoDBClient({
    endpoint: `http://127.0.0.1:${port}`,
    region: 'local',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  });
  const text = (name: string) => ({ AttributeName: name, AttributeType: 'S' as const });
  await client.of.send(
    new CreateTableCommand({
      TableName: 'readings',
      BillingMode: 'PAY_PER_REQUEST',
      AttributeDefinitions: [text('pk'), text('sk'), text('grp')],
      KeySchema: [
        { AttributeName: 'pk', KeyType: 'HASH' },
        { AttributeName: 'sk', KeyType: 'RANGE' },
      ],
      GlobalSecondaryIndexes: [
        {
          IndexName: 'byGroup',
          KeySchema: [
            { AttributeName: 'grp', KeyType: 'HASH' },
            { AttributeName: 'sk', KeyType: 'RANGE' },
          ],
          Projection: { ProjectionType: 'ALL' },
        },
      ],
    }),
  );
});
afterAll(() => {
  client.of.destroy();
  close();
  rmSync(folder, { recursive: true, force: true });
});

test('whole, broken off by a limit, of nothing, through an index, of all: none stays open', async () => {
  for (const sk of ['1', '2', '3'])
    await client.of.send(
      new PutItemCommand({ TableName: 'readings', Item: { pk: { S: 'a' }, sk: { S: sk }, grp: { S: 'b' } } }),
    );
  const query = (pk: string, more: object = {}) =>
    client.of.send(
      new QueryCommand({
        TableName: 'readings',
        KeyConditionExpression: 'pk = :pk',
        ExpressionAttributeValues: { ':pk': { S: pk } },
        ...more,
      }),
    );
  expect((await query('a')).Count).toBe(3);
  expect((await query('a', { Limit: 1 })).Count).toBe(1);
  expect((await query('none')).Count).toBe(0);
  expect((await query('b', { IndexName: 'byGroup', KeyConditionExpression: 'grp = :pk' })).Count).toBe(3);
  expect((await client.of.send(new ScanCommand({ TableName: 'readings' }))).Count).toBe(3);
  await client.of.send(new ListTablesCommand({}));
  expect(readings.length).toBeGreaterThanOrEqual(6);
  // One that is open would answer.
  for (const reading of readings)
    await expect
      .poll(
        () =>
          reading.next().then(
            () => 'open',
            ({ code }) => code,
          ),
        { timeout: 600_000 },
      )
      .toBe('LEVEL_ITERATOR_NOT_OPEN');
});
