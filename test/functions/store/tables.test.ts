/** The store's promises on every table there is here: what dynalite lets pass, AWS might not. */
import { BatchWriteCommand, ScanCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { tableClient } from '../../../functions/store/table-client.ts';
import { TableReportStore } from '../../../functions/store/table-report-store.ts';
import { createTable } from '../../../infra/local/create-table.ts';
import { type RunningServer, startServer } from '../../../infra/local/server.ts';
import type { TableServer } from '../../../infra/local/table-server.ts';
import { eraseTenant } from '../../../infra/local/tenant/erase.ts';
import { report } from '../api.ts';
import { latePayment, tender } from '../cases.ts';
import { storedReport } from './stored.ts';
import { tables } from './tables.ts';

describe.each(tables)('the store on $name', ({ missing, start }) => {
  const tableName = 'guiju';
  let table: TableServer;
  let server: RunningServer;
  let store: TableReportStore;
  const client = () =>
    tableClient({
      tableName,
      region: 'local',
      endpoint: table.endpoint,
      credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
    });

  beforeAll(async () => {
    if (missing !== undefined) return;
    table = await start();
    // Twice, since a second start finds the table there.
    await createTable(client(), tableName);
    server = await startServer({ tableEndpoint: table.endpoint });
    store = new TableReportStore({ client: client(), tableName });
  });
  afterAll(async () => {
    await server?.close();
    await table?.close();
  });
  const on = test.skipIf(missing !== undefined);

  on('a report is there whole, by every way there is to see it, page by page, newest first', async () => {
    const minutes = [0, 1, 2, 3, 4, 5, 6];
    for (const minute of minutes)
      await store.put('lists', storedReport(`L${minute}`, 30, `2025-03-03T01:0${minute}:00.000Z`));
    expect((await store.get('lists', 'L3'))?.report.findings.length).toBe(30);
    const ids: string[] = [];
    for (let after: string | undefined; ; ) {
      const page = await store.reports('lists', {}, { after, limit: 3 });
      ids.push(...page.items.map(({ id }) => id));
      if (page.next === undefined) break;
      after = page.next;
    }
    expect(ids).toEqual(minutes.toReversed().map((minute) => `L${minute}`));
    const filters = [
      { region: '460100' },
      { kind: 'procurement' },
      { verdict: 'non-compliant' },
      { reference: tender.reference },
      { kind: 'procurement', region: '460100', reference: tender.reference, verdict: 'non-compliant' },
      { from: '2025-03-03T00:00:00.000Z', to: '2025-03-03T23:59:59.999Z' },
    ] as const;
    for (const filter of filters) {
      expect((await store.reports('lists', filter, { limit: 100 })).items.length, JSON.stringify(filter)).toBe(7);
    }
    expect(
      (await store.reports('lists', { from: '2025-03-03T01:05:00.000Z' }, { limit: 100 })).items.map(({ id }) => id),
    ).toEqual(['L6', 'L5']);
    expect((await store.findings('lists', { rule: 'test/rule-29' }, { limit: 100 })).items.length).toBe(7);
    expect((await store.findings('lists', { severity: 'advice' }, { limit: 100 })).items).toEqual([]);
    let findings = 0;
    for (let after: string | undefined; ; ) {
      const page = await store.findings('lists', {}, { after, limit: 100 });
      findings += page.items.length;
      if (page.next === undefined) break;
      after = page.next;
    }
    expect(findings).toBe(210);
  });

  on('a report that is there is not changed by a second of its id', async () => {
    const first = await store.put('twice', storedReport('T', 2, '2025-03-03T01:00:00.000Z'));
    const second = await store.put('twice', storedReport('T', 5, '2025-03-03T02:00:00.000Z'));
    expect(second.report).toEqual(JSON.parse(JSON.stringify(first.report)));
    expect((await store.findings('twice', {}, { limit: 100 })).items.length).toBe(2);
  });

  on('an expired report makes way for a new one', async () => {
    let now = Date.parse('2025-03-03T01:00:00Z');
    const kept = new TableReportStore({ client: client(), tableName, retentionDays: () => 30, now: () => now });
    await kept.put('expiry', storedReport('E', 1));
    now += 30 * 86_400_000;
    expect(await kept.get('expiry', 'E')).toBeUndefined();
    const again = storedReport('E', 1, '2025-04-02T01:00:00.000Z');
    expect((await kept.put('expiry', again)).report.evaluatedAt).toBe('2025-04-02T01:00:00.000Z');
  });

  on('of many checks at once with one key one is stored, and the key stands for it afterwards', async () => {
    const token = await server.token({ tenant: 'keys' });
    const post = (body: unknown) =>
      fetch(`${server.url}/v1/checks?asOf=2025-03-03`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${token}`, 'idempotency-key': 'one' },
        body: JSON.stringify(body),
      });
    const answers = await Promise.all(Array.from({ length: 12 }, () => post(tender)));
    expect(answers.every(({ status }) => [201, 409].includes(status))).toBe(true);
    const again = await post(tender);
    expect({ status: again.status, replayed: again.headers.get('idempotency-replayed') }).toEqual({
      status: 201,
      replayed: 'true',
    });
    const { id } = report.parse(await again.json());
    expect((await store.reports('keys', {}, { limit: 100 })).items.map((one) => one.id)).toEqual([id]);
    expect((await post(latePayment)).status).toBe(422);
  });

  on('erasing a tenant leaves nothing of it, and everything of others', async () => {
    await store.put('goes', storedReport('G', 40));
    await store.put('stays', storedReport('S', 1));
    const all = async (tenant: string): Promise<number> => {
      const { Items = [] } = await client().send(
        new ScanCommand({
          TableName: tableName,
          FilterExpression: 'begins_with(pk, :own)',
          ExpressionAttributeValues: { ':own': `t#${tenant}#` },
        }),
      );
      return Items.length;
    };
    expect(await all('goes')).toBe(41);
    const stays = await all('stays');
    const erased = await eraseTenant(
      { client: client(), tableName, objects: undefined, close: async () => {} },
      'goes',
    );
    expect(erased.items).toBe(41);
    expect([await all('goes'), await all('stays')]).toEqual([0, stays]);
  });

  on('a batch of more than the table takes at once is refused by the table, so the store sends no more', async () => {
    const requests = Array.from({ length: 26 }, (_, number) => ({
      PutRequest: { Item: { pk: 'x', sk: String(number) } },
    }));
    await expect(client().send(new BatchWriteCommand({ RequestItems: { [tableName]: requests } }))).rejects.toThrow();
  });
});
