/** Rows done by several threads, beside the same rows done by one. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { fileSource } from '../../../infra/local/bulk/file-source.ts';
import { doneInOrder, Helper, type Work } from '../../../infra/local/bulk/helpers.ts';
import { type Done, RowsWork, type WorkOrder } from '../../../infra/local/bulk/rows-work.ts';
import { openFile } from '../../../intake/normalise.ts';
import { addFound, nothingFound } from '../../../intake/tables/found.ts';
import { Tally } from '../../../output/summary/tally.ts';

const folder = mkdtempSync(join(tmpdir(), 'guiju-helpers-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const HEADINGS = '地区,编号,单位,适用制度,发票金额,收到发票日期,满足合同约定付款条件日期,付款到账日期';
const ROWS = 12_000;

/** Payments in three places, some unpaid, with totals, fillers and rows that are refused in between. */
function ledger(): string {
  const lines = [HEADINGS];
  for (let row = 0; row < ROWS; row++) {
    const place = ['460100', '440300', '深圳市'][row % 3];
    const day = String(1 + (row % 28)).padStart(2, '0');
    const paid = row % 7 === 0 ? '' : row % 5 === 0 ? '2025-06-30' : `2025-03-${day}`;
    const amount = row % 11 === 0 ? '/' : `${row + 1}.50`;
    lines.push(`${place},F-${row},单位${row % 40},政府采购,${amount},2025-03-${day},2025-03-${day},${paid}`);
    if (row % 1_000 === 500) lines.push(`不知何处,R-${row},单位,政府采购,1.00,2025-03-03,2025-03-03,2025-03-04`);
    if (row % 1_000 === 999) lines.push('合计,,,,1000.00,,,');
  }
  return lines.join('\n');
}

async function run(path: string, helpers: number) {
  const reading = await openFile(fileSource(path), { kind: 'payment' });
  const { raw } = reading;
  if (raw === undefined) throw new Error('not read as one table');
  const order: WorkOrder = {
    opening: raw.opening,
    judging: { asOf: '2026-03-02', preview: false, only: 'breached' },
    shown: 'json-lines',
    columns: [],
  };
  const crew = Array.from({ length: helpers }, () => new Helper(order));
  await Promise.all(crew.map(({ ready }) => ready));
  const own = new RowsWork(order);
  let groupsHere = 0;
  async function* groups(): AsyncGenerator<Work> {
    for await (const rows of raw?.groups() ?? []) {
      yield {
        rows,
        isForAnyone: raw?.table.isPlain(rows) === true,
        here: (): Done => {
          groupsHere++;
          return own.do(rows);
        },
      };
    }
  }
  const tally = new Tally();
  const found = nothingFound();
  let text = '';
  const refused: number[] = [];
  let all = 0;
  for await (const done of doneInOrder(groups(), crew)) {
    all++;
    addFound(found, done.found);
    tally.merge(done.counts);
    text += Buffer.from(done.bytes).toString();
    for (const one of done.told) if ('line' in one) refused.push(one.line.row);
  }
  return { result: { text, summary: tally.summary(), found, refused }, elsewhere: all - groupsHere };
}

test('give the same result, the same counts and the same notes, in the order of the file', async () => {
  const path = join(folder, 'ledger.csv');
  writeFileSync(path, ledger());
  const alone = await run(path, 0);
  const together = await run(path, 2);
  expect(together.elsewhere).toBeGreaterThan(0);
  expect(together.result.text === alone.result.text).toBe(true);
  expect(together.result).toEqual(alone.result);
  expect(alone.result.summary.judged).toBe(ROWS);
  expect(alone.result.refused).toHaveLength(ROWS / 1_000);
  expect(alone.result.summary.breachedCases).toBeGreaterThan(0);
});
