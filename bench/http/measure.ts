/**
 * The whole path on one machine: requests a second of `POST /v1/checks`, stored and not stored, beside handlers behind the same
 * gateway that do nothing or only put items of the same size into the same table; and without any gateway, as Lambda calls it,
 * the function that judges beside a client that puts. Server and client are processes of their own; the table is dynalite in memory, not DynamoDB.
 */
import { fork } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DynamoDBClient, QueryCommand } from '@aws-sdk/client-dynamodb';
import autocannon from 'autocannon';
import * as z from 'zod';
import { nextMessage } from '../child-message.ts';
import { itemBytes } from '../cost/item-bytes.ts';
import { median } from '../rounds.ts';
import type { Asked } from './server.ts';

const ROUNDS = 5;
/** V8 compiles the path through the SDK to its last form only after some ten thousand requests. */
const WARM_UP = 4;
const SECONDS = 2;
const CONCURRENCY = 10;

export interface Rate {
  /** Requests a second. */
  readonly rate: number;
  /** Milliseconds. */
  readonly p50: number;
  readonly p99: number;
}

const targets = [
  'empty',
  'notStored',
  'stored',
  'putOnly',
  'storedWithBreaches',
  'putOnlyOfSameSize',
  'barePut',
  'bareCheck',
] as const;
type Target = (typeof targets)[number];

export interface HttpFigures {
  /** Medians of the rounds. */
  readonly http: Readonly<Record<Target, Rate>>;
  /** Bytes of all items that a stored check writes. */
  readonly storedBytes: { readonly stored: number; readonly storedWithBreaches: number };
  readonly concurrency: number;
}

const ready = z.object({
  url: z.string(),
  token: z.string(),
  empty: z.string(),
  putOnly: z.string(),
  note: z.string(),
  tableEndpoint: z.string(),
  tableCredentials: z.object({ accessKeyId: z.string(), secretAccessKey: z.string() }),
  tableName: z.string(),
});
const measured = z.object({ rate: z.number(), p50: z.number(), p99: z.number() });

interface Stored {
  readonly id: string;
  readonly bytes: number;
}

/** A payment on the last day it may be made, and a tender whose terms break four clauses. */
const submissions = {
  clean: JSON.stringify({
    kind: 'payment',
    region: '460100',
    reference: 'BENCH',
    regime: 'government-procurement',
    invoice: { receivedOn: '2025-03-03' },
    conditionsMetOn: '2025-03-03',
    paidOn: '2025-03-06',
  }),
  tender: readFileSync(join(import.meta.dirname, '../../seeds/submissions/haikou-tender.json'), 'utf8'),
};

/** @throws Error where a request is not answered as it should be. */
export async function measureHttp(): Promise<HttpFigures> {
  const child = fork(join(import.meta.dirname, 'server.ts'), {
    env: { ...process.env, POWERTOOLS_LOG_LEVEL: 'SILENT', POWERTOOLS_METRICS_DISABLED: 'true' },
  });
  try {
    const server = ready.parse(await nextMessage(child));
    const headers = { authorization: `Bearer ${server.token}`, 'content-type': 'application/json' };
    const check = async (body: string): Promise<Stored> => {
      const answer = await fetch(`${server.url}/v1/checks`, { method: 'POST', headers, body });
      if (answer.status !== 201) throw new Error(`${answer.status}: ${await answer.text()}`);
      const { id } = z.object({ id: z.string() }).parse(await answer.json());
      return { id, bytes: await storedBytes(server, id) };
    };
    const stored = await check(submissions.clean);
    const storedWithBreaches = await check(submissions.tender);
    const cannon =
      (url: string, body: string, more: Readonly<Record<string, string>> = {}) =>
      async (): Promise<Rate> => {
        const { requests, latency, non2xx, errors } = await autocannon({
          url,
          method: 'POST',
          headers: { ...headers, ...more },
          body,
          connections: CONCURRENCY,
          duration: SECONDS,
        });
        if (non2xx + errors > 0) throw new Error(`${url}: ${non2xx} refused, ${errors} failed`);
        return { rate: requests.average, p50: latency.p50, p99: latency.p99 };
      };
    await fetch(`${server.note}/v1/checks`, { method: 'POST', headers, body: submissions.clean });
    const bare = (what: Asked['what']) => async (): Promise<Rate> => {
      const asked: Asked = { what, like: stored.id, milliseconds: 1_000 * SECONDS, concurrency: CONCURRENCY };
      child.send(asked);
      return measured.parse(await nextMessage(child));
    };
    const ask: Record<Target, () => Promise<Rate>> = {
      empty: cannon(`${server.empty}/v1/checks`, submissions.clean),
      notStored: cannon(`${server.url}/v1/checks?store=false`, submissions.clean),
      stored: cannon(`${server.url}/v1/checks`, submissions.clean),
      putOnly: cannon(`${server.putOnly}/v1/checks`, submissions.clean, { 'x-like': stored.id }),
      storedWithBreaches: cannon(`${server.url}/v1/checks`, submissions.tender),
      putOnlyOfSameSize: cannon(`${server.putOnly}/v1/checks`, submissions.tender, { 'x-like': storedWithBreaches.id }),
      barePut: bare('put'),
      bareCheck: bare('check'),
    };
    const rates = new Map<Target, Rate[]>(targets.map((name) => [name, []]));
    for (let round = 0; round < WARM_UP + ROUNDS; round++) {
      for (const name of targets) {
        const rate = await ask[name]();
        if (round >= WARM_UP) rates.get(name)?.push(rate);
      }
    }
    const of = (name: Target): Rate => {
      const all = rates.get(name) ?? [];
      return {
        rate: median(all.map(({ rate }) => rate)),
        p50: median(all.map(({ p50 }) => p50)),
        p99: median(all.map(({ p99 }) => p99)),
      };
    };
    return {
      http: {
        empty: of('empty'),
        notStored: of('notStored'),
        stored: of('stored'),
        putOnly: of('putOnly'),
        storedWithBreaches: of('storedWithBreaches'),
        putOnlyOfSameSize: of('putOnlyOfSameSize'),
        barePut: of('barePut'),
        bareCheck: of('bareCheck'),
      },
      storedBytes: { stored: stored.bytes, storedWithBreaches: storedWithBreaches.bytes },
      concurrency: CONCURRENCY,
    };
  } finally {
    child.kill();
  }
}

async function storedBytes(
  { tableEndpoint, tableName, tableCredentials }: z.infer<typeof ready>,
  id: string,
): Promise<number> {
  const client = new DynamoDBClient({
    region: 'local',
    endpoint: tableEndpoint,
    credentials: tableCredentials,
  });
  const { Items = [] } = await client.send(
    new QueryCommand({
      TableName: tableName,
      KeyConditionExpression: 'pk = :pk',
      ExpressionAttributeValues: { ':pk': { S: `t#dev#r#${id}` } },
    }),
  );
  client.destroy();
  return Items.reduce((bytes, item) => bytes + itemBytes(item), 0);
}
