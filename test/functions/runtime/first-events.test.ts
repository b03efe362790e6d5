/**
 * Every function as it is deployed: its bundle, loaded and fed by AWS's own runtime client, with the table of dynalite and S3 in
 * a folder behind it. The steps of a batch and the reader get what the step before them left.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DynamoDBClient, GetItemCommand } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod';
import type { Batch } from '../../../functions/batches/batch.ts';
import { BatchStore } from '../../../functions/batches/batch-store.ts';
import { linesKey, uploadKey } from '../../../functions/batches/object-keys.ts';
import { PaperStore } from '../../../functions/papers/paper-store.ts';
import { freshId } from '../../../functions/store/fresh-id.ts';
import { REPORT_SORT, reportPartition } from '../../../functions/store/keys.ts';
import { ObjectStore } from '../../../functions/store/object-store.ts';
import { tableClient } from '../../../functions/store/table-client.ts';
import { TableReportWriter } from '../../../functions/store/table-report-writer.ts';
import { WebhookStore } from '../../../functions/webhooks/webhook-store.ts';
import { bundle } from '../../../infra/bundle.ts';
import { functions } from '../../../infra/declared/functions.ts';
import { listeners } from '../../../infra/declared/listeners.ts';
import { steps } from '../../../infra/declared/steps.ts';
import { workers } from '../../../infra/declared/workers.ts';
import { createTable } from '../../../infra/local/create-table.ts';
import { type ObjectServer, startObjectServer } from '../../../infra/local/object-store/server.ts';
import { startTableServer, type TableServer } from '../../../infra/local/table-server.ts';
import { latePayment } from '../cases.ts';
import { storedReport } from '../store/stored.ts';
import { type AwsStub, startAwsStub } from './aws-stub.ts';
import { firstAnswer, missing, type Told } from './runtime-api.ts';

if (missing !== undefined) console.warn(`not run under the runtime client: ${missing}`);

const folder = mkdtempSync(join(tmpdir(), 'guiju-runtime-'));
const declared = { ...functions, ...steps, ...workers, ...listeners };
type Name = keyof typeof declared;
const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
const tried = new Set<Name>();
const TENANT = 'tenant';
const attempt = { tenant: TENANT, attempt: 1 };

let table: TableServer;
let objects: ObjectServer;
let store: ObjectStore;
let batches: BatchStore;
let papers: PaperStore;
let webhooks: WebhookStore;
let aws: AwsStub;

beforeAll(async () => {
  table = await startTableServer();
  objects = await startObjectServer({ folder: join(folder, 'objects'), credentials, host: '127.0.0.1', port: 0 });
  const client = tableClient({ tableName: 'runtime', region: 'local', endpoint: table.endpoint, credentials });
  await createTable(client, 'runtime');
  store = new ObjectStore({ region: 'local', endpoint: objects.endpoint, credentials });
  batches = new BatchStore(client, 'runtime');
  papers = new PaperStore(client, 'runtime');
  webhooks = new WebhookStore(client, 'runtime');
  aws = await startAwsStub();
});
afterAll(async () => {
  await aws.close();
  await objects.close();
  await table.close();
  rmSync(folder, { recursive: true });
});

/** What the function answers to its first event. */
async function answered(name: Name, event: unknown): Promise<Told> {
  tried.add(name);
  const outdir = join(folder, name);
  await bundle(declared[name].entry, outdir);
  return firstAnswer(outdir, event, {
    TABLE_NAME: 'runtime',
    DYNAMODB_ENDPOINT: table.endpoint,
    S3_ENDPOINT: objects.endpoint,
    UPLOADS_BUCKET: 'uploads',
    RESULTS_BUCKET: 'results',
    READER_FUNCTION: 'reading',
    STATE_MACHINE_ARN: 'arn:aws:states:local:0:stateMachine:bulk',
    CURSOR_KEY_SECRET: 'cursor-key',
    WEBHOOK_QUEUE: `${aws.endpoint}/0/deliveries`,
    EVENT_BUS: 'default',
    AWS_ENDPOINT_URL_SQS: aws.endpoint,
    AWS_ENDPOINT_URL_EVENTBRIDGE: aws.endpoint,
    GUIJU_PDF_RESOURCES: outdir,
    GUIJU_FONTS: join(outdir, 'fonts'),
    AWS_REGION: 'local',
    AWS_ACCESS_KEY_ID: credentials.accessKeyId,
    AWS_SECRET_ACCESS_KEY: credentials.secretAccessKey,
  });
}

