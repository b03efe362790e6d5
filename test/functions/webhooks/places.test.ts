/** The places of a tenant's webhooks: taken in the table, so that no clock says who came first. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { tableClient } from '../../../functions/store/table-client.ts';
import { WebhookStore } from '../../../functions/webhooks/webhook-store.ts';
import { createTable } from '../../../infra/local/create-table.ts';
import type { TableServer } from '../../../infra/local/table-server.ts';
import { tableNameFor, testTable } from '../store/test-table.ts';

const MOST = 10;
const tableName = tableNameFor('places');
let table: TableServer;
let store: WebhookStore;
beforeAll(async () => {
  table = await testTable();
  const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
  const client = tableClient({ tableName, region: 'local', endpoint: table.endpoint, credentials });
  await createTable(client, tableName);
  store = new WebhookStore(client, tableName);
});
afterAll(() => table.close());

test('of twenty-five at once ten have a place; one that has it keeps it, and one that is given back is another’s', async () => {
  const take = (id: string) => store.takePlace('t', id, MOST);
  const ids = Array.from({ length: 25 }, (_, number) => `W${number}`);
  const taken = await Promise.all(ids.map(async (id) => ((await take(id)) ? [id] : [])));
  const [first = '', ...others] = taken.flat();
  expect(others).toHaveLength(MOST - 1);
  expect([await take(first), await take('LATE')]).toEqual([true, false]);
  await store.remove('t', first);
  await store.remove('t', 'never had one');
  expect([await take('LATE'), await take(first)]).toEqual([true, false]);
  expect(await store.list('t')).toEqual([]);
});
