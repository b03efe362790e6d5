import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Budget } from '../../../intake/papers/budget.ts';
import { readPaper } from '../../../intake/papers/read-paper.ts';
import { PaperRefused } from '../../../intake/papers/refusals.ts';
import { pdfFile } from './pdf-file.ts';
import { paragraph, run, table, wordFile } from './word-file.ts';

const name = async (bytes: Uint8Array): Promise<string> =>
  readPaper(bytes).then(
    () => 'read',
    (error: unknown) => (error instanceof PaperRefused ? error.name : `crashed: ${String(error)}`),
  );
const withDocument = (xml: string): Promise<Buffer> => wordFile('', { others: { 'word/document.xml': xml } });

test('a part of more than 96 MB is refused before it is unpacked', async () => {
  expect(await name(await withDocument(' '.repeat(100 * 1_048_576)))).toBe('PaperTooLarge');
});

test('a part that is larger than the archive says is refused', async () => {
  const file = await withDocument(`<w:document><w:body>${paragraph('甲'.repeat(5_000))}</w:body></w:document>`);
  const size = Buffer.alloc(4);
  const at = file.lastIndexOf('word/document.xml');
  size.writeUInt32LE(100);
  size.copy(file, at - 46 + 24);
  expect(await name(file)).toBe('PaperDamaged');
});

test('entities of the file’s own are refused, inner and outer', async () => {
  const laughs = Array.from({ length: 9 }, (_, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`).join('');
  expect(await name(await withDocument(`<!DOCTYPE x [<!ENTITY l0 "ha">${laughs}]><x>&l9;</x>`))).toBe('PaperDamaged');
  expect(await name(await withDocument('<!DOCTYPE x SYSTEM "file:///etc/passwd"><x/>'))).toBe('PaperDamaged');
});

test('elements nested deeper than any document are refused', async () => {
  const deep = (levels: number): string =>
    '<w:tbl><w:tr><w:tc>'.repeat(levels) + '</w:tc></w:tr></w:tbl>'.repeat(levels);
  expect(await name(await wordFile(`${deep(200)}${paragraph('甲')}`))).toBe('PaperTooLarge');
  expect(await name(await wordFile(`${deep(60)}${paragraph('甲')}`))).toBe('read');
});

test('a piece without a tag in it is refused where it grows too long', async () => {
  expect(await name(await withDocument(`<w:document a="${'x'.repeat(9 * 1_048_576)}"/>`))).toBe('PaperDamaged');
});

test.each([
  ['elements', (budget: Budget) => budget.node(1), 2_500_000],
  ['paragraphs', (budget: Budget) => budget.block(), 400_000],
  ['characters', (budget: Budget) => budget.text(1), 8_000_000],
])('a budget ends at its number of %s', (_, spend, most) => {
  const budget = new Budget();
  for (let at = 0; at < most; at++) spend(budget);
  expect(() => spend(budget)).toThrow(PaperRefused);
});

test('a PDF whose page saves its state ever deeper is refused, one as programs write it is read', async () => {
  const nested = (depth: number): Buffer =>
    pdfFile([`${'q '.repeat(depth)}BT /F1 10 Tf 50 700 Td <${'7532'.repeat(20)}> Tj ET${' Q'.repeat(depth)}`]);
  expect(await name(nested(60))).toBe('read');
  expect(await name(nested(2_000))).toBe('PaperTooLarge');
});

test('a page of cells that each span a thousand rows is refused', async () => {
  const wide = `<tr>${'<td rowspan=1000>甲'.repeat(5_000)}</tr>`;
  expect(await name(Buffer.from(`<table>${wide}${'<tr><td>乙'.repeat(999)}</table>`))).toBe('PaperTooLarge');
});

test('whatever stands in the bytes, a file is read or refused', async () => {
  const valid = await wordFile(paragraph('甲乙丙') + table(['甲', '乙'], ['丙', '丁']));
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(fc.nat(valid.length - 1), fc.nat(255)), { maxLength: 12 }), async (damage) => {
      const bytes = Buffer.from(valid);
      for (const [at, value] of damage) bytes[at] = value;
      expect(await name(bytes)).not.toMatch(/^crashed/);
    }),
    { numRuns: 75 },
  );
});

const element = fc.constantFrom(
  'w:p',
  'w:r',
  'w:t',
  'w:tbl',
  'w:tr',
  'w:tc',
  'w:pPr',
  'w:rPr',
  'w:sdt',
  'w:sdtPr',
  'w:sdtContent',
  'w:ins',
  'w:del',
  'w:txbxContent',
  'mc:AlternateContent',
  'mc:Choice',
  'mc:Fallback',
  'w:ruby',
  'w:rt',
  'w:hyperlink',
  'w:trPr',
  'w:tcPr',
  'w:fldSimple',
  'w:numPr',
);
const empty = fc.constantFrom(
  '<w:vMerge/>',
  '<w:gridSpan w:val="3"/>',
  '<w:fldChar w:fldCharType="begin"/>',
  '<w:fldChar w:fldCharType="separate"/>',
  '<w:fldChar w:fldCharType="end"/>',
  '<w:numId w:val="1"/>',
  '<w:showingPlcHdr/>',
  '<w:vanish/>',
  '<w:sym w:font="Wingdings" w:char="F0FE"/>',
  '<w:gridBefore w:val="2"/>',
  '甲',
);
const { tree } = fc.letrec<{ tree: string }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 8 },
    empty,
    fc
      .tuple(element, fc.array(tie('tree'), { maxLength: 4 }))
      .map(([tag, inner]) => `<${tag}>${inner.join('')}</${tag}>`),
  ),
}));

test('elements in places where none may stand do no harm', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(tree, { maxLength: 6 }), async (body) => {
      expect(await name(await wordFile(body.join('')))).not.toMatch(/^crashed/);
    }),
    { numRuns: 50 },
  );
});

test('text is what its runs hold, however it is cut into runs', async () => {
  const pieces = fc.array(fc.string({ unit: fc.constantFrom('甲', '乙', '3', ' ', '。'), maxLength: 6 }), {
    minLength: 1,
    maxLength: 8,
  });
  await fc.assert(
    fc.asyncProperty(fc.array(pieces, { minLength: 1, maxLength: 5 }), async (paragraphs) => {
      const body = paragraphs.map((runs) => `<w:p>${runs.map((text) => run(text)).join('')}</w:p>`).join('');
      const whole = paragraphs.map((runs) => runs.join('')).filter((text) => text.trim() !== '');
      const read = await readPaper(await wordFile(body)).then(
        ({ blocks }) => blocks.map(({ text }) => text),
        () => [],
      );
      expect(read).toEqual(whole);
    }),
    { numRuns: 50 },
  );
});

test('what a table makes grows no faster than the table', async () => {
  const size = async (rows: number, columns: number): Promise<number> => {
    const cells = Array.from({ length: columns }, (_, at) => `项目${at}`);
    const paper = await readPaper(await wordFile(table(...Array.from({ length: rows }, () => cells))));
    return JSON.stringify(paper).length;
  };
  const base = await size(20, 20);
  expect((await size(40, 20)) / base).toBeLessThan(2.2);
  expect((await size(20, 40)) / base).toBeLessThan(2.2);
});

test('a compressed part that is no deflate is damage', async () => {
  const file = await wordFile(paragraph('甲'.repeat(4_000)));
  const packed = deflateRawSync(Buffer.from('甲'));
  const at = file.indexOf('word/document.xml') + 'word/document.xml'.length;
  packed.reverse().copy(file, at);
  expect(await name(file)).toBe('PaperDamaged');
});
