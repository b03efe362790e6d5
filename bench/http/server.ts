/**
 * Run in a process of its own: the server of one machine as `npm start` runs it, and beside it, behind the same gateway, a
 * handler that does nothing and one that only puts an item like a stored report into the same table.
 */
import { PutCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import * as z from 'zod';
import { checkFunction } from '../../functions/check/function.ts';
import { ORDER_ATTRIBUTE } from '../../functions/declared/table.ts';
import type { Endpoint } from '../../functions/http/endpoint.ts';
import { freshId } from '../../functions/store/fresh-id.ts';
import { orderOf, REPORT_SORT, reportPartition } from '../../functions/store/keys.ts';
import { tableClient } from '../../functions/store/table-client.ts';
import { functions } from '../../infra/declared/functions.ts';
import { DEVELOPMENT_TENANT } from '../../infra/local/development-keys.ts';
import { gateway } from '../../infra/local/gateway/gateway.ts';
import { startServer } from '../../infra/local/server.ts';
import { itemBytes } from '../cost/item-bytes.ts';
import { quantile } from '../rounds.ts';

/**
 * What the parent asks for, without HTTP in front: to put items like those of a report, or to call the function that judges with
 * the event that was noted last; for so many milliseconds, so many of them under way.
 */
const asked = z.object({
  what: z.enum(['put', 'check']),
  like: z.string(),
  milliseconds: z.number(),
  concurrency: z.int(),
});
export type Asked = z.infer<typeof asked>;

const server = await startServer({ folder: undefined });
const place = {
  tableName: server.tableName,
  region: 'local',
  endpoint: server.tableEndpoint,
  credentials: server.tableCredentials,
};
const client = tableClient(place);

type Item = Record<string, unknown>;
const patterns = new Map<string, Promise<Item>>();

/** The item of a stored report, with the bytes of its findings added to its body: one item as large as all that was stored. */
async function patternOf(id: string): Promise<Item> {
  const { Items = [] } = await client.send(
    new QueryCommand({
      TableName: server.tableName,
      KeyConditionExpression: 'pk = :pk',
      ExpressionAttributeValues: { ':pk': reportPartition(DEVELOPMENT_TENANT, id) },
    }),
  );
  const report = Items.find(({ sk }) => sk === REPORT_SORT);
  if (report === undefined) throw new Error(`no report ${id}`);
  const more = Items.filter((item) => item !== report).reduce((bytes, item) => bytes + itemBytes(marshall(item)), 0);
  return { ...report, body: Buffer.concat([z.instanceof(Uint8Array).parse(report.body), Buffer.alloc(more, 7)]) };
}

/** Puts the item of a report again under a new id, and into every index that it was in. */
async function putLike(id: string): Promise<void> {
  let pattern = patterns.get(id);
  if (pattern === undefined) {
    pattern = patternOf(id);
    patterns.set(id, pattern);
  }
  const fresh = freshId();
  const Item = {
    ...(await pattern),
    pk: reportPartition('bare', fresh),
    id: fresh,
    [ORDER_ATTRIBUTE]: orderOf(new Date().toISOString(), fresh),
  };
  await client.send(new PutCommand({ TableName: server.tableName, Item }));
}

/** The function that judges, called as Lambda calls it. */
const check = checkFunction({ ...place, tenantClaim: 'tenant', retentionDays: undefined });
let noted: Parameters<Endpoint> | undefined;

async function checkNoted(): Promise<void> {
  if (noted === undefined) throw new Error('no event was noted');
  const { statusCode } = await check(...noted);
  if (statusCode !== 201) throw new Error(`answered ${statusCode}`);
}

const done = { statusCode: 200, headers: { 'content-type': 'application/json' }, body: '{}' };
const nothing: Endpoint = async () => done;
const note: Endpoint = async (event, context) => {
  // The time left is that of the call that was noted.
  noted = [event, { ...context, getRemainingTimeInMillis: () => 10_000 }];
  return done;
};
const putOnly: Endpoint = async ({ headers }) => {
  await putLike(headers['x-like'] ?? '');
  return done;
};

/** The same endpoint for every function there is. */
function inPlaceOf<Name extends string>(
  declared: Readonly<Record<Name, unknown>>,
  endpoint: Endpoint,
): Record<Name, Endpoint>;
function inPlaceOf(declared: object, endpoint: Endpoint): Record<string, Endpoint> {
  return Object.fromEntries(Object.keys(declared).map((name) => [name, endpoint]));
}

async function behindGateway(endpoint: Endpoint): Promise<string> {
  const running = gateway({
    routes: [{ key: 'POST /v1/checks', function: 'check', access: 'checks:write' }],
    functions: inPlaceOf(functions, endpoint),
    authorizer: async () => ({ ok: true, authorization: { claims: { tenant: DEVELOPMENT_TENANT }, scopes: [] } }),
    corsOrigins: [],
  });
  await new Promise<void>((resolve) => running.listen(0, '127.0.0.1', resolve));
  const address = running.address();
  return `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
}

process.on('message', async (message) => {
  const { what, like, milliseconds, concurrency } = asked.parse(message);
  const latencies: number[] = [];
  const end = performance.now() + milliseconds;
  const work = what === 'put' ? () => putLike(like) : checkNoted;
  const calls = async (): Promise<void> => {
    while (performance.now() < end) {
      const start = performance.now();
      await work();
      latencies.push(performance.now() - start);
    }
  };
  const start = performance.now();
  await Promise.all(Array.from({ length: concurrency }, calls));
  process.send?.({
    rate: (latencies.length / (performance.now() - start)) * 1_000,
    p50: quantile(latencies, 0.5),
    p99: quantile(latencies, 0.99),
  });
});
process.send?.({
  url: server.url,
  token: await server.token(),
  empty: await behindGateway(nothing),
  putOnly: await behindGateway(putOnly),
  note: await behindGateway(note),
  tableEndpoint: server.tableEndpoint,
  tableCredentials: server.tableCredentials,
  tableName: server.tableName,
});
