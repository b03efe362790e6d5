import { describe, expect, it } from 'vitest';
import { archiveOf, repeated, workbookParts } from './archive.ts';
import { read, refusal } from './reading.ts';

const ROW = '<row><c t="inlineStr"><is><t>a</t></is></c></row>';
const SHEET = ['<worksheet><sheetData>', '</sheetData></worksheet>'] as const;
const HEADINGS = 'region,reference,paidOn\n';

describe('a hostile file is refused with a reason:', () => {
  it('a workbook that unpacks to far more than it weighs', async () => {
    const content = await archiveOf(workbookParts(repeated(SHEET[0], ROW, 2_000_000, SHEET[1])));
    expect(content.length).toBeLessThan(1_000_000);
    expect(await refusal('a.xlsx', content)).toMatchObject({ code: 'too-large-unpacked' });
  });

  it('one that lies about how large it unpacks', async () => {
    const content = await archiveOf(workbookParts(repeated(SHEET[0], ROW, 2_000_000, SHEET[1])));
    // The table of contents: signature, then 20 bytes to the packed and unpacked sizes, name at 46 (APPNOTE 4.3.12).
    const lied = Buffer.from(content);
    for (let at = lied.indexOf('PK\u0001\u0002'); at >= 0; at = lied.indexOf('PK\u0001\u0002', at + 4)) {
      if (lied.toString('latin1', at + 46, at + 70) === 'xl/worksheets/sheet1.xml') lied.writeUInt32LE(5_000, at + 24);
    }
    expect(await refusal('a.xlsx', lied)).toMatchObject({ code: 'damaged-archive' });
  });

  it('one with texts without end, nesting without end, or a DTD', async () => {
    const endless = await archiveOf(
      workbookParts(
        repeated('<worksheet><sheetData><row><c t="str"><v>', 'a', 3_000_000, '</v></c></row></sheetData></worksheet>'),
      ),
    );
    expect(await refusal('a.xlsx', endless)).toMatchObject({ code: 'damaged-workbook' });
    const deep = await archiveOf(workbookParts('<a>'.repeat(10_000)));
    expect(await refusal('a.xlsx', deep)).toMatchObject({ code: 'damaged-workbook' });
    const laughs = await archiveOf(
      workbookParts(
        '<!DOCTYPE a [<!ENTITY b "ha"><!ENTITY c "&b;&b;&b;&b;">]><worksheet><sheetData><row><c t="str"><v>&c;</v></c></row></sheetData></worksheet>',
      ),
    );
    expect(await refusal('a.xlsx', laughs)).toMatchObject({ code: 'damaged-workbook' });
  });

  it('one that is cut off, or is another kind of archive', async () => {
    const content = await archiveOf(workbookParts(`${SHEET[0]}${ROW}${SHEET[1]}`));
    expect(await refusal('a.xlsx', content.subarray(0, content.length - 30))).toMatchObject({
      code: 'damaged-archive',
    });
    expect(await refusal('a.xlsx', await archiveOf({ 'word/document.xml': '<document/>' }))).toMatchObject({
      code: 'not-a-workbook',
    });
  });

  it('a cell in a column that cannot be', async () => {
    const content = await archiveOf(
      workbookParts(
        '<worksheet><sheetData><row r="1"><c r="ZZZZZZ1" t="str"><v>a</v></c></row></sheetData></worksheet>',
      ),
    );
    expect(await refusal('a.xlsx', content)).toMatchObject({ code: 'damaged-workbook' });
  });

  it('a field of fifty megabytes, and a quote that is never closed', async () => {
    const long = Buffer.concat([
      Buffer.from(`${HEADINGS}460100,`),
      Buffer.alloc(50 * 1_048_576, 'x'),
      Buffer.from(',2025-01-01\n'),
    ]);
    expect(await refusal('a.csv', long, { kind: 'payment' })).toMatchObject({ code: 'too-long', row: 2 });
    const open = `${HEADINGS}460100,"${'A,2025-01-01\n'.repeat(100_000)}`;
    expect(await refusal('a.csv', open, { kind: 'payment' })).toMatchObject({ code: 'too-long', row: 2 });
  });

  it('hundreds of thousands of columns', async () => {
    expect(await refusal('a.csv', `region,paidOn${',x'.repeat(300_000)}\n`)).toMatchObject({
      code: 'too-many-columns',
    });
  });

  it('a file that is not what its name says', async () => {
    const workbook = await archiveOf(workbookParts(`${SHEET[0]}${ROW}${SHEET[1]}`));
    for (const [name, content] of [
      ['a.csv', workbook],
      ['a.xlsx', `${HEADINGS}460100,A,2025-01-01`],
      ['a.csv', '{"kind":"payment"}'],
      ['a.json', HEADINGS],
      ['a.csv', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0])],
    ] as const) {
      expect(await refusal(name, content)).toMatchObject({ code: 'not-what-its-name-says' });
    }
    for (const content of [
      Buffer.from('%PDF-1.7'),
      Buffer.from([0x1f, 0x8b, 8, 0]),
      Buffer.alloc(100),
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10]),
    ]) {
      expect(await refusal('a.csv', content)).toMatchObject({ code: 'unknown-type' });
    }
  });

  it('an empty file, one of blanks, one of headings only, one without headings', async () => {
    expect(await refusal('a.csv', '')).toMatchObject({ code: 'empty' });
    expect(await refusal('a.xlsx', '')).toMatchObject({ code: 'empty' });
    expect(await refusal('a.csv', ' \n\n')).toMatchObject({ code: 'empty' });
    expect(await refusal('a.csv', HEADINGS, { kind: 'payment' })).toMatchObject({ code: 'no-rows' });
    expect(await refusal('a.csv', 'a,b\n1,2\n')).toMatchObject({ code: 'no-headings' });
    expect(await refusal('a.json', '[]')).toMatchObject({ code: 'no-rows' });
    expect(await refusal('a.json', '{"uri":"x","releases":[]}')).toMatchObject({ code: 'no-rows' });
  });

  it('a line or element of JSON larger than any case, or nested without end, and the others go on', async () => {
    const good = '{"kind":"payment","region":"460100"}';
    const { cases, refused } = await read(
      'a.jsonl',
      Buffer.concat([
        Buffer.from(`${good}\n"`),
        Buffer.alloc(20 * 1_048_576, 'x'),
        Buffer.from(`"\n{"ocid":${'['.repeat(200_000)}${']'.repeat(200_000)}}\n${good}\n`),
      ]),
    );
    expect(cases.map(({ row }) => row)).toEqual([1, 4]);
    expect(refused.map(({ row, refused: problems }) => [row, problems[0]?.code])).toEqual([
      [2, 'too-long'],
      [3, 'too-deep'],
    ]);
    const large = Buffer.alloc(9 * 1_048_576, 'x');
    const list = await read('a.json', Buffer.concat([Buffer.from('["'), large, Buffer.from(`",${good}]`)]));
    expect(list.refused.map(({ row, refused: problems }) => [row, problems[0]?.code])).toEqual([[1, 'too-long']]);
    expect(list.cases.map(({ row }) => row)).toEqual([2]);
  });

  it('a record over 8 MB is judged by its compiled release, and one without is refused by its row', async () => {
    const large = Buffer.alloc(9 * 1_048_576, 'x');
    const release = '{"ocid":"o-1","buyer":{"name":"海口市财政局"},"tender":{"id":"1"}}';
    const record = (more: string) =>
      Buffer.concat([Buffer.from('{"ocid":"o-1","releases":[{"description":"'), large, Buffer.from(`"}]${more}}`)]);
    const whole = await read('a.json', record(`,"compiledRelease":${release}`));
    expect([...whole.cases, ...whole.refused].map(({ row }) => row)).toEqual([1]);
    const bare = await read('a.json', record(''));
    expect(bare.refused.map(({ row, refused: problems }) => [row, problems[0]?.code])).toEqual([[1, 'too-long']]);
  });
});
