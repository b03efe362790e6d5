/** The store under faults that pass: the SDK's own middleware injects them, table and code are the real ones. */
import { ProvisionedThroughputExceededException } from '@aws-sdk/client-dynamodb';
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod';
import { Problem } from '../../../functions/http/problem.ts';
import { tableClient } from '../../../functions/store/table-client.ts';
import { TableReportStore } from '../../../functions/store/table-report-store.ts';
import { createTable } from '../../../infra/local/create-table.ts';
import type { TableServer } from '../../../infra/local/table-server.ts';
import { storedReport } from './stored.ts';
import { available } from './tables.ts';
import { tableNameFor } from './test-table.ts';

const tableName = tableNameFor('faults');
const batch = z.object({ RequestItems: z.record(z.string(), z.array(z.unknown())) });
describe.each(available)('on $name', ({ start }) => {
  let table: TableServer;
  const fresh = (): DynamoDBDocumentClient =>
    tableClient({
      tableName,
      region: 'local',
      endpoint: table.endpoint,
      credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
    });

  beforeAll(async () => {
    table = await start();
    await createTable(fresh(), tableName);
  });
  afterAll(() => table.close());

  const findingsOf = async (store: TableReportStore, id: string): Promise<number> => {
    const { items } = await store.findings('t', { rule: 'test/rule-0' }, { limit: 100 });
    return items.filter(({ report }) => report === id).length;
  };

  test('a table that takes only half a batch is given the rest until it has all', async () => {
    const client = fresh();
    let halved = 0;
    client.middlewareStack.add(
      (next, context) => async (args) => {
        if (context.commandName !== 'BatchWriteItemCommand' || halved >= 3) return next(args);
        halved++;
        const requests = batch.parse(args.input).RequestItems[tableName] ?? [];
        const half = Math.floor(requests.length / 2);
        const result = await next({
          ...args,
          input: { ...args.input, RequestItems: { [tableName]: requests.slice(0, half) } },
        });
        Object.assign(Object(result.output), { UnprocessedItems: { [tableName]: requests.slice(half) } });
        return result;
      },
      { step: 'initialize', priority: 'low' },
    );
    const store = new TableReportStore({ client, tableName });
    await store.put('t', storedReport('halves', 20));
    expect(halved).toBe(3);
    let count = 0;
    for (let rule = 0; rule < 20; rule++) {
      const { items } = await store.findings('t', { rule: `test/rule-${rule}` }, { limit: 100 });
      count += items.filter(({ report }) => report === 'halves').length;
    }
    expect(count).toBe(20);
  });

  test('a table that takes nothing is told as unavailable, and the report is not there', async () => {
    const client = fresh();
    client.middlewareStack.add(
      (next, context) => async (args) => {
        if (context.commandName !== 'BatchWriteItemCommand') return next(args);
        const { RequestItems } = batch.parse(args.input);
        const result = await next(args);
        Object.assign(Object(result.output), { UnprocessedItems: RequestItems });
        return result;
      },
      { step: 'initialize', priority: 'low' },
    );
    const store = new TableReportStore({ client, tableName });
    await expect(store.put('t', storedReport('refused', 3))).rejects.toMatchObject({ type: 'unavailable' });
    expect(await store.get('t', 'refused')).toBeUndefined();
    expect(await findingsOf(store, 'refused')).toBe(0);
  });

  test('throttled for good, it is unavailable; throttled for a moment, the SDK tries again by itself', async () => {
    for (const [times, stored] of [
      [2, true],
      [99, false],
    ] as const) {
      const client = fresh();
      let throttled = 0;
      client.middlewareStack.add(
        (next, context) => async (args) => {
          if (context.commandName !== 'PutItemCommand' || throttled >= times) return next(args);
          throttled++;
          throw new ProvisionedThroughputExceededException({
            message: 'slow down',
            $metadata: { httpStatusCode: 400 },
          });
        },
        { step: 'deserialize', priority: 'low' },
      );
      const store = new TableReportStore({ client, tableName });
      const put = store.put('t', storedReport(`throttled-${times}`, 1));
      if (stored) await put;
      else await expect(put).rejects.toMatchObject({ type: 'unavailable' });
      expect((await store.get('t', `throttled-${times}`)) !== undefined).toBe(stored);
    }
  });

  test('a connection lost after the write does not make it fail, nor store it twice', async () => {
    const client = fresh();
    let lost = 0;
    client.middlewareStack.add(
      (next, context) => async (args) => {
        const result = await next(args);
        if (context.commandName !== 'PutItemCommand' || lost > 0) return result;
        lost++;
        throw Object.assign(new Error('socket hang up'), { code: 'ECONNRESET', name: 'TimeoutError' });
      },
      { step: 'deserialize', priority: 'low' },
    );
    const store = new TableReportStore({ client, tableName });
    const { report } = await store.put('t', storedReport('lost', 2));
    expect(lost).toBe(1);
    expect(report.id).toBe('lost');
    expect(await findingsOf(store, 'lost')).toBe(1);
  });

  test('what will not pass by itself is not called unavailable', async () => {
    const client = fresh();
    const store = new TableReportStore({ client, tableName: 'no-such-table' });
    await expect(store.get('t', 'x')).rejects.not.toBeInstanceOf(Problem);
  });

  test('a report whose time is over is gone for every reader, although the table still holds it', async () => {
    let now = Date.parse('2025-03-03T01:00:00Z');
    const store = new TableReportStore({ client: fresh(), tableName, retentionDays: () => 30, now: () => now });
    await store.put('retained', storedReport('kept', 2));
    expect((await store.get('retained', 'kept'))?.report.id).toBe('kept');
    expect((await store.reports('retained', {}, { limit: 10 })).items.length).toBe(1);
    now += 30 * 86_400_000;
    expect(await store.get('retained', 'kept')).toBeUndefined();
    expect((await store.reports('retained', {}, { limit: 10 })).items).toEqual([]);
    expect((await store.findings('retained', {}, { limit: 10 })).items).toEqual([]);
    const again = storedReport('kept', 1, '2025-04-02T01:00:00.000Z');
    expect((await store.put('retained', again)).report.evaluatedAt).toBe('2025-04-02T01:00:00.000Z');
  });
});
