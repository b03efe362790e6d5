/** Cells written in runs of different looks, in the shared texts of a workbook and in its sheets, and notes beside figures. */
import { describe, expect, it } from 'vitest';
import { archiveOf, workbookParts } from './archive.ts';
import { read } from './reading.ts';

const HEADINGS = ['region', 'reference', 'unit', 'regime', 'invoice.receivedOn', 'invoice.amount'];
const ROW = ['460100', 'HK-1', '海口市某局', 'government-procurement', '2025-01-24'];
const text = (inner: string) => `<c t="inlineStr"><is>${inner}</is></c>`;
const words = (written: string) => text(`<t>${written}</t>`);
const run = (written: string, look = '') => `<r><rPr>${look}</rPr><t>${written}</t></r>`;

function workbook(amount: string, isShared: boolean): Promise<Buffer> {
  const cell = isShared ? '<c t="s"><v>0</v></c>' : text(amount);
  return archiveOf(
    workbookParts(
      `<worksheet><sheetData><row>${HEADINGS.map(words).join('')}</row><row>${ROW.map(words).join('')}${cell}</row></sheetData></worksheet>`,
      { 'xl/sharedStrings.xml': `<sst><si>${amount}</si></sst>` },
    ),
  );
}

describe.each([
  { where: 'shared', isShared: true },
  { where: 'in the sheet', isShared: false },
])('an amount in runs, $where', ({ isShared }) => {
  it.each([
    ['60 struck out and 30 put in', run('60', '<strike/>') + run('30'), '30.00'],
    ['30 put in before 60 that is struck out', run('30') + run('60', '<strike val="1"/>'), '30.00'],
    ['a look that says not struck', run('6', '<strike val="0"/>') + run('30'), '630.00'],
    ['all of it struck out', run('60', '<strike/>'), '60.00'],
    ['parts that only look otherwise', run('1,2', '<b/>') + run('34.50'), '1234.50'],
  ])('%s', async (_, amount, yuan) => {
    const { cases, refused } = await read('a.xlsx', await workbook(amount, isShared), { kind: 'payment' });
    expect(refused).toEqual([]);
    expect(cases.map((line) => line.case)).toMatchObject([{ invoice: { amount: yuan } }]);
  });

  it.each([
    ['the raised number of a note', run('186000') + run('1', '<vertAlign val="superscript"/>')],
    ['a number in a circle', run('186000①')],
  ])('%s is no digit of it', async (_, amount) => {
    const { cases } = await read('a.xlsx', await workbook(amount, isShared), { kind: 'payment' });
    expect(JSON.stringify(cases.map((line) => line.case))).not.toContain('1860001');
  });
});
