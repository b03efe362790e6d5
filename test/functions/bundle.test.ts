import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod';
import { tableClient } from '../../functions/store/table-client.ts';
import { bundle, loadedAtOnce } from '../../infra/bundle.ts';
import { BUNDLE_ENTRY, CHECK_BUNDLE_LIMIT } from '../../infra/declared/bundling.ts';
import { functions } from '../../infra/declared/functions.ts';
import { listeners } from '../../infra/declared/listeners.ts';
import { steps } from '../../infra/declared/steps.ts';
import { workers } from '../../infra/declared/workers.ts';
import { createTable } from '../../infra/local/create-table.ts';
import { startTableServer, type TableServer } from '../../infra/local/table-server.ts';
import { latePayment } from './cases.ts';

const folder = mkdtempSync(join(tmpdir(), 'guiju-bundle-'));
const check = join(folder, 'check');
const harness = join(folder, 'harness.mjs');
const writing = join(folder, 'writing.mjs');
const declared = { ...functions, ...steps, ...workers, ...listeners };
const bytes = new Map<string, number>();
const atOnce = new Map<string, readonly string[]>();
let table: TableServer;

/** All files of a bundle together, with what lies beside the code. */
const bytesOf = (name: string): number =>
  readdirSync(join(folder, name), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);

beforeAll(async () => {
  for (const [name, { entry }] of Object.entries(declared)) {
    const built = await bundle(entry, join(folder, name));
    bytes.set(name, bytesOf(name));
    atOnce.set(
      name,
      [...loadedAtOnce(built.metafile).values()].flatMap(({ inputs }) => Object.keys(inputs)),
    );
  }
  writeFileSync(harness, HARNESS);
  writeFileSync(writing, WRITING);
  table = await startTableServer();
  const place = {
    tableName: 'bundle',
    region: 'local',
    endpoint: table.endpoint,
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  };
  await createTable(tableClient(place), 'bundle');
});
afterAll(async () => {
  await table.close();
  rmSync(folder, { recursive: true });
});

