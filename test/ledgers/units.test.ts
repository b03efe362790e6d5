/** Where ledgers say in which unit their amounts are, beside the heading of the column. */
import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { utils, write } from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import { type Ran, type RunOptions, ranOn, ranOnText } from './bulk.ts';

const defaults = { region: '460100', regime: 'government-procurement' };
const payments: RunOptions = { asOf: '2025-06-30', kind: 'payment', defaults };
const HEADINGS = ['合同编号', '收票日期', '满足付款条件日期', '付款日期', '金额'];
const LATE = ['2025-03-03', '2025-03-03', '2025-03-14'];
const line = (cells: readonly unknown[]): string => `${cells.join(',')}\n`;

/** The amount due of each row, as findings show it. */
function amounts({ judged }: Ran): readonly unknown[] {
  return judged.map(({ judgment }) =>
    (judgment?.findings ?? []).map(({ facts }) => facts.amountDue).find((value) => value !== undefined),
  );
}

function workbook(sheet: string, rows: unknown[][]): string {
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet(rows), sheet);
  const path = join(tmpdir(), `guiju-units-${process.pid}.xlsx`);
  writeFileSync(path, write(book, { bookType: 'xlsx', type: 'buffer' }));
  return path;
}

describe('the unit of amounts', () => {
  it.each(['付款明细（万元）', '付款_万元', '付款台账万元'])('is that of the sheet: %s', async (sheet) => {
    const ran = await ranOn(workbook(sheet, [HEADINGS, ['A', ...LATE, 12.5]]), payments);
    expect(amounts(ran)).toEqual(['125000.00']);
  });
  it.each(['付款', '万元以上付款', '单笔5万元', '超百万元项目'])(
    'is none in the name of a sheet: %s',
    async (sheet) => {
      const ran = await ranOn(workbook(sheet, [HEADINGS, ['A', ...LATE, 12.5]]), payments);
      expect(amounts(ran)).toEqual(['12.50']);
    },
  );
  it('is that of the file, unless the table says otherwise', async () => {
    const [name, table] = ['2025年付款（万元）.csv', `${line(HEADINGS)}${line(['A', ...LATE, 12.5])}`];
    expect(amounts(await ranOnText(name, table, payments))).toEqual(['125000.00']);
    expect(amounts(await ranOnText(name, `单位：元,,,,\n${table}`, payments))).toEqual(['12.50']);
  });
  it('stands in a row below the headings, beside how days are written', async () => {
    const table = line(HEADINGS) + line(['', '年月日', '年月日', '年月日', '万元']) + line(['A', ...LATE, 12.5]);
    expect(amounts(await ranOnText('a.csv', table, payments))).toEqual(['125000.00']);
  });
  it.each(['金额（万元）', '金额，万元', '付款情况（单位：万元）'])(
    'is that of a group of columns: %s',
    async (group) => {
      const table = line([...HEADINGS.slice(0, 4), group, '']) + line(['', '', '', '', '应付金额', '合同金额']);
      expect(amounts(await ranOnText('a.csv', table + line(['A', ...LATE, 12.5, 20]), payments))).toEqual([
        '125000.00',
      ]);
    },
  );
  it('stands in a column of its own on a form', async () => {
    const form =
      '项目,填报内容,单位\n合同编号,A,\n收票日期,2025-03-03,\n满足付款条件日期,2025-03-03,\n付款日期,2025-03-14,\n';
    expect(amounts(await ranOnText('a.csv', `${form}应付金额,12.5,万元\n`, payments))).toEqual(['125000.00']);
  });
  it('is not known where some amounts carry the sign of the yuan under another unit', async () => {
    const table = line([...HEADINGS.slice(0, 4), '金额（万元）']) + line(['A', ...LATE, 12.5]);
    const mixed = await ranOnText('a.csv', `${table}B,${LATE.join()},"￥125,000.00"\n`, payments);
    expect(amounts(mixed)).toEqual(['125000.00', undefined]);
    expect(mixed.judged[1]?.unread).toEqual([expect.objectContaining({ code: 'money', value: '￥125,000.00' })]);
  });
  it('is that of the heading where the sign is how the whole column is formatted', async () => {
    const table = line([...HEADINGS.slice(0, 4), '金额（万元）']) + line(['A', ...LATE, '¥12.50']);
    expect(amounts(await ranOnText('a.csv', table, payments))).toEqual(['125000.00']);
  });
});
