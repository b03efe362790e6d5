/** Dates that a workbook keeps as ISO 8601 (`t="d"`): Excel's Strict format has them, and SheetJS writes them where dates are asked for. */
import { describe, expect, it } from 'vitest';
import { archiveOf, workbookParts } from './archive.ts';
import { read } from './reading.ts';

const HEADINGS = ['region', 'reference', 'unit', 'regime', 'invoice.receivedOn', 'invoice.amount', 'paidOn'];
const words = (text: string) => `<c t="inlineStr"><is><t>${text}</t></is></c>`;
const sheetOf = (received: string, paid: string) =>
  `<worksheet><sheetData><row>${HEADINGS.map(words).join('')}</row><row>${['460100', 'HK-1', '海口市某局', 'government-procurement'].map(words).join('')}<c t="d"><v>${received}</v></c>${words('100.00')}<c t="d"><v>${paid}</v></c></row></sheetData></worksheet>`;

describe('a date kept as ISO 8601 is the day on the clock of the sheet:', () => {
  it.each([
    ['2025-01-24', '2025-02-07'],
    ['2025-01-24T00:00:00', '2025-02-07T00:00:00.000'],
    ['2025-01-24T00:00:00.000Z', '2025-02-07T00:00:00Z'],
    ['2025-01-24T15:30:00.000Z', '2025-02-07T16:00:00.000Z'],
    ['2025-01-24T23:59:59.999Z', '2025-02-07T23:59:00'],
  ])('%s and %s', async (received, paid) => {
    const { cases, refused } = await read('a.xlsx', await archiveOf(workbookParts(sheetOf(received, paid))), {
      kind: 'payment',
    });
    expect(refused).toEqual([]);
    expect(cases.map((line) => line.case)).toMatchObject([
      { invoice: { receivedOn: '2025-01-24' }, paidOn: '2025-02-07' },
    ]);
  });
});
