/** What is over leaves the table and the folder of one machine, and nothing else does. */
import { mkdtempSync, readdirSync, rmSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { ScanCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, describe, expect, test } from 'vitest';
import * as z from 'zod';
import { tableClient } from '../../functions/store/table-client.ts';
import { LOCAL_BUCKETS } from '../../infra/local/batches.ts';
import { deleteItemsOver } from '../../infra/local/expiry/items.ts';
import { deleteObjectsOver } from '../../infra/local/expiry/objects.ts';
import { ObjectFolder } from '../../infra/local/object-store/folder.ts';
import { startServer } from '../../infra/local/server.ts';
import { page, report } from '../functions/api.ts';
import { latePayment } from '../functions/cases.ts';

const identified = z.looseObject({ id: z.string() });
const DAY_MS = 86_400_000;
const folder = mkdtempSync(join(tmpdir(), 'guiju-expiry-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('what is over, on one machine', () => {
  test('items go with all entries of their indexes; what is kept for good stays', async () => {
    const data = join(folder, 'data');
    const store = async (retentionDays: number | undefined): Promise<string> => {
      const server = await startServer({ folder: data, retentionDays });
      try {
        const answer = await fetch(`${server.url}/v1/checks`, {
          method: 'POST',
          headers: { authorization: `Bearer ${await server.token()}`, 'content-type': 'application/json' },
          body: JSON.stringify(latePayment),
        });
        return report.parse(await answer.json()).id;
      } finally {
        await server.close();
      }
    };
    const kept = await store(undefined);
    await store(10);

    const server = await startServer({ folder: data });
    try {
      const { tableEndpoint: endpoint, tableName, tableCredentials: credentials } = server;
      const client = tableClient({ tableName, region: 'local', endpoint, credentials });
      const listed = async (): Promise<readonly string[]> => {
        const answer = await fetch(`${server.url}/v1/reports`, {
          headers: { authorization: `Bearer ${await server.token()}` },
        });
        return z
          .array(identified)
          .parse(page.parse(await answer.json()).items)
          .map(({ id }) => id);
      };
      const count = async (index?: string): Promise<number> =>
        (await client.send(new ScanCommand({ TableName: tableName, ...(index !== undefined && { IndexName: index }) })))
          .Count ?? 0;
      const [items, entries] = [await count(), await count('reportsByTime')];
      expect(await listed()).toHaveLength(2);

      expect(await deleteItemsOver(client, tableName, Date.now() + 9 * DAY_MS)).toBe(0);
      const deleted = await deleteItemsOver(client, tableName, Date.now() + 11 * DAY_MS);
      expect(deleted).toBeGreaterThan(1);
      expect(await count()).toBe(items - deleted);
      expect(await count('reportsByTime')).toBe(entries - 1);
      expect(await listed()).toEqual([kept]);
      client.destroy();
    } finally {
      await server.close();
    }
  });

  test('objects go by the days of their prefix, and results and papers with the reports', async () => {
    const root = join(folder, 'objects');
    const objects = new ObjectFolder(root);
    await objects.open();
    const now = Date.now();
    const { uploads, results } = LOCAL_BUCKETS;
    const written = [
      [uploads, 'a/1/file', 31],
      [uploads, 'a/2/file', 29],
      [results, 'work/a/1/lines', 31],
      [results, 'results/a/1/reports.jsonl', 31],
      [results, 'papers/a/1/file', 5],
    ] as const;
    for (const [bucket, key, age] of written) {
      await objects.write(bucket, key, () => Readable.from([Buffer.from('x')]));
      const at = new Date(now - age * DAY_MS);
      utimesSync(join(root, 'objects', bucket, ...key.split('/')), at, at);
    }
    const there = (): string[] =>
      readdirSync(join(root, 'objects'), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map(({ parentPath, name }) => join(parentPath, name).slice(join(root, 'objects').length + 1))
        .sort();

    expect(await deleteObjectsOver(objects, undefined, now)).toBe(2);
    expect(there()).toEqual([
      `${results}/papers/a/1/file`,
      `${results}/results/a/1/reports.jsonl`,
      `${uploads}/a/2/file`,
    ]);
    expect(await deleteObjectsOver(objects, 10, now)).toBe(1);
    expect(there()).toEqual([`${results}/papers/a/1/file`, `${uploads}/a/2/file`]);
  });
});
