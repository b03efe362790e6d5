import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { tableClient } from '../../functions/store/table-client.ts';
import { bundling, CHECK_BUNDLE_LIMIT } from '../../infra/declared/bundling.ts';
import { functions } from '../../infra/declared/functions.ts';
import { createTable } from '../../infra/local/create-table.ts';
import { startTableServer, type TableServer } from '../../infra/local/table-server.ts';
import { latePayment } from './cases.ts';

const root = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'guiju-bundle-'));
const bundle = join(folder, 'check.mjs');
const harness = join(folder, 'harness.mjs');
const bytes = new Map<string, number>();
let table: TableServer;

async function bundled(entry: string, outfile: string): Promise<number> {
  const { metafile } = await build({
    entryPoints: [join(root, entry)],
    outfile,
    bundle: true,
    platform: 'node',
    target: bundling.target,
    format: bundling.format,
    minify: bundling.minify,
    sourcemap: bundling.sourceMap,
    charset: bundling.charset,
    mainFields: [...bundling.mainFields],
    alias: Object.fromEntries(Object.entries(bundling.alias).map(([name, path]) => [name, join(root, path)])),
    banner: { js: bundling.banner },
    metafile: true,
    logLevel: 'error',
  });
  return Object.values(metafile.outputs)[0]?.bytes ?? Number.NaN;
}

beforeAll(async () => {
  for (const [name, { entry }] of Object.entries(functions))
    bytes.set(name, await bundled(entry, join(folder, `${name}.mjs`)));
  writeFileSync(harness, HARNESS);
  table = await startTableServer();
  const place = {
    tableName: 'bundle',
    region: 'local',
    endpoint: table.endpoint,
    credentials: { accessKeyId: 'a', secretAccessKey: 'b' },
  };
  await createTable(tableClient(place), 'bundle');
});
afterAll(async () => {
  await table.close();
  rmSync(folder, { recursive: true });
});

/** Loads the bundle as Lambda does, then counts every call of node:fs while it answers. */
const HARNESS = `
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
const { handler } = await import(process.argv[2]);
const touched = [];
for (const [part, name] of [[fs, 'fs'], [fs.promises, 'fs.promises']]) {
  for (const [key, value] of Object.entries(part)) {
    if (typeof value !== 'function' || !/^(read|open|stat|lstat|exists|access|createRead|write|append|mkdir)/.test(key)) continue;
    part[key] = (...args) => { touched.push(name + '.' + key + ' ' + args[0]); return value.apply(part, args); };
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
  answers.push({ statusCode, verdict: JSON.parse(body).verdict });
}
process.stdout.write(JSON.stringify({ answers, touched }));
`;

describe('the bundle of the function that judges one case', () => {
  test('is at most 1 MB minified', () => {
    expect(bytes.get('check')).toBeLessThanOrEqual(CHECK_BUNDLE_LIMIT);
  });

  test('judges and stores, and reads no file while it does: it may read nothing but itself', async () => {
    const requests = [{ query: 'store=false' }, { query: '' }, { query: '', headers: { 'idempotency-key': 'k' } }];
    const { error, stdout, stderr } = await new Promise<{ error: Error | null; stdout: string; stderr: string }>(
      (resolve) =>
        execFile(
          process.execPath,
          [
            '--permission',
            `--allow-fs-read=${bundle}`,
            `--allow-fs-read=${harness}`,
            harness,
            bundle,
            JSON.stringify(requests),
            JSON.stringify(latePayment),
          ],
          {
            env: {
              TABLE_NAME: 'bundle',
              DYNAMODB_ENDPOINT: table.endpoint,
              AWS_REGION: 'local',
              AWS_ACCESS_KEY_ID: 'a',
              AWS_SECRET_ACCESS_KEY: 'b',
              POWERTOOLS_LOG_LEVEL: 'SILENT',
              POWERTOOLS_METRICS_DISABLED: 'true',
            },
          },
          (error, stdout, stderr) => resolve({ error, stdout, stderr }),
        ),
    );
    expect(error, stderr).toBeNull();
    expect(JSON.parse(stdout)).toEqual({
      answers: [200, 201, 201].map((statusCode) => ({ statusCode, verdict: 'non-compliant' })),
      touched: [],
    });
  });
});
