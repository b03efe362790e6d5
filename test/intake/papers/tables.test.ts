import { expect, test } from 'vitest';
import { readPaper } from '../../../intake/papers/read-paper.ts';
import { paragraph, table, wordFile } from './word-file.ts';

const cells = async (body: string) =>
  (await readPaper(await wordFile(body))).blocks.map(({ text, cell }) => ({ text, cell }));
const merged = (text: string, properties: string): string =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${paragraph(text)}</w:tc>`;

test('a cell knows the headings of its row and its column', async () => {
  const read = await cells(
    table(['序号', '条款名称', '编列内容'], ['1', '投标保证金', '人民币贰万元'], ['2', '投标有效期', '90日']),
  );
  expect(read.at(5)).toEqual({
    text: '人民币贰万元',
    cell: { table: 1, row: 1, column: 2, rows: 1, columns: 1, rowLabels: ['投标保证金'], columnLabels: ['编列内容'] },
  });
  expect(read[0]?.cell?.head).toBe(true);
});

test('a cell merged over rows counts once and labels every row it covers', async () => {
  const read = await cells(
    table(
      ['评审因素', '评审内容', '分值'],
      [merged('商务部分', '<w:vMerge w:val="restart"/>'), '业绩', '10'],
      [merged('', '<w:vMerge/>'), '人员', '5'],
    ),
  );
  expect(read.filter(({ text }) => text === '商务部分')).toHaveLength(1);
  expect(read.find(({ text }) => text === '商务部分')?.cell).toMatchObject({ row: 1, rows: 2 });
  expect(read.find(({ text }) => text === '5')?.cell).toMatchObject({
    column: 2,
    rowLabels: ['商务部分', '人员'],
    columnLabels: ['分值'],
  });
});

test('cells before the first grid column keep the others in place', async () => {
  const body = `<w:tbl><w:tr><w:trPr><w:gridBefore w:val="2"/></w:trPr>${merged('价格', '<w:gridSpan w:val="3"/>')}${merged('30', '')}</w:tr></w:tbl>`;
  expect((await cells(body)).map(({ cell }) => [cell?.column, cell?.columns])).toEqual([
    [2, 3],
    [5, 1],
  ]);
});

test('a list further down a table has its own headings', async () => {
  const read = await cells(
    table(
      ['序号', '评分项', '权重'],
      ['1', '价格', '30'],
      ['序号', '评分因素', '权重', '评分准则'],
      ['1', '业绩', '5', '每项得20分'],
    ),
  );
  expect(read.at(-1)?.cell?.columnLabels).toEqual(['评分准则']);
});

test('a form of labels and values has no heading row', async () => {
  const read = await cells(table(['项目编号', 'SZ-1'], ['项目名称', '电梯维保']));
  expect(read.map(({ cell }) => cell?.head)).toEqual([undefined, undefined, undefined, undefined]);
  expect(read[3]?.cell?.rowLabels).toEqual(['项目名称']);
});

test('a row that is deleted in the tracked changes is gone', async () => {
  const deleted = '<w:tr><w:trPr><w:del w:id="1"/></w:trPr><w:tc><w:p><w:r><w:t>旧</w:t></w:r></w:p></w:tc></w:tr>';
  const body = `<w:tbl><w:tr><w:tc>${paragraph('甲')}</w:tc></w:tr>${deleted}<w:tr><w:tc>${paragraph('乙')}</w:tc></w:tr></w:tbl>`;
  expect((await cells(body)).map(({ text, cell }) => [text, cell?.row])).toEqual([
    ['甲', 0],
    ['乙', 1],
  ]);
});

test('a table in a cell is a table of its own', async () => {
  const inner = table(['包号', '名称'], ['1', '课桌']);
  const read = await cells(table(['需求', `<w:tc>${inner}${paragraph('以上')}</w:tc>`]));
  expect(read.map(({ text, cell }) => [text, cell?.table, cell?.row, cell?.column])).toEqual([
    ['需求', 1, 0, 0],
    ['包号', 2, 0, 0],
    ['名称', 2, 0, 1],
    ['1', 2, 1, 0],
    ['课桌', 2, 1, 1],
    ['以上', 1, 0, 1],
  ]);
});

test('a table that goes on after a page has the headings of the one before, unless words stand between', async () => {
  const first = table(['序号', '条款名称', '编列内容'], ['1', '项目名称', '食堂']);
  const second = table(['2', '投标保证金', '免收']);
  const goesOn = await cells(`${first}<w:p/>${second}`);
  expect(goesOn.at(-1)?.cell).toMatchObject({ table: 2, row: 0, columnLabels: ['编列内容'] });
  const apart = await cells(`${first}${paragraph('另表')}${second}`);
  expect(apart.at(-1)?.cell?.columnLabels).toEqual([]);
});
