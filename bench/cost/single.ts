/**
 * One check at a time through the function as it is deployed, against a real table: CPU time, calls to the table, bytes of
 * the answer and of the log. CPU time and not time by the clock, since waiting for DynamoDB is another than for dynalite.
 */
import './lambda-environment.ts';
import { gzipSync } from 'node:zlib';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { checkFunction } from '../../functions/check/function.ts';
import type { Answer, ApiContext, ApiEvent } from '../../functions/http/answer.ts';
import { oncePartition } from '../../functions/store/keys.ts';
import { median } from '../rounds.ts';
import { itemBytes } from './item-bytes.ts';
import { AS_OF, type MixedCase } from './mix.ts';
import { credentials, type Places, TENANT } from './places.ts';
import { itemsIn, round } from './sizes.ts';
import { keepLog, watched } from './watched.ts';
import { writeUnits } from './write-units.ts';

export const ways = ['notStored', 'stored', 'storedOnce'] as const;
export type Way = (typeof ways)[number];

/** Means a check. */
export interface SingleFigures {
  readonly cpuMs: Readonly<Record<Way, number>>;
  /** Calls to the table, which follow one another. */
  readonly calls: Readonly<Record<Way, number>>;
  readonly answer: { readonly headerBytes: number; readonly bodyBytes: number; readonly gzipBytes: number };
  readonly log: Readonly<Record<Way, { readonly lines: number; readonly bytes: number }>>;
  /** What remembers one Idempotency-Key: one item, put and then updated. */
  readonly once: { readonly bytes: number; readonly units: number };
}

const WARM_UP = 200;
const ROUNDS = 7;
const CHECKS_A_ROUND = 100;

/** @throws Error where a check is not answered as it should be. */
export async function measureSingle({ settings }: Places, mix: readonly MixedCase[]): Promise<SingleFigures> {
  const check = checkFunction(settings);
  const endLog = keepLog();
  let sent = 0;
  const ask = async (way: Way, count: number): Promise<Answer | undefined> => {
    let answer: Answer | undefined;
    for (let index = 0; index < count; index++) {
      const each = mix[sent % mix.length];
      if (each === undefined) throw new Error('the mix is empty');
      answer = await check(eventOf(way, each, sent++), context);
      if (answer.statusCode !== (way === 'notStored' ? 200 : 201))
        throw new Error(`${answer.statusCode} ${answer.body}`);
    }
    return answer;
  };
  try {
    for (const way of ways) await ask(way, WARM_UP);
    const took = new Map<Way, Awaited<ReturnType<typeof watched>>['took'][]>(ways.map((way) => [way, []]));
    for (let turn = 0; turn < ROUNDS; turn++) {
      for (const way of ways) {
        // The same cases for every way, a hundred that are mixed as the whole is.
        sent = WARM_UP + turn * CHECKS_A_ROUND + ways.indexOf(way) * 1_000_000;
        took.get(way)?.push((await watched(() => ask(way, CHECKS_A_ROUND))).took);
      }
    }
    const of = (way: Way) => took.get(way) ?? [];
    const each = (count: number): number => round(count / CHECKS_A_ROUND);
    const calls = (way: Way): number =>
      each(median(of(way).map(({ requests }) => Object.values(requests).reduce((sum, count) => sum + count, 0))));
    const log = (way: Way) => ({
      lines: each(median(of(way).map(({ log }) => log.lines))),
      bytes: Math.round(median(of(way).map(({ log }) => log.bytes)) / CHECKS_A_ROUND),
    });
    const cpuMs = (way: Way): number =>
      Math.round((100 * median(of(way).map(({ cpuMs }) => cpuMs))) / CHECKS_A_ROUND) / 100;
    return {
      cpuMs: { notStored: cpuMs('notStored'), stored: cpuMs('stored'), storedOnce: cpuMs('storedOnce') },
      calls: { notStored: calls('notStored'), stored: calls('stored'), storedOnce: calls('storedOnce') },
      answer: await answers(check, mix),
      log: { notStored: log('notStored'), stored: log('stored'), storedOnce: log('storedOnce') },
      once: await onceItem(settings.endpoint ?? ''),
    };
  } finally {
    endLog();
  }
}