/** A report that is stored, as the stream of the table shows it: binary attributes in base64. */
async function storedRecord() {
  const client = new DynamoDBClient({ region: 'local', endpoint: table.endpoint, credentials });
  const id = freshId();
  const writer = new TableReportWriter({ client: DynamoDBDocumentClient.from(client), tableName: 'runtime' });
  await writer.put(TENANT, storedReport(id, 1));
  const Keys = { pk: { S: reportPartition(TENANT, id) }, sk: { S: REPORT_SORT } };
  const { Item = {} } = await client.send(new GetItemCommand({ TableName: 'runtime', Key: Keys }));
  const NewImage = Object.fromEntries(
    Object.entries(Item).map(([name, value]) => [
      name,
      value.B === undefined ? value : { B: Buffer.from(value.B).toString('base64') },
    ]),
  );
  return { id, record: { eventName: 'INSERT', dynamodb: { Keys, NewImage } } };
}

/** An event of API Gateway, payload format 2.0, of a token that may do all. */
function request(routeKey: string, path: string, body?: unknown): unknown {
  const [method = 'GET'] = routeKey.split(' ');
  return {
    version: '2.0',
    routeKey,
    rawPath: path,
    rawQueryString: '',
    headers: { host: 'localhost', ...(body !== undefined && { 'content-type': 'application/json' }) },
    requestContext: {
      accountId: '000000000000',
      apiId: 'local',
      authorizer: { jwt: { claims: { tenant: TENANT }, scopes: null } },
      domainName: 'localhost',
      http: { method, path, protocol: 'HTTP/1.1', sourceIp: '127.0.0.1', userAgent: 'test' },
      requestId: 'r',
      routeKey,
      stage: '$default',
      time: '30/Nov/2026:00:00:00 +0000',
      timeEpoch: 1_795_996_800_000,
    },
    pathParameters: Object.fromEntries(
      [...routeKey.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => [name, path.split('/').at(-1) ?? '']),
    ),
    ...(body !== undefined && { body: JSON.stringify(body) }),
    isBase64Encoded: false,
  };
}

const answer = z.object({ statusCode: z.int(), body: z.string() });

