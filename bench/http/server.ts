/**
 * Run in a process of its own: the server of one machine as `npm start` runs it, and beside it, behind the same gateway, a
 * handler that does nothing and one that only puts an item of a given size into the same table.
 */
import { randomBytes } from 'node:crypto';
import { PutCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import type { Endpoint } from '../../functions/http/endpoint.ts';
import { tableClient } from '../../functions/store/table-client.ts';
import { functions } from '../../infra/declared/functions.ts';
import { gateway } from '../../infra/local/gateway/gateway.ts';
import { startServer } from '../../infra/local/server.ts';
import { quantile } from '../rounds.ts';

/** What the parent asks for: how many items a client puts in so many milliseconds, so many of them under way. */
const asked = z.object({ bytes: z.int(), milliseconds: z.number(), concurrency: z.int() });
export type Asked = z.infer<typeof asked>;

const server = await startServer({ folder: undefined });
const place = {
  tableName: server.tableName,
  region: 'local',
  endpoint: server.tableEndpoint,
  credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
};
const client = tableClient(place);

/** An item in the shape of a stored report, in every index that one is in. */
async function putItem(body: Uint8Array): Promise<void> {
  const id = randomBytes(16).toString('hex');
  const shard = id.charCodeAt(0) % 4;
  await client.send(
    new PutCommand({
      TableName: server.tableName,
      Item: {
        pk: `t#bare#r#${id}`,
        sk: 'report',
        order: `${new Date().toISOString()}#${id}`,
        reportsByTime: `t#bare#r#${shard}`,
        reportsByVerdict: `t#bare#r#payment#compliant#${shard}`,
        reportsByRegion: `t#bare#r#460100#${shard}`,
        reportsByReference: `t#bare#r#reference#${id}`,
        body,
      },
    }),
  );
}

const nothing: Endpoint = async () => ({ statusCode: 200, headers: { 'content-type': 'application/json' }, body: '{}' });

/** The same endpoint for every function there is. */
function inPlaceOf<Name extends string>(declared: Readonly<Record<Name, unknown>>, endpoint: Endpoint): Record<Name, Endpoint>;
function inPlaceOf(declared: object, endpoint: Endpoint): Record<string, Endpoint> {
  return Object.fromEntries(Object.keys(declared).map((name) => [name, endpoint]));
}

const empty = gateway({
  routes: [{ key: 'POST /v1/checks', function: 'check', access: 'checks:write' }],
  functions: inPlaceOf(functions, nothing),
  authorizer: async () => ({ ok: true, authorization: { claims: {}, scopes: [] } }),
  corsOrigins: [],
});
await new Promise<void>((resolve) => empty.listen(0, '127.0.0.1', resolve));
const address = empty.address();

process.on('message', async (message) => {
  const { bytes, milliseconds, concurrency } = asked.parse(message);
  const body = randomBytes(bytes);
  const latencies: number[] = [];
  const end = performance.now() + milliseconds;
  const puts = async (): Promise<void> => {
    while (performance.now() < end) {
      const start = performance.now();
      await putItem(body);
      latencies.push(performance.now() - start);
    }
  };
  const start = performance.now();
  await Promise.all(Array.from({ length: concurrency }, puts));
  process.send?.({ rate: (latencies.length / (performance.now() - start)) * 1_000, p50: quantile(latencies, 0.5), p99: quantile(latencies, 0.99) });
});
process.send?.({
  url: server.url,
  token: await server.token(),
  empty: `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`,
  tableEndpoint: server.tableEndpoint,
  tableName: server.tableName,
});
