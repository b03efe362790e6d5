import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lettersOf } from '../../intake/tables/column-letters.ts';
import { numberFormatOf, shownNumber } from '../../intake/tables/number-format.ts';
import { workbookStream } from '../../output/workbook/write-workbook.ts';
import { archiveOf, workbookParts } from '../intake/archive.ts';
import { bytesOf, read, readFirstSheet, refusal } from '../intake/reading.ts';

const STYLES = `<styleSheet><numFmts count="3"><numFmt numFmtId="164" formatCode="yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;;@"/><numFmt numFmtId="165" formatCode="0.00%"/><numFmt numFmtId="166" formatCode="[Red]#,##0.00&quot;元&quot;"/></numFmts>
<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="166"/><xf numFmtId="22"/></cellXfs></styleSheet>`;
const STRINGS = `<sst><si><t>region</t></si><si><r><t>re</t></r><r><t>ference</t></r><rPh><t>IGNORED</t></rPh></si><si><t>paidOn</t></si><si><t>invoice.receivedOn</t></si><si><t>invoice.amount</t></si><si><t xml:space="preserve"> A&amp;B </t></si></sst>`;

const headings = `<row r="2"><c r="A2" t="s"><v>0</v></c><c r="B2" t="s"><v>1</v></c><c r="C2" t="s"><v>2</v></c><c r="D2" t="s"><v>3</v></c><c r="F2" t="s"><v>4</v></c></row>`;

async function cellsOf(
  sheet: string,
  more: Readonly<Record<string, string>> = {},
): Promise<readonly (readonly string[])[]> {
  const content = await archiveOf(
    workbookParts(`<x:worksheet xmlns:x="m"><x:sheetData>${sheet}</x:sheetData></x:worksheet>`, {
      'xl/styles.xml': STYLES,
      'xl/sharedStrings.xml': STRINGS,
      ...more,
    }),
  );
  const { rows } = await readFirstSheet(content);
  return rows.map(({ cells }) => cells);
}