describe.skipIf(missing !== undefined && process.env.CI !== 'true')('under the runtime client of Lambda', () => {
  test('a check is judged and stored', async () => {
    const told = await answered('check', request('POST /v1/checks', '/v1/checks', latePayment));
    expect(told.what).toBe('response');
    const { statusCode, body } = answer.parse(told.body);
    expect(statusCode).toBe(201);
    expect(JSON.parse(body)).toMatchObject({ verdict: 'non-compliant' });
  });

  test.each([
    ['report', 'GET /v1/reports/{id}', '/v1/reports/none', 404],
    ['report', 'GET /v1/reports/{id}', '/v1/reports/none', 404],
    ['reports', 'GET /v1/reports', '/v1/reports', 200],
    ['document', 'GET /v1/reports/{id}/document', '/v1/reports/none/document', 404],
    ['batches', 'GET /v1/batches', '/v1/batches', 200],
    ['papers', 'GET /v1/papers', '/v1/papers', 200],
    ['scorecards', 'GET /v1/scorecards', '/v1/scorecards', 200],
    ['webhooks', 'GET /v1/webhooks', '/v1/webhooks', 200],
    ['rules', 'GET /v1/calendar', '/v1/calendar', 400],
    ['templates', 'GET /v1/templates/{file}', '/v1/templates/payment.csv', 200],
    ['description', 'GET /openapi.json', '/openapi.json', 200],
    ['workplace', 'GET /', '/', 200],
    ['fallback', '$default', '/nowhere', 404],
  ] as const)('%s answers %s', async (name, key, path, status) => {
    const told = await answered(name, request(key, path));
    expect(told.what).toBe('response');
    const { statusCode, body } = answer.parse(told.body);
    expect(statusCode, body).toBe(status);
  });

  test('the steps of a batch read, judge and summarise what was uploaded, one after the other', async () => {
    const id = 'batch';
    const upload = { bucket: 'uploads', key: uploadKey(TENANT, id) };
    await store.put(upload, `${JSON.stringify(latePayment)}\n`, 'application/x-ndjson');
    const facts = await store.head(upload);
    const asked: Batch = {
      ...attempt,
      id,
      state: 'reading',
      createdAt: '2026-11-30T00:00:00.000Z',
      startedAt: '2026-11-30T00:00:00.000Z',
      request: {
        file: { name: 'cases.jsonl', contentType: 'application/x-ndjson' },
        preview: false,
        findings: 'breached',
      },
      fingerprint: 'f',
      asOf: '2026-11-30',
      ...(facts !== undefined && { upload: facts }),
    };
    await batches.create(asked);
    const input = { ...attempt, batch: id };
    expect(await answered('normalise', input)).toEqual({
      what: 'response',
      body: { outcome: 'lines', lines: 1, rows: null },
    });
    const lines = await store.text({ bucket: 'results', key: linesKey(TENANT, id) });
    expect(
      await answered('evaluate', {
        BatchInput: { ...input, asOf: '2026-11-30', preview: false, findings: 'breached' },
        Items: [JSON.parse(lines ?? '')],
      }),
    ).toMatchObject({ what: 'response', body: { from: 1, judged: 1, refused: 0 } });
    expect(await answered('summarise', input)).toMatchObject({
      what: 'response',
      body: { state: 'finished', rows: { read: 1, judged: 1, refused: 0, breached: 1, failed: 0 } },
    });
    // Of a batch that has ended, a late failure changes nothing.
    expect(await answered('settle', { ...input, error: 'Error' })).toMatchObject({
      what: 'response',
      body: { state: 'finished' },
    });
  });

  test('a paper is read', async () => {
    const id = 'paper';
    const upload = { bucket: 'uploads', key: uploadKey(TENANT, id) };
    await store.put(upload, '付款期限：收到发票后5个工作日内支付。', 'text/plain');
    const facts = await store.head(upload);
    await papers.create({
      ...attempt,
      id,
      state: 'reading',
      createdAt: '2026-11-30T00:00:00.000Z',
      startedAt: '2026-11-30T00:00:00.000Z',
      file: { name: 'contract.txt', contentType: 'text/plain' },
      fingerprint: 'f',
      ...(facts !== undefined && { upload: facts }),
    });
    expect(await answered('reading', { ...attempt, paper: id })).toEqual({ what: 'response', body: { state: 'read' } });
  });

  test('a report that was stored is announced from the stream of the table, to the queue and to the bus', async () => {
    await webhooks.create({
      tenant: TENANT,
      id: 'hook',
      url: 'https://hooks.example.com/',
      events: ['check.created'],
      dueDays: [1],
      secret: `whsec_${Buffer.alloc(32).toString('base64')}`,
      createdAt: '2026-11-30T00:00:00.000Z',
      fingerprint: 'f',
    });
    const { id, record } = await storedRecord();
    expect((await answered('announce', { Records: [record] })).what).toBe('response');
    const byTarget = new Map(aws.calls.map(({ target, body }) => [target, JSON.stringify(body)]));
    expect([...byTarget.keys()].sort()).toEqual(['AWSEvents.PutEvents', 'AmazonSQS.SendMessageBatch']);
    for (const body of byTarget.values()) expect(body).toContain(id);
    expect(byTarget.get('AWSEvents.PutEvents')).toContain('"DetailType":"check.created"');
  });

  test('a delivery that fails stays in the queue, hidden until its next attempt; one whose webhook is gone does not', async () => {
    const record = (webhook: string, receipt: string) => ({
      messageId: receipt,
      receiptHandle: receipt,
      body: JSON.stringify({ tenant: TENANT, webhook, id: 'msg_1', body: '{}' }),
      attributes: { ApproximateReceiveCount: '2' },
    });
    aws.calls.length = 0;
    // Names of .example.com lead nowhere on this machine.
    const told = await answered('deliver', { Records: [record('hook', 'stays'), record('none', 'goes')] });
    expect(told).toEqual({ what: 'response', body: { batchItemFailures: [{ itemIdentifier: 'stays' }] } });
    expect(aws.calls).toEqual([
      {
        target: 'AmazonSQS.ChangeMessageVisibility',
        body: expect.objectContaining({ ReceiptHandle: 'stays', VisibilityTimeout: 60 }),
      },
    ]);
  });

  test('a function whose settings are missing says so before it takes an event', async () => {
    const outdir = join(folder, 'check');
    await bundle(declared.check.entry, outdir);
    const told = await firstAnswer(outdir, {}, { AWS_REGION: 'local' });
    expect(told).toMatchObject({
      what: 'init',
      body: { errorType: 'EnvironmentError', errorMessage: 'TABLE_NAME is missing' },
    });
  });

  test('every function that is deployed has had its first event', () => {
    expect([...tried].sort()).toEqual(Object.keys(declared).sort());
  });
});
