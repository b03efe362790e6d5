import { expect, test } from 'vitest';
import { readPaper, readPasted } from '../../../intake/papers/read-paper.ts';
import { PaperRefused } from '../../../intake/papers/refusals.ts';
import { paragraph, run, wordFile, zipOf } from './word-file.ts';

const refusal = async (bytes: Uint8Array): Promise<{ name: string; zh: string; en: string }> => {
  const error: unknown = await readPaper(bytes).catch((reason: unknown) => reason);
  if (!(error instanceof PaperRefused)) throw new Error('not refused');
  const { zh, en } = error.text;
  return { name: error.name, zh, en };
};
const compound = (...names: readonly string[]): Buffer =>
  Buffer.concat([
    Buffer.from('d0cf11e0a1b11ae1', 'hex'),
    Buffer.alloc(1_024),
    ...names.map((name) => Buffer.from(name, 'utf16le')),
  ]);
const PNG = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');

test.each([
  ['nothing at all', Buffer.alloc(0), 'PaperEmpty'],
  ['blank text', Buffer.from(' \n\t\n'), 'PaperEmpty'],
  ['a picture whatever its name', PNG, 'PaperFormatUnknown'],
  ['an encrypted package', compound('EncryptedPackage'), 'PaperEncrypted'],
  ['an old workbook', compound('Workbook'), 'PaperFormatUnknown'],
  ['a compound file cut short', compound('WordDocument'), 'PaperDamaged'],
  ['rich text', Buffer.from('{\\rtf1 text}'), 'PaperFormatUnknown'],
  ['a program', Buffer.from('MZ\0\0\0\0'), 'PaperFormatUnknown'],
  ['an archive cut short', Buffer.from('PK\x03\x04abcdefgh'), 'PaperDamaged'],
  ['an empty archive', Buffer.from('504b0506000000000000000000000000000000000000', 'hex'), 'PaperDamaged'],
  ['a pdf cut short', Buffer.from('%PDF-1.7\n1 0 obj\n<<'), 'PaperDamaged'],
  ['bytes of no kind', Buffer.from(Array.from({ length: 400 }, (_, at) => at % 9)), 'PaperFormatUnknown'],
])('%s is refused, in Chinese and in English', async (_, bytes, name) => {
  const refused = await refusal(bytes);
  expect(refused.name).toBe(name);
  expect(refused.zh).toMatch(/\p{Script=Han}/u);
  expect(refused.en).not.toMatch(/\p{Script=Han}/u);
});

test('archives of other kinds are told apart', async () => {
  const named = async (files: Readonly<Record<string, string>>): Promise<string> =>
    (await refusal(await zipOf(files))).zh;
  expect(await named({ '[Content_Types].xml': '<Types/>', 'xl/workbook.xml': '<workbook/>' })).toContain('Excel');
  expect(await named({ '[Content_Types].xml': '<Types/>', 'ppt/presentation.xml': '<p/>' })).toContain('演示文稿');
  expect(await named({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '<x/>' })).toContain(
    'OpenDocument',
  );
  expect(await named({ '效果图.png': 'x', 'setup.exe': 'x' })).toContain('压缩包');
});

test('a docx of pictures is a scan, of macros only macros, of neither empty', async () => {
  const picture = '<w:p><w:r><w:drawing><pic:pic/></w:drawing></w:r></w:p>';
  expect((await refusal(await wordFile(picture))).name).toBe('PaperScanned');
  expect((await refusal(await wordFile('<w:p/>', { macros: true }))).name).toBe('PaperOnlyMacros');
  expect((await refusal(await wordFile('<w:p/>'))).name).toBe('PaperEmpty');
});

test('a docx with macros and text is read, and the macros are not run', async () => {
  const { blocks, notes } = await readPaper(await wordFile(paragraph('正文'), { macros: true }));
  expect(blocks).toHaveLength(1);
  expect(notes.map(({ code }) => code)).toEqual(['macros-not-run']);
});

test('a docx whose body is broken off is damaged; one whose numbering is loses only its numbers', async () => {
  const broken = await wordFile('', { others: { 'word/document.xml': '<w:document><w:body><w:p>' } });
  expect((await refusal(broken)).name).toBe('PaperDamaged');
  const { blocks, notes } = await readPaper(
    await wordFile(paragraph('甲', '<w:numPr><w:numId w:val="1"/></w:numPr>'), { numbering: '<w:num' }),
  );
  expect(blocks.map(({ text }) => text)).toEqual(['甲']);
  expect(notes.map(({ code }) => code)).toEqual(['numbering-not-readable']);
});

test('a file with the wrong ending is read as what it is, and its user told', async () => {
  const paper = await readPaper(await wordFile(`<w:p>${run('甲')}</w:p>`), { name: '招标文件.doc' });
  expect(paper).toMatchObject({ format: 'docx', name: '招标文件.doc', notes: [{ code: 'wrong-ending' }] });
  const { notes } = await readPaper(Buffer.from('<html><body><p>甲</p></body></html>'), { name: '公告.html' });
  expect(notes).toEqual([]);
});

test('pasted text is read line by line', () => {
  const { blocks } = readPasted('一、项目概况\r\n\r\n预算：380万元');
  expect(blocks.map(({ text, place }) => [text, place])).toEqual([
    ['一、项目概况', { in: 'line', line: 1 }],
    ['预算：380万元', { in: 'line', line: 3 }],
  ]);
});