describe('a workbook', () => {
  it('of payments is read as the user sees it: dates, percentages, shared and rich text, gaps between cells and rows', async () => {
    const sheet = `<worksheet><sheetData>${headings}<row r="7"><c r="A7"><v>460100</v></c><c r="B7" t="s"><v>5</v></c><c r="C7" s="1"><v>45695</v></c><c r="D7" s="2"><v>45681</v></c><c r="F7" s="4"><v>186000.1</v></c></row></sheetData></worksheet>`;
    const content = await archiveOf(workbookParts(sheet, { 'xl/styles.xml': STYLES, 'xl/sharedStrings.xml': STRINGS }));
    const { lines, notes } = await read('a.xlsx', content, { kind: 'payment' });
    expect(lines).toEqual([
      {
        row: 7,
        case: {
          kind: 'payment',
          region: '460100',
          reference: 'A&B',
          invoice: { receivedOn: '2025-01-24', amount: '186000.10' },
          paidOn: '2025-02-07',
        },
      },
    ]);
    expect(notes).toEqual([expect.objectContaining({ code: 'sheets-hidden', subject: 'hidden' })]);
  });

  it('shows its cells as Excel does', async () => {
    const cells = await cellsOf(
      '<x:row><x:c s="1"><x:v>45719</x:v></x:c><x:c s="5"><x:v>45719.375</x:v></x:c><x:c s="3"><x:v>5.0000000000000001E-3</x:v></x:c><x:c><x:v>0.30000000000000004</x:v></x:c><x:c t="b"><x:v>1</x:v></x:c><x:c t="str"><x:f>A1&amp;"x"</x:f><x:v>formula</x:v></x:c><x:c t="inlineStr"><x:is><x:t>直接</x:t></x:is></x:c><x:c t="e"><x:v>#N/A</x:v></x:c><x:c t="d"><x:v>2025-03-03</x:v></x:c><x:c t="s"><x:v>1</x:v></x:c></x:row>',
    );
    expect(cells).toEqual([
      [
        '2025-03-03',
        '2025-03-03T09:00:00',
        '0.5%',
        '0.3',
        'true',
        'formula',
        '直接',
        '#N/A',
        '2025-03-03',
        'reference',
      ],
    ]);
  });

  it('made on a Macintosh long ago counts days from 1904', async () => {
    const cells = await cellsOf('<row><c s="1"><v>44257</v></c></row>', {
      'xl/workbook.xml':
        '<workbook xmlns:r="r"><workbookPr date1904="1"/><sheets><sheet name="data" sheetId="2" r:id="rId1"/></sheets></workbook>',
    });
    expect(cells).toEqual([['2025-03-03']]);
  });

  it('tells dates and percentages from other numbers by their format', () => {
    const formats: readonly (readonly [number, string | undefined])[] = [
      [14, undefined],
      [31, undefined],
      [10, undefined],
      [2, undefined],
      [164, 'yyyy/m/d'],
      [164, '[$-804]aaaa;@'],
      [164, '0.0%'],
      [164, 'General'],
      [164, 'G/通用格式'],
      [164, '#,##0.00"days"'],
      [164, '[h]:mm'],
      [164, '0.00E+00'],
      [164, '\\d0'],
    ];
    expect(formats.map(([id, code]) => shownNumber(45_719, numberFormatOf(id, code), false))).toEqual([
      '2025-03-03',
      '2025-03-03',
      '4571900%',
      '45719',
      '2025-03-03',
      '2025-03-03',
      '4571900%',
      '45719',
      '45719',
      '45719days',
      '2025-03-03',
      '45719',
      'd45719',
    ]);
  });

  it.each([
    [1.5, '0.00"万元"', '1.5万元'],
    [12_345, '0!.0,"万元"', '1.2345万元'],
    [12_345, '0\\.0,"万"', '1.2345万'],
    [15_000, '[$HK$-zh-HK]#,##0.00', 'HK$15000'],
    [15_000, '_ ¥* #,##0.00_ ;_ ¥* -#,##0.00_ ;_ ¥* "-"??_ ;_ @_ ', '¥15000'],
    [5, '0"个工作日"', '5个工作日'],
    [45_681, 'yyyy"年"m"月"', '2025-01'],
    [45_681, '[$-804]yyyy"年"m"月"d"日";@', '2025-01-24'],
    [1_769_911.504424, '#,##0.00', '1769911.50'],
    [123_456, '[>=10000]0!.0,"万元";0"元"', '12.3456万元'],
    [500, '[>=10000]0!.0,"万元";0"元"', '500元'],
    [15_000, '[DBNum2][$-804]General"元整"', '15000元整'],
    [1_234_567, '0.00,,"百万元"', '1.234567百万元'],
  ])('shows %d under %s as %s', (value, code, text) =>
    expect(shownNumber(value, numberFormatOf(164, code), false)).toBe(text),
  );

  it('written by us is read back cell by cell', async () => {
    const cell = fc.oneof(
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }),
      fc.constant(null),
      fc.constant('=1+1'),
      fc.nat().map((number) => ({ number: String(number) })),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 6 }), async (rows) => {
        const content = await bytesOf(workbookStream([{ name: 'a', widths: [10], headingRows: 0, rows: [rows] }]));
        const found = new Map((await readFirstSheet(content)).rows.map(({ row, cells }) => [row, cells]));
        for (const [index, written] of rows.entries()) {
          for (const [column, value] of written.entries()) {
            const got = found.get(index + 1)?.[column] ?? '';
            if (value === null) expect(got).toBe('');
            else if (typeof value !== 'string') expect(got).toBe(value.number);
            // Line ends become one (XML 1.0, 2.11), controls blanks, and what could be a formula is led by an apostrophe.
            else expect(got.replace(/^'/, '')).toBe(value.replace(/(?![\t\n])\p{Cc}/gu, ' ').replace(/^'/, ''));
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('names columns as Excel does', () => {
    expect([0, 25, 26, 51, 52, 701, 702, 16_383].map(lettersOf)).toEqual([
      'A',
      'Z',
      'AA',
      'AZ',
      'BA',
      'ZZ',
      'AAA',
      'XFD',
    ]);
  });

  it('goes on in another sheet when a sheet is full', async () => {
    const rows = function* (): Generator<readonly (readonly (string | null)[])[]> {
      yield [['编号']];
      for (let batch = 0; batch < 1_050; batch++) yield Array.from({ length: 1_000 }, () => [null]);
    };
    const content = await bytesOf(workbookStream([{ name: 'Findings', widths: [10], headingRows: 1, rows: rows() }]));
    expect((await readFirstSheet(content)).sheets).toEqual(['Findings', 'Findings 2']);
  });

  it('is read where the first known headings are, and says which sheets are not', async () => {
    const rows = [
      [
        ['region', 'paidOn'],
        ['460100', '2025-02-07'],
      ],
    ];
    const cover = { name: '封面', widths: [], headingRows: 0, rows: [[['审计底稿']]] };
    const content = await bytesOf(
      workbookStream([
        cover,
        { name: '付款', widths: [], headingRows: 1, rows },
        { name: '二季度', widths: [], headingRows: 1, rows },
      ]),
    );
    const { lines, notes } = await read('a.xlsx', content, { kind: 'payment' });
    expect(lines.map(({ row, sheet }) => [sheet, row])).toEqual([
      ['付款', 2],
      ['二季度', 2],
    ]);
    expect(notes).toMatchObject([
      { code: 'sheets-read', subject: '付款、二季度' },
      { code: 'sheets-not-read', subject: '封面' },
    ]);
    expect(await refusal('a.xlsx', await bytesOf(workbookStream([cover])))).toMatchObject({ code: 'no-headings' });
  });
});
