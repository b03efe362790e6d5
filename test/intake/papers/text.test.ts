import iconv from 'iconv-lite';
import { expect, test } from 'vitest';
import { rowsAndLines } from '../../../intake/papers/doc/rows.ts';
import { readPaper } from '../../../intake/papers/read-paper.ts';

const WORDS = '采购预算为人民币叁佰捌拾万元整，付款期限三十日。';

test.each([
  ['UTF-8', Buffer.from(WORDS)],
  ['UTF-8 with a mark', Buffer.from(`\ufeff${WORDS}`)],
  ['GB18030', iconv.encode(WORDS, 'gb18030')],
  ['UTF-16 with a mark', iconv.encode(`\ufeff${WORDS}`, 'utf-16le')],
  ['UTF-16 the other way round', iconv.encode(`\ufeff${WORDS}`, 'utf-16be')],
])('text in %s is read', async (_, bytes) => {
  expect((await readPaper(bytes)).blocks.map(({ text }) => text)).toEqual([WORDS]);
});

test('lines broken at the width of a page are paragraphs again', async () => {
  const line = '本项目采购的货物应当在合同签订之日起三十日内全部交付并经采购人验收';
  const lines = Array.from({ length: 12 }, (_, at) => `${at + 1}、${line}\n合格后支付。`);
  const { blocks } = await readPaper(Buffer.from(lines.join('\n')));
  expect(blocks).toHaveLength(12);
  expect(blocks[0]?.text).toBe(`1、${line}合格后支付。`);
});

test('lines of their own length stay apart', async () => {
  const lines = Array.from({ length: 30 }, (_, at) => `第${at}行${'字'.repeat(at * 3)}`);
  expect((await readPaper(Buffer.from(lines.join('\n')))).blocks).toHaveLength(30);
});

test.each([
  ['pasted with tabs', '采购包\t采购标的\t预算（元）\n1\t课桌\t120000\n2\t\t80000'],
  ['with a line for every cell', '采购包\n采购标的\n预算（元）\n1\n课桌\n120000\n2\n座椅\n80000\n以上为全部。'],
])('a table %s has its headings', async (_, text) => {
  const { blocks } = await readPaper(Buffer.from(`一、采购内容\n${text}`));
  const last = blocks.findLast(({ kind }) => kind === 'cell');
  expect(last).toMatchObject({ text: '80000', cell: { row: 2, column: 2, columnLabels: ['预算（元）'] } });
  expect(blocks[0]?.kind).toBe('paragraph');
});

test.each([
  ['a contents', '第一章 招标公告\t3\n第二章 投标人须知\t9'],
  ['a paragraph moved in', '\t本项目采购课桌。\n\t预算为十万元。'],
  ['figures that stand elsewhere', '序号\n名称\n数量\n1\n课桌\n木制\n二十张'],
  ['a list of words', '序号\n甲方\n乙方\n1\n二\n三'],
])('%s is no table', async (_, text) => {
  const { blocks } = await readPaper(Buffer.from(`${text}\n以上。`));
  expect(blocks.some(({ kind }) => kind === 'cell')).toBe(false);
});

test('a web page gives headings, numbered lists and tables with their merged cells', async () => {
  const html = `<html><head><meta charset="gb2312"><title>公告</title><style>p{}</style></head><body>
    <h2>采购公告</h2><p>预算：<b>380</b>万元&nbsp;<span style="display:none">旧</span></p>
    <ol start="3"><li>资格<li>期限</ol>
    <table><tr><td rowspan=2>商务<td>业绩<td>10<tr><td>人员<td>5</table>
    <input type=checkbox checked> 接受 <select><option>公开<option selected>邀请</select><del>作废</del></body></html>`;
  const { blocks, notes } = await readPaper(iconv.encode(html, 'gb18030'));
  expect(blocks.map(({ kind, text }) => `${kind} ${text}`)).toEqual([
    'heading 采购公告',
    'paragraph 预算：380万元',
    'list-item 3. 资格',
    'list-item 4. 期限',
    'cell 商务',
    'cell 业绩',
    'cell 10',
    'cell 人员',
    'cell 5',
    'paragraph ☑ 接受 邀请',
  ]);
  expect(blocks.at(-2)?.cell).toMatchObject({ row: 1, column: 2, rowLabels: ['商务', '人员'] });
  expect(blocks.at(-6)?.cell?.rows).toBe(2);
  expect(notes.map(({ code }) => code)).toEqual(['hidden-left-out', 'deletions-left-out']);
});

test('rows of a doc are told from its paragraphs', () => {
  const pieces = [...rowsAndLines('评标信息\n序号\t内容\t\n1\t第一段\n第二段\t\n以上。')];
  expect(pieces).toEqual([
    { kind: 'line', text: '评标信息', line: 1 },
    { kind: 'row', cells: [[{ text: '序号', line: 2 }], [{ text: '内容', line: 2 }]] },
    {
      kind: 'row',
      cells: [
        [{ text: '1', line: 3 }],
        [
          { text: '第一段', line: 3 },
          { text: '第二段', line: 4 },
        ],
      ],
    },
    { kind: 'line', text: '以上。', line: 5 },
  ]);
});
