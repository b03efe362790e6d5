/** Reports of the rows of a batch: packed together, listed one by one, written again without a trace. */
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { StoredReport } from '../../../functions/store/report-store.ts';
import { type JudgedRow, RowReports } from '../../../functions/store/row-reports.ts';
import { type TablePlugin, tableClient } from '../../../functions/store/table-client.ts';
import { TableReportStore } from '../../../functions/store/table-report-store.ts';
import { createTable } from '../../../infra/local/create-table.ts';
import { startTableServer, type TableServer } from '../../../infra/local/table-server.ts';
import { writeLineOf } from '../../../output/results/write-results.ts';
import { storedReport } from './stored.ts';
import { available } from './tables.ts';
import { tableNameFor } from './test-table.ts';

const tableName = tableNameFor('rows');
const folder = mkdtempSync(join(tmpdir(), 'guiju-rows-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const BEGUN = '2025-03-03T01:00:00.000Z';

function rowOf(n: number, { report, case: judged }: StoredReport): JudgedRow {
  const { kind, region } = report.case;
  const { verdict, counts } = report;
  return {
    n,
    report,
    case: judged,
    write: (to, judgment) =>
      writeLineOf(to, { row: n + 1, kind, region, unit: undefined, verdict, counts, missing: [], judgment }),
  };
}
/** Rows of which every other has a breach. */
const rowsOf = (name: string, count: number, evaluatedAt = BEGUN): readonly JudgedRow[] =>
  Array.from({ length: count }, (_, index) =>
    rowOf(index + 1, storedReport(`${name}-${index + 1}`, index % 2, evaluatedAt)),
  );

const onDisk = { name: 'the table of one machine, on disk', start: () => startTableServer(join(folder, 'table')) };

describe.each([...available, onDisk])('rows on $name', ({ start }) => {
  let table: TableServer;
  let client: DynamoDBDocumentClient;
  let store: TableReportStore;
  const clientWith = (plugins: readonly TablePlugin[]) =>
    tableClient({
      tableName,
      region: 'local',
      endpoint: table.endpoint,
      credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
      plugins,
    });
  const reportsWith = (through: DynamoDBDocumentClient) =>
    new RowReports({ client: through, tableName, retentionDays: undefined, single: store });
  const groupOf = (tenant: string, batch: string, to: number, begunBefore = false) => ({
    tenant,
    batch,
    from: 1,
    to,
    begunAt: BEGUN,
    begunBefore,
  });
  const listed = async (tenant: string) => {
    const { items } = await store.reports(tenant, {}, { limit: 100 });
    const { items: findings } = await store.findings(tenant, {}, { limit: 100 });
    return { ids: items.map(({ id }) => id).sort(), findings: findings.length };
  };

  beforeAll(async () => {
    table = await start();
    client = clientWith([]);
    await createTable(client, tableName);
    store = new TableReportStore({ client, tableName });
  });
  afterAll(() => table.close());

  test('are read and listed as reports that were stored one by one, and by their own tenant alone', async () => {
    const rows = rowsOf('a', 30);
    const stored = await reportsWith(client).put(groupOf('whole', 'B', 30), rows);
    expect([...stored.keys()]).toEqual(rows.map(({ n }) => n));
    for (const { report, case: judged } of rows)
      expect(await store.get('whole', report.id)).toEqual({ report, case: judged });
    expect(await listed('whole')).toEqual({ ids: rows.map(({ report }) => report.id).sort(), findings: 15 });
    expect(await store.get('other', 'a-1')).toBeUndefined();
    expect(await listed('other')).toEqual({ ids: [], findings: 0 });
  });

  test('stay as they were made first, whoever comes again with others and at another instant', async () => {
    const first = rowsOf('b', 6);
    await reportsWith(client).put(groupOf('again', 'B', 6), first);
    const later = rowsOf('b', 6, '2025-03-04T01:00:00.000Z');
    for (const begunBefore of [true, false]) {
      const stored = await reportsWith(client).put(groupOf('again', 'B', 6, begunBefore), later);
      expect([...stored.values()].map(({ evaluatedAt }) => evaluatedAt)).toEqual(first.map(() => BEGUN));
    }
    expect(await store.get('again', 'b-2')).toEqual({ report: first[1]?.report, case: first[1]?.case });
    expect(await listed('again')).toMatchObject({ ids: first.map(({ report }) => report.id), findings: 3 });
  });

  test('cut off after any write are there whole or not at all, and the next attempt ends with the same', async () => {
    const rows = rowsOf('c', 30);
    for (let last = 0; ; last++) {
      const tenant = `cut-${last}`;
      let calls = 0;
      const underWay: Promise<unknown>[] = [];
      const cut: TablePlugin = {
        applyToStack: (stack) =>
          stack.add(
            (next) => async (args) => {
              if (calls++ >= last) throw new Error('cut off');
              const call = next(args);
              underWay.push(call);
              return call;
            },
            { step: 'initialize', name: 'cut' },
          ),
      };
      const whole = await reportsWith(clientWith([cut]))
        .put(groupOf(tenant, 'B', 30), rows)
        .then(
          () => true,
          () => false,
        );
      // Others that were sent together with the one that was cut off.
      await Promise.allSettled(underWay);
      const { ids, findings } = await listed(tenant);
      for (const id of ids) expect((await store.get(tenant, id))?.report.id).toBe(id);
      // Breaches are listed with their report alone, and a report with all of its own.
      expect(findings).toBe(ids.filter((id) => Number(id.slice(2)) % 2 === 0).length);
      await reportsWith(client).put(groupOf(tenant, 'B', 30, true), rows);
      expect(await listed(tenant)).toEqual({ ids: rows.map(({ report }) => report.id).sort(), findings: 15 });
      if (!whole) continue;
      // A pack, a request for breaches and two for reports.
      expect(last).toBe(4);
      break;
    }
  });

  test('that a release before this one stored one by one keep their reports', async () => {
    const before = storedReport('d-2', 1, '2025-03-01T01:00:00.000Z');
    await store.put('upgraded', before);
    const stored = await reportsWith(client).put(groupOf('upgraded', 'B', 3, true), rowsOf('d', 3));
    expect(stored.get(2)?.evaluatedAt).toBe('2025-03-01T01:00:00.000Z');
    expect(await store.get('upgraded', 'd-2')).toEqual(before);
    expect(await listed('upgraded')).toMatchObject({ findings: 1 });
  });

  test('too large for one item together take several; one that is too large alone is left out', async () => {
    const large = (n: number, bytes: number): JudgedRow => {
      const { report, case: judged } = storedReport(`e-${n}`, 0);
      return rowOf(n, { report, case: { ...judged, reference: randomBytes(bytes).toString('base64') } });
    };
    const rows = [large(1, 180_000), large(2, 180_000), large(3, 500_000), large(4, 10)];
    const stored = await reportsWith(client).put(groupOf('large', 'B', 4), rows);
    expect([...stored.keys()].sort()).toEqual([1, 2, 4]);
    for (const n of [1, 2, 4]) expect((await store.get('large', `e-${n}`))?.case).toEqual(rows[n - 1]?.case);
    expect(await store.get('large', 'e-3')).toBeUndefined();
  });
});