/** Bytes of answers, over the first hundred of the mix: of the body as it is, and compressed as clients are answered that take gzip. */
async function answers(check: ReturnType<typeof checkFunction>, mix: readonly MixedCase[]) {
  let [headerBytes, bodyBytes, gzipBytes] = [0, 0, 0];
  const some = mix.slice(0, 100);
  for (const [index, each] of some.entries()) {
    const { headers = {}, body = '' } = await check(eventOf('stored', each, 9_000_000 + index, 'identity'), context);
    headerBytes += Object.entries(headers).reduce((sum, [name, value]) => sum + `${name}: ${value}\r\n`.length, 0);
    bodyBytes += Buffer.byteLength(body);
    gzipBytes += gzipSync(body, { level: 6 }).length;
  }
  const mean = (sum: number): number => Math.round(sum / some.length);
  return { headerBytes: mean(headerBytes), bodyBytes: mean(bodyBytes), gzipBytes: mean(gzipBytes) };
}

/** The item of an Idempotency-Key that was used above; every one is as large. */
async function onceItem(endpoint: string): Promise<SingleFigures['once']> {
  const client = new DynamoDBClient({ region: 'local', endpoint, credentials });
  const items = await itemsIn(client, oncePartition(TENANT, keyOf(ways.indexOf('storedOnce') * 1_000_000 + WARM_UP)));
  client.destroy();
  const [item] = items;
  if (item === undefined) throw new Error('no Idempotency-Key was remembered');
  const bytes = itemBytes(item);
  return { bytes, units: 2 * writeUnits(bytes) };
}

const keyOf = (number: number): string => `order-${String(number).padStart(12, '0')}`;

/** The event an HTTP API sends, with the headers that a client and API Gateway set. */
function eventOf(way: Way, { case: each }: MixedCase, number: number, encoding = 'gzip'): ApiEvent {
  const body = JSON.stringify(each);
  const rawQueryString = way === 'notStored' ? `asOf=${AS_OF}&store=false` : `asOf=${AS_OF}`;
  const requestContext = {
    accountId: '123456789012',
    apiId: 'a1b2c3d4e5',
    authorizer: { jwt: { claims: { tenant: TENANT, scope: 'checks:write' }, scopes: ['checks:write'] } },
    domainName: 'a1b2c3d4e5.execute-api.cn-northwest-1.amazonaws.com.cn',
    domainPrefix: 'a1b2c3d4e5',
    http: {
      method: 'POST',
      path: '/v1/checks',
      protocol: 'HTTP/1.1',
      sourceIp: '203.0.113.9',
      userAgent: 'client/1.0',
    },
    requestId: `JKJaXmPLvHcESHA${number}=`,
    routeKey: 'POST /v1/checks',
    stage: '$default',
    time: '02/Mar/2026:01:02:03 +0000',
    timeEpoch: 1_772_413_323_000,
  };
  return {
    version: '2.0',
    routeKey: 'POST /v1/checks',
    rawPath: '/v1/checks',
    rawQueryString,
    headers: {
      accept: 'application/json',
      'accept-encoding': encoding,
      'content-type': 'application/json',
      'content-length': String(Buffer.byteLength(body)),
      host: 'a1b2c3d4e5.execute-api.cn-northwest-1.amazonaws.com.cn',
      ...(way === 'storedOnce' && { 'idempotency-key': keyOf(number) }),
    },
    queryStringParameters: Object.fromEntries(new URLSearchParams(rawQueryString)),
    requestContext,
    body,
    isBase64Encoded: false,
  };
}

const context: ApiContext = {
  callbackWaitsForEmptyEventLoop: false,
  functionName: 'Guiju-CheckFunction',
  functionVersion: '$LATEST',
  invokedFunctionArn: 'arn:aws-cn:lambda:cn-northwest-1:123456789012:function:Guiju-CheckFunction',
  memoryLimitInMB: '1024',
  awsRequestId: '00000000-0000-0000-0000-000000000000',
  logGroupName: '/aws/lambda/check',
  logStreamName: '2026/03/02/[$LATEST]00000000000000000000000000000000',
  getRemainingTimeInMillis: () => 15_000,
  done: () => {},
  fail: () => {},
  succeed: () => {},
};
