/** Several files of one project are one paper with parts. */
import { describe, expect, test } from 'vitest';
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
  test('it takes no comments', async () => {
    const archive = await zipOf({ '公告.txt': notice, '文件.txt': documents });
    await expect(commentDocument(archive, await readPaper(archive), [])).rejects.toMatchObject({
      name: 'CommentsNotPossible',
    });
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
