import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { tableClient } from '../../../functions/store/table-client.ts';
import { TableReportStore } from '../../../functions/store/table-report-store.ts';
import { createTable } from '../../../infra/local/create-table.ts';
import type { TableServer } from '../../../infra/local/table-server.ts';
import { storedReport } from './stored.ts';
import { available } from './tables.ts';
import { tableNameFor } from './test-table.ts';

const tableName = tableNameFor('crash');
const BREACHES = 60;
/** 60 breaches are three BatchWrites; the report itself is the fourth write. */
const WRITES = 4;

describe.each(available)('on $name', ({ start }) => {
  let table: TableServer;
  let store: TableReportStore;

  beforeAll(async () => {
    table = await start();
    const client = tableClient({
      tableName,
      region: 'local',
      endpoint: table.endpoint,
      credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
    });
    await createTable(client, tableName);
    store = new TableReportStore({ client, tableName });
  });
  afterAll(() => table.close());

  /** Stores in a process that dies at the write named; gives how it ended. */
  function dying(
    id: string,
    write: number,
    when: 'before' | 'after',
  ): Promise<{ signal: string | null; said: string }> {
    return new Promise((resolve) => {
      const args = [
        join(import.meta.dirname, 'put-and-die.ts'),
        table.endpoint,
        tableName,
        id,
        String(BREACHES),
        String(write),
        when,
      ];
      const child = execFile(process.execPath, args, (_, stdout) =>
        resolve({ signal: child.signalCode, said: stdout }),
      );
    });
  }

  /** What readers see of a report, by every way there is to see it. */
  async function seen(id: string) {
    const findings: string[] = [];
    for (let after: string | undefined; ; ) {
      const { items, next } = await store.findings('t', {}, { after, limit: 50 });
      findings.push(...items.filter(({ report }) => report === id).map(({ finding }) => finding.rule));
      if (next === undefined) break;
      after = next;
    }
    const byRule = await store.findings('t', { rule: 'test/rule-59' }, { limit: 100 });
    const reports = await store.reports('t', {}, { limit: 100 });
    return {
      read: (await store.get('t', id)) !== undefined,
      listed: reports.items.filter((one) => one.id === id).length,
      findings: findings.length,
      distinct: new Set(findings).size,
      byRule: byRule.items.filter(({ report }) => report === id).length,
    };
  }
  const nothing = { read: false, listed: 0, findings: 0, distinct: 0, byRule: 0 };
  const whole = { read: true, listed: 1, findings: BREACHES, distinct: BREACHES, byRule: 1 };

  describe('a process killed while it stores a report', () => {
    // After a write is, to the table, before the next: only the last has an after of its own.
    const moments = [
      ...Array.from({ length: WRITES }, (_, index) => ['before', index + 1] as const),
      ['after', WRITES] as const,
    ];

    test.each(moments)(
      '%s write %i leaves the report there whole or not at all, and a second attempt stores it once',
      async (when, write) => {
        const id = `crash-${when}-${write}`;
        const { signal } = await dying(id, write, when);
        expect(signal).toBe('SIGKILL');
        expect(await seen(id)).toEqual(write === WRITES && when === 'after' ? whole : nothing);

        const again = await store.put('t', storedReport(id, BREACHES, '2025-03-03T02:00:00.000Z'));
        expect(await seen(id)).toEqual(whole);
        // Where the first attempt had finished, it is its report that stands.
        expect(again.report.evaluatedAt).toBe(
          write === WRITES && when === 'after' ? '2025-03-03T01:00:00.000Z' : '2025-03-03T02:00:00.000Z',
        );
      },
    );

    test('lives where it is not killed, with as many writes as were tried', async () => {
      const { signal, said } = await dying('alive', WRITES + 1, 'before');
      expect({ signal, said: said.trim() }).toEqual({ signal: null, said: `stored with ${WRITES} writes` });
      expect(await seen('alive')).toEqual(whole);
    });

    test('a report without a breach is a single write', async () => {
      const args = [
        join(import.meta.dirname, 'put-and-die.ts'),
        table.endpoint,
        tableName,
        'single',
        '0',
        '99',
        'before',
      ];
      const said = await new Promise<string>((resolve) =>
        execFile(process.execPath, args, (_, stdout) => resolve(stdout)),
      );
      expect(said.trim()).toBe('stored with 1 writes');
    });
  });
});
