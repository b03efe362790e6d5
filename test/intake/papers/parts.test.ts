/** Several files of one project are one paper with parts. */
import { describe, expect, test } from 'vitest';
import { Budget } from '../../../intake/papers/budget.ts';
import { type Archive, openArchive } from '../../../intake/papers/container/zip.ts';
import { joinedPapers } from '../../../intake/papers/joined-papers.ts';
import { readPaper } from '../../../intake/papers/read-paper.ts';
import { readPaperFacts } from '../../../intake/reading/read-facts.ts';
import { commentDocument } from '../../../output/comments/comment-document.ts';
import { invoiceXml } from './invoices.ts';
import { paragraph, table, wordFile, zipOf } from './word-file.ts';

const text = (...lines: readonly string[]): Buffer => Buffer.from(lines.join('\n'));
const notice = text('招标公告', '项目名称：音响采购', '预算金额：38万元', '投标有效期：90日历天');
const documents = text('投标人须知', '投标保证金：不收取', '投标有效期：120日历天');
const contract = text(
  '音响采购合同',
  '甲方：深圳市测试区图书馆',
  '乙方：某某公司',
  '收到发票后10个工作日内支付合同价款。',
);

async function partOf(archive: Archive, name: string): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of await archive.open(name)) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}

const together = async (...files: readonly (readonly [name: string, bytes: Uint8Array])[]) =>
  joinedPapers(await Promise.all(files.map(([name, bytes]) => readPaper(bytes, { name }))));

test('blocks and tables are counted on, and each file tells where it begins', async () => {
  const word = await wordFile(`${paragraph('甲')}${table(['a', 'b'])}`);
  const paper = await together(['一.docx', word], ['二.docx', word]);
  expect(paper.blocks.map(({ id }) => id)).toEqual(paper.blocks.map((_, index) => `b${index + 1}`));
  expect(new Set(paper.blocks.flatMap(({ cell }) => (cell === undefined ? [] : [cell.table])))).toEqual(
    new Set([1, 2]),
  );
  expect(paper.parts).toEqual([
    { name: '一.docx', format: 'docx', first: 'b1' },
    { name: '二.docx', format: 'docx', first: 'b4' },
  ]);
});

test('one file is no paper with parts', async () => {
  expect(await together(['公告.txt', notice])).toEqual(await readPaper(notice, { name: '公告.txt' }));
});

describe('of a notice and its documents', () => {
  test('each says what the other does not, and what they say differently is a conflict', async () => {
    const { case: read, conflicts } = readPaperFacts(await together(['公告.txt', notice], ['文件.txt', documents]));
    expect(read).toMatchObject({ project: { budget: '380000.00' }, terms: { bidSecurity: { amount: '0.00' } } });
    expect(read).not.toHaveProperty('terms.bidValidity');
    expect(conflicts.map(({ fact, marks }) => [fact, marks.map(({ value }) => value)])).toEqual([
      ['terms.bidValidity', [{ days: 90 }, { days: 120 }]],
    ]);
  });
  test('a ZIP archive of both is read as both', async () => {
    const archive = await zipOf({
      '项目/公告.txt': notice,
      '项目/文件.txt': documents,
      '__MACOSX/项目/._公告.txt': 'x',
    });
    const paper = await readPaper(archive, { name: '项目.zip' });
    expect(paper.parts?.map(({ name }) => name)).toEqual(['公告.txt', '文件.txt']);
    expect(readPaperFacts(paper).conflicts).toHaveLength(1);
  });
  test('files that take no comments are refused', async () => {
    const archive = await zipOf({ '公告.txt': notice, '文件.txt': documents });
    await expect(commentDocument(archive, await readPaper(archive), [])).rejects.toMatchObject({
      name: 'CommentsNotPossible',
    });
  });
  test.each([
    ['two', { '项目/公告.docx': '投标有效期：90日历天', '项目/文件.docx': '投标有效期：120日历天' }],
    ['one', { '公告.docx': '投标有效期：90日历天' }],
  ])('of an archive with %s of Word each gets the comments on its own words', async (_, texts) => {
    const files = Object.entries(texts);
    const words = await Promise.all(
      files.map(async ([name, text]) => [name, await wordFile(paragraph(text))] as const),
    );
    const archive = await zipOf({ ...Object.fromEntries(words), '说明.txt': notice });
    const paper = await readPaper(archive);
    const comments = paper.blocks
      .filter(({ text }) => /^投标有效期：\d+日历天$/.test(text))
      .map(({ id, text }) => ({
        anchor: { block: id, from: 0, to: 5 },
        title: `关于${text}`,
        body: [],
        lang: 'zh' as const,
      }));
    const after = await openArchive(await commentDocument(archive, paper, comments), new Budget());
    expect(after.names).toHaveLength(files.length + 1);
    for (const [name, text] of files) {
      const document = await openArchive(await partOf(after, name), new Budget());
      const said = (await partOf(document, 'word/comments.xml')).toString('utf8');
      expect([...said.matchAll(/关于([^<]*)</g)].map(([, about]) => about)).toEqual([text]);
    }
    expect(await partOf(after, '说明.txt')).toEqual(notice);
  });
});

test('a contract and its invoice give one payment: the period of the one, the sum of the other', async () => {
  const paper = await together(['合同.txt', contract], ['发票.xml', Buffer.from(invoiceXml())]);
  const { case: read, conflicts } = readPaperFacts(paper);
  expect(conflicts).toEqual([]);
  expect(read).toMatchObject({
    kind: 'payment',
    unit: '深圳市测试区图书馆',
    contract: { paymentPeriod: { workingDays: 10 }, periodFrom: 'invoice' },
    invoice: { amount: '106.00' },
  });
});

test('an archive without documents is refused, and one within another is not opened', async () => {
  const inner = await zipOf({ '公告.txt': notice });
  for (const files of [{ 'picture.png': 'x' }, { '里面.docx': inner }])
    await expect(readPaper(await zipOf(files))).rejects.toMatchObject({ name: 'PaperFormatUnknown' });
});
