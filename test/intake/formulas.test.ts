/** Formulas that were saved without a result: worked out where they are simple, else refused by cell. */
import { utils, type WorkSheet, write } from '@e965/xlsx';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Formulas, type Known, moved } from '../../intake/tables/formula.ts';
import { type RunOptions, ranOnText } from '../ledgers/bulk.ts';

const cells: Readonly<Record<string, Known>> = { '2 2': 45_719, '2 3': 100.005, '2 4': null, '2 5': '甲' };
const formulas = new Formulas();
const worth = (formula: string): Known | undefined =>
  formulas.evaluate(formula, { row: 2, column: 9 }, ({ row, column }) => cells[`${row} ${column}`]);

describe('a simple formula', () => {
  it.each([
    ['B2+11', 45_730],
    ['ROUND(C2,2)', 100.01],
    ['SUM(B2:D2)', 45_819.005],
    ['ROUND(SUM($C2:$D2, 1) * 2, 2)', 202.01],
    ['IF(D2="","",D2+3)', ''],
    ['IF(D2<>"",D2+3,B2)', 45_719],
    ['EDATE(DATE(2025,1,31),1)', 45_716],
    ['IFERROR(1/0,5)', 5],
    ['0.1+0.2', 0.3],
    ['MAX(B2,C2)', 45_719],
    ['E2&"-"&B2', '甲-45719'],
  ])('%s gives what Excel gives', (formula, value) => expect(worth(formula)).toBe(value));

  it.each([
    'NOW()',
    'WEBSERVICE("x")',
    'VLOOKUP(B2,A1:C9,2,0)',
    '别处!A1',
    '合同额*2',
    '1/0',
    'Z9+1',
    '(B2',
    'WORKDAY(B2,-1)',
    'SUM(B2:C2*2)',
    'SUM((B2:C2>60)*B2:C2)',
    'SUM((B2:C2))',
    'B2:C2+1',
    'IF(B2:C2>60,1,0)',
  ])('%s gives nothing', (formula) => expect(worth(formula)).toBeUndefined());

  it('is one of so many: sums upon sums end where their work is used up, and what they gave stays given', () => {
    const counted = new Formulas(100_000);
    let cellsSeen = 0;
    const sums = Array.from({ length: 40 }, () => 'SUM(A1:GR1)').join('+');
    const ask = (): Known | undefined =>
      counted.evaluate(sums, { row: 2, column: 1 }, () => {
        cellsSeen++;
        return 1;
      });
    expect(ask()).toBe(8_000);
    while (ask() !== undefined);
    expect(cellsSeen).toBeLessThan(110_000);
    const before = cellsSeen;
    for (let more = 0; more < 1_000; more++) expect(ask()).toBeUndefined();
    expect(cellsSeen).toBe(before);
  });

  it('adds whole numbers as they are', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -1_000_000, max: 1_000_000 }), { minLength: 1, maxLength: 8 }),
        (parts) => {
          const sum = parts.reduce((total, part) => total + part, 0);
          expect(worth(parts.map((part) => `(${part})`).join('+'))).toBe(sum === 0 ? 0 : sum);
        },
      ),
    );
  });
});

describe('a shared formula', () => {
  it('moves its relative references, and no others', () => {
    expect(moved('$A1+B$2+C3&"A1"+SUM(Z1:AB2)', 2, 1)).toBe('$A3+C$2+D5&"A1"+SUM(AA3:AC4)');
    expect(moved('A1', -1, 0)).toBeUndefined();
  });
});

const options: RunOptions = {
  asOf: '2025-06-30',
  kind: 'payment',
  defaults: { region: '460100', regime: 'government-procurement' },
};
const headings = ['合同编号', '收到发票日期', '满足合同约定付款条件日期', '付款到账日期', '应付金额'];

/** A workbook whose formulas have no results, as openpyxl writes it. */
function workbook(rows: readonly (readonly string[])[]): Buffer {
  const sheet: WorkSheet = { '!ref': `A1:E${rows.length + 1}` };
  for (const [column, heading] of headings.entries())
    sheet[utils.encode_cell({ r: 0, c: column })] = { t: 's', v: heading };
  for (const [row, written] of rows.entries()) {
    for (const [column, text] of written.entries()) {
      const at = utils.encode_cell({ r: row + 1, c: column });
      const z = column > 0 && column < 4 ? 'yyyy-mm-dd' : 'General';
      sheet[at] = text.startsWith('=') ? { t: 'n', f: text.slice(1), z } : { t: 's', v: text };
    }
  }
  const book = utils.book_new();
  utils.book_append_sheet(book, sheet, '台账');
  const bytes: unknown = write(book, { type: 'buffer', bookType: 'xlsx' });
  if (!Buffer.isBuffer(bytes)) throw new TypeError('SheetJS gives a buffer');
  return bytes;
}

describe('a workbook whose formulas have no results', () => {
  it('is judged by what they give', async () => {
    const rows = [['A', '=DATE(2025,3,3)', '=B2', '=C2+11', '=ROUND(1000*1.5,2)']];
    const { judged } = await ranOnText('a.xlsx', workbook(rows), options);
    expect(judged.map(({ verdict, unread }) => [verdict, unread])).toEqual([['non-compliant', undefined]]);
  });
  it('names the cells that rest on themselves or cannot be worked out', async () => {
    const rows = [['A', '2025-03-03', '=D2', '=C2', '=VLOOKUP(A2,X!A:B,2,0)']];
    const { judged } = await ranOnText('a.xlsx', workbook(rows), options);
    expect(judged[0]?.unread?.map(({ path, code }) => [path, code])).toEqual([
      ['conditionsMetOn', 'formula-circle'],
      ['paidOn', 'formula-circle'],
      ['amountDue', 'formula'],
    ]);
  });
});