interface Run {
  readonly error: Error | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Node.js, allowed nothing but what the arguments say. */
function run(args: readonly string[]): Promise<Run> {
  const env = {
    TABLE_NAME: 'bundle',
    DYNAMODB_ENDPOINT: table.endpoint,
    UPLOADS_BUCKET: 'uploads',
    RESULTS_BUCKET: 'results',
    READER_FUNCTION: 'reading',
    WEBHOOK_QUEUE: 'https://sqs.local/0/deliveries',
    EVENT_BUS: 'default',
    STATE_MACHINE_ARN: 'arn:aws:states:local:0:stateMachine:bulk',
    CURSOR_KEY_SECRET: 'cursor-key',
    AWS_REGION: 'local',
    AWS_ACCESS_KEY_ID: 'local',
    AWS_SECRET_ACCESS_KEY: 'local',
    GUIJU_FONTS: join(folder, 'report', 'fonts'),
    POWERTOOLS_LOG_LEVEL: 'SILENT',
    POWERTOOLS_METRICS_DISABLED: 'true',
  };
  return new Promise((resolve) =>
    execFile(process.execPath, ['--permission', ...args], { env }, (error, stdout, stderr) =>
      resolve({ error, stdout, stderr }),
    ),
  );
}

/** Loads the bundle as Lambda does, then counts every call of node:fs while it answers. */
const HARNESS = `
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
const { handler } = await import(process.argv[2]);
let touched = [];
for (const [part, name] of [[fs, 'fs'], [fs.promises, 'fs.promises']]) {
  for (const [key, value] of Object.entries(part)) {
    if (typeof value !== 'function' || !/^(read|open|stat|lstat|exists|access|createRead|write|append|mkdir)/.test(key)) continue;
    part[key] = (...args) => { if (typeof args[0] !== 'number') touched.push(name + '.' + key + ' ' + args[0]); return value.apply(part, args); };
  }
}
syncBuiltinESMExports();
const context = { getRemainingTimeInMillis: () => 10000 };
const answers = [];
for (const { query, headers } of JSON.parse(process.argv[3])) {
  const event = {
    version: '2.0', routeKey: 'POST /v1/checks', rawPath: '/v1/checks', rawQueryString: query, isBase64Encoded: false,
    headers: { 'content-type': 'application/json', ...headers }, body: process.argv[4],
    requestContext: { requestId: 'r', http: { method: 'POST' }, authorizer: { jwt: { claims: { tenant: 't' }, scopes: [] } } },
  };
  const { statusCode, body } = await handler(event, { ...context });
  answers.push({ statusCode, verdict: JSON.parse(body).verdict, touched });
  touched = [];
}
process.stdout.write(JSON.stringify(answers));
`;

/** Judges with one bundle, and has another write the report in every form. */
const WRITING = `
const [checking, reporting, body] = process.argv.slice(2);
const event = (method, path, headers, more) => ({
  version: '2.0', routeKey: method + ' ' + path, rawPath: path, rawQueryString: '', isBase64Encoded: false, headers,
  requestContext: { requestId: 'r', http: { method }, authorizer: { jwt: { claims: { tenant: 't' }, scopes: [] } } }, ...more,
});
const context = () => ({ getRemainingTimeInMillis: () => 29000 });
const judged = await (await import(checking)).handler(
  event('POST', '/v1/checks', { 'content-type': 'application/json' }, { body }), context());
const { handler } = await import(reporting);
const answers = [];
for (const accept of ['application/json', 'text/html', 'application/pdf', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document']) {
  const { statusCode, headers, body } = await handler(
    event('GET', '/v1/reports/{id}', { accept }, { pathParameters: { id: JSON.parse(judged.body).id } }), context());
  const file = accept.includes('html') || accept.includes('json') ? body : Buffer.from(body, 'base64').toString('latin1');
  answers.push({ statusCode, begins: file.slice(0, 4) });
}
process.stdout.write(JSON.stringify(answers));
`;

const told = z.array(z.object({ statusCode: z.int(), verdict: z.string().optional(), touched: z.array(z.string()) }));

describe('the bundle of every function', () => {
  test.each(Object.keys(declared))(
    '%s loads, with nothing but its own files and the environment it is given',
    async (name) => {
      const { error, stdout, stderr } = await run([
        `--allow-fs-read=${join(folder, name)}`,
        '--input-type=module',
        '--eval',
        `console.log(typeof (await import(${JSON.stringify(join(folder, name, BUNDLE_ENTRY))})).handler)`,
      ]);
      expect(error, stderr).toBeNull();
      expect(stdout.trim()).toBe('function');
    },
  );
});

describe('the bundle of the function that gives one report', () => {
  test('writes page, PDF and Word document with the fonts it brings along', async () => {
    const report = join(folder, 'report');
    const { error, stdout, stderr } = await run([
      ...[check, report, writing].map((path) => `--allow-fs-read=${path}`),
      writing,
      join(check, BUNDLE_ENTRY),
      join(report, BUNDLE_ENTRY),
      JSON.stringify(latePayment),
    ]);
    expect(error, stderr).toBeNull();
    expect(JSON.parse(stdout)).toEqual(
      ['{"id', '<!do', '%PDF', 'PK\u0003\u0004'].map((begins) => ({ statusCode: 200, begins })),
    );
  });
});

describe('the bundle of the function that judges one case', () => {
  test('is at most 1 MB minified', () => {
    expect(bytes.get('check')).toBeLessThanOrEqual(CHECK_BUNDLE_LIMIT);
  });

  test('loads no schema before its first event: they are for what is refused', () => {
    const loaded = atOnce.get('check') ?? [];
    expect(loaded).toContain(functions.check.entry);
    expect(loaded.filter((path) => path.includes('node_modules/zod/'))).toEqual([]);
  });

  test('judges and stores, and reads no file while it does but code and rules of its own, and each once: it may read nothing else', async () => {
    const stored = { query: '' };
    const keyed = { query: '', headers: { 'idempotency-key': 'k' } };
    const refused = { query: 'asOf=never' };
    const requests = [{ query: 'store=false' }, stored, keyed, refused, stored, keyed, refused];
    const { error, stdout, stderr } = await run([
      `--allow-fs-read=${check}`,
      `--allow-fs-read=${harness}`,
      harness,
      join(check, BUNDLE_ENTRY),
      JSON.stringify(requests),
      JSON.stringify(latePayment),
    ]);
    expect(error, stderr).toBeNull();
    const answers = told.parse(JSON.parse(stdout));
    expect(answers.map(({ statusCode, verdict }) => verdict ?? statusCode)).toEqual([
      'non-compliant',
      'non-compliant',
      'non-compliant',
      400,
      'non-compliant',
      'non-compliant',
      400,
    ]);
    for (const { touched } of answers.slice(4)) expect(touched).toEqual([]);
    const own = new RegExp(`^fs\\.\\w+ (file://)?${RegExp.escape(check)}/[\\w-]+\\.(mjs|packed)$`);
    for (const call of answers.flatMap(({ touched }) => touched)) expect(call).toMatch(own);
  });
});
