/** Export and erase, by the command as it is run, against a table that another tenant shares. */
import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ScanCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod';
import { tableClient } from '../../../functions/store/table-client.ts';
import { TableReportStore } from '../../../functions/store/table-report-store.ts';
import { api, page, report } from '../api.ts';
import { elsewhere, latePayment, tender } from '../cases.ts';
import { storedReport } from '../store/stored.ts';

const { call, check, server } = api();
const folder = mkdtempSync(join(tmpdir(), 'guiju-tenant-'));
afterAll(() => rmSync(folder, { recursive: true }));

const [leaving, staying, longer] = [{ tenant: 'leaving' }, { tenant: 'staying' }, { tenant: 'leaving.not' }];
const client = () =>
  tableClient({
    tableName: server().tableName,
    region: 'local',
    endpoint: server().tableEndpoint,
    credentials: server().tableCredentials,
  });

/** Every item whose key or content names the tenant: a test may scan, the command must not. */
async function itemsNaming(tenant: string): Promise<number> {
  const found: unknown[] = [];
  let from: Record<string, unknown> | undefined;
  do {
    const { Items = [], LastEvaluatedKey } = await client().send(
      new ScanCommand({ TableName: server().tableName, ...(from !== undefined && { ExclusiveStartKey: from }) }),
    );
    found.push(...Items.filter((item) => item.pk?.startsWith(`t#${tenant}#`) || item.tenant === tenant));
    from = LastEvaluatedKey;
  } while (from !== undefined);
  return found.length;
}

function command(...args: readonly string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      [join(import.meta.dirname, '../../../infra/local/guiju.ts'), 'tenant', ...args],
      {
        env: {
          ...process.env,
          DYNAMODB_ENDPOINT: server().tableEndpoint,
          TABLE_NAME: server().tableName,
          AWS_ACCESS_KEY_ID: server().tableCredentials.accessKeyId,
          AWS_SECRET_ACCESS_KEY: server().tableCredentials.secretAccessKey,
        },
      },
      (_, stdout, stderr) => resolve({ code: child.exitCode ?? -1, stdout, stderr }),
    );
  });
}

let ids: readonly string[] = [];
beforeAll(async () => {
  for (const as of [leaving, staying, longer]) {
    const made = [];
    for (const [number, submission] of [tender, latePayment, elsewhere, tender].entries()) {
      const { id } = await check(submission, {
        as,
        query: '?asOf=2025-03-03',
        headers: { 'idempotency-key': `key-${number}` },
      });
      made.push(id);
    }
    made.push((await check(tender, { as, query: '?asOf=2025-03-03' })).id);
    const batch = await call('/v1/batches', { as, body: { file: { name: 'cases.csv' } } });
    expect(batch.status, batch.text).toBe(201);
    const paper = await call('/v1/papers', { as, body: { file: { name: 'tender.docx' } } });
    expect(paper.status, paper.text).toBe(201);
    const card = await call('/v1/scorecards', { as, body: { achieved: { 'sz-business-tasks-2020:6': true } } });
    expect(card.status, card.text).toBe(201);
    if (as === leaving) ids = made;
  }
  // What crashes leave behind: breaches whose report never came, and a key that is held.
  const store = client();
  store.middlewareStack.add(
    (next, context) => (args) => {
      if (context.commandName === 'PutItemCommand') throw new Error('killed');
      return next(args);
    },
    { step: 'initialize' },
  );
  const broken = new TableReportStore({ client: store, tableName: server().tableName });
  await expect(broken.put('leaving', storedReport('0'.repeat(26), 60))).rejects.toThrow('killed');
  // And a report whose time is over, which DynamoDB has not deleted yet.
  const past = new TableReportStore({
    client: client(),
    tableName: server().tableName,
    retentionDays: () => 1,
    now: () => 0,
  });
  await past.put('leaving', storedReport('1'.repeat(26), 3));
});

describe('npx guiju tenant', () => {
  const line = z.looseObject({ type: z.string() });

  test('export writes every report with its case, newest first, the keys and the batches, and nothing of others', async () => {
    const out = join(folder, 'leaving.jsonl');
    const { code, stdout, stderr } = await command('export', '--tenant', 'leaving', '--out', out);
    expect({ code, stderr: stderr.includes('UPLOADS_BUCKET') }).toEqual({ code: 0, stderr: true });
    expect(JSON.parse(stdout)).toEqual({
      tenant: 'leaving',
      out,
      reports: 5,
      batches: 1,
      papers: 1,
      scorecards: 1,
      keys: 4,
      objects: 0,
    });
    const text = readFileSync(out, 'utf8');
    const lines = text
      .trimEnd()
      .split('\n')
      .map((one) => line.parse(JSON.parse(one)));
    const reports = lines.flatMap((one) =>
      one.type === 'report' ? [z.object({ report, case: z.looseObject({ kind: z.string() }) }).parse(one)] : [],
    );
    expect(reports.map((one) => one.report.id)).toEqual(ids.toReversed());
    for (const one of reports) {
      expect(one.report).toEqual((await call(`/v1/reports/${one.report.id}`, { as: leaving })).body);
    }
    expect(reports.at(-1)?.case).toMatchObject({ kind: 'procurement', reference: tender.reference });
    expect(text).not.toContain('staying');
    expect(text).not.toContain('leaving.not');
    expect(existsSync(`${out}.part`)).toBe(false);
  });

  test('erase asks for --yes, and does nothing without', async () => {
    const before = await itemsNaming('leaving');
    const { code, stderr } = await command('erase', '--tenant', 'leaving');
    expect(code).toBe(2);
    expect(stderr).toContain('--yes');
    expect(await itemsNaming('leaving')).toBe(before);
  });

  test('erase leaves nothing of the tenant in the table, and all of the others', async () => {
    const [staying, longer] = [await itemsNaming('staying'), await itemsNaming('leaving.not')];
    const before = await itemsNaming('leaving');
    expect(before).toBeGreaterThan(60);
    const { code, stdout } = await command('erase', '--tenant', 'leaving', '--yes');
    expect({ code, stdout: JSON.parse(stdout) }).toEqual({ code: 0, stdout: { tenant: 'leaving', items: before } });
    expect(await itemsNaming('leaving')).toBe(0);
    expect([await itemsNaming('staying'), await itemsNaming('leaving.not')]).toEqual([staying, longer]);
    for (const path of ['/v1/reports', '/v1/findings']) {
      expect(page.parse((await call(path, { as: leaving })).body).items).toEqual([]);
    }
    expect((await call(`/v1/reports/${ids[0]}`, { as: leaving })).status).toBe(404);
  });

  test('what was erased can be judged anew, with the same keys', async () => {
    const again = await call('/v1/checks?asOf=2025-03-03', {
      body: tender,
      as: leaving,
      headers: { 'idempotency-key': 'key-0' },
    });
    expect({ status: again.status, replayed: again.headers.get('idempotency-replayed') }).toEqual({
      status: 201,
      replayed: null,
    });
  });

  test('a name that no tenant can have is refused', async () => {
    for (const name of ['a#b', '', '../x', 'x'.repeat(65)]) {
      expect((await command('erase', '--tenant', name, '--yes')).code).toBe(2);
    }
  });
});
