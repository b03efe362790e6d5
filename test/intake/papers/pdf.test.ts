import { expect, test } from 'vitest';
import type { Paper } from '../../../intake/papers/paper.ts';
import { withoutRadicals } from '../../../intake/papers/pdf/radicals.ts';
import { tidied } from '../../../intake/papers/pdf/spacing.ts';
import { readPaper } from '../../../intake/papers/read-paper.ts';
import { type Drawn, pdfFile } from './pdf-file.ts';

const texts = ({ blocks }: Paper): readonly string[] => blocks.map(({ text }) => text);
/** Lines one below the other from the left margin. */
const lines = (...rows: readonly string[]): readonly Drawn[] =>
  rows.map((text, at) => ({ text, x: 90, y: 760 - 20 * at }));

test('Chinese text in a font that is not embedded is read with the maps of the package', async () => {
  const paper = await readPaper(pdfFile([lines('投标保证金为人民币贰万元整。')]));
  expect(paper).toMatchObject({ format: 'pdf', pages: 1 });
  expect(texts(paper)).toEqual(['投标保证金为人民币贰万元整。']);
});

test('lines that fill the page are one paragraph, an indent or a number begins another', async () => {
  const full = '本项目采购的货物应当在合同签订之日起三十日内全部交付并经验收合格';
  const page: readonly Drawn[] = [
    ...lines(`一、${full}`),
    { text: full, x: 110, y: 740 },
    { text: `支付${full}`, x: 90, y: 720 },
    { text: '完毕。', x: 90, y: 700 },
    { text: '二、付款方式', x: 90, y: 680 },
  ];
  expect(texts(await readPaper(pdfFile([page])))).toEqual([`一、${full}`, `${full}支付${full}完毕。`, '二、付款方式']);
});

test('a paragraph goes on over the end of a page', async () => {
  const full = '本项目采购的货物应当在合同签订之日起三十日内全部交付并经验收合格后';
  const paper = await readPaper(pdfFile([lines(full, full), lines('支付。')]));
  expect(texts(paper)).toEqual([`${full}${full}支付。`]);
  expect(paper.blocks[0]?.place).toMatchObject({ in: 'page', page: 1, lines: [{ at: 0 }, {}, { page: 2 }] });
});

test('a table is read by position: labels in the middle of their row, cells of several lines', async () => {
  const page: readonly Drawn[] = [
    { text: '条款号', x: 80, y: 700 },
    { text: '条款名称', x: 150, y: 700 },
    { text: '编列内容', x: 300, y: 700 },
    { text: '金额：人民币贰万元', x: 260, y: 670 },
    { text: '3.1', x: 80, y: 660 },
    { text: '投标保证金', x: 150, y: 660 },
    { text: '形式：保函或转账', x: 260, y: 650 },
    { text: '3.2', x: 80, y: 620 },
    { text: '投标有效期', x: 150, y: 620 },
    { text: '90日历天', x: 260, y: 620 },
  ];
  const { blocks } = await readPaper(pdfFile([page]));
  expect(blocks.map(({ text, cell }) => [text, cell?.row, cell?.rowLabels.at(-1), cell?.columnLabels.at(-1)])).toEqual([
    ['条款号', 0, undefined, undefined],
    ['条款名称', 0, '条款号', undefined],
    ['编列内容', 0, '条款名称', undefined],
    ['3.1', 1, undefined, '条款号'],
    ['投标保证金', 1, undefined, '条款名称'],
    ['金额：人民币贰万元', 1, '投标保证金', '编列内容'],
    ['形式：保函或转账', 1, '投标保证金', '编列内容'],
    ['3.2', 2, undefined, '条款号'],
    ['投标有效期', 2, undefined, '条款名称'],
    ['90日历天', 2, '投标有效期', '编列内容'],
  ]);
});

test('a label of two lines around its value of one is one cell, in the head of a table and at the top of the next page too', async () => {
  const two = (y: number, label: readonly [string, string], value: string): readonly Drawn[] => [
    { text: label[0], x: 90, y: y + 9 },
    { text: value, x: 200, y },
    { text: label[1], x: 90, y: y - 9 },
  ];
  const paper = await readPaper(
    pdfFile([
      [
        ...two(700, ['采购项目编', '号'], 'QHHX-2026-022'),
        { text: '采购方式', x: 90, y: 660 },
        { text: '公开招标', x: 200, y: 660 },
        { text: '最高限价', x: 90, y: 630 },
        { text: '4250000.00元', x: 200, y: 630 },
      ],
      [
        ...two(700, ['投标截止及', '开标时间'], '2026年2月10日9时30分'),
        ...two(650, ['投标及开标', '地点'], '交易中心'),
      ],
    ]),
  );
  expect(paper.blocks.map(({ text, cell }) => [text, cell?.rowLabels.at(-1)]).filter(([, label]) => label)).toEqual([
    ['QHHX-2026-022', '采购项目编号'],
    ['公开招标', '采购方式'],
    ['4250000.00元', '最高限价'],
    ['2026年2月10日9时30分', '投标截止及开标时间'],
    ['交易中心', '投标及开标地点'],
  ]);
});

test('running heads and page numbers are dropped', async () => {
  const page = (number: number): readonly Drawn[] => [
    { text: '某某中学食堂采购文件', x: 200, y: 800, size: 9 },
    ...lines(...Array.from({ length: 8 }, (_, at) => `${at + 1}、第${'甲乙丙丁'.charAt(number)}页的条款。`)),
    { text: `第${number + 1}页 共4页`, x: 280, y: 40, size: 9 },
  ];
  const read = texts(await readPaper(pdfFile([page(0), page(1), page(2), page(3)])));
  expect(read).toHaveLength(32);
  expect(read[0]).toBe('1、第甲页的条款。');
});

test('a watermark across the page is no text of it', async () => {
  const leaning = 'BT /F1 40 Tf 0.7 0.7 -0.7 0.7 200 300 Tm <53c28003> Tj ET';
  const straight = 'BT /F1 10 Tf 90 700 Td <6b636587516857286b644ee5540e518d65e0522b768451855bb9> Tj ET';
  expect(texts(await readPaper(pdfFile([`${leaning}\n${straight}`])))).toEqual(['正文全在此以后再无别的内容']);
});

test('a scan is refused, and pages without text among others are counted', async () => {
  await expect(readPaper(pdfFile(['0 0 100 100 re f', '']))).rejects.toMatchObject({ name: 'PaperScanned' });
  const { notes } = await readPaper(pdfFile([lines('第一页有文字，并且不止寥寥几个。'), '0 0 9 9 re f']));
  expect(notes).toMatchObject([{ code: 'pages-without-text', count: 1 }]);
});

test('a pdf that asks for a password is refused', async () => {
  const encrypt =
    '/ID [<00112233445566778899aabbccddeeff> <00112233445566778899aabbccddeeff>] /Encrypt << /Filter /Standard /V 1 /R 2 /Length 40 /P -4 /O <0000000000000000000000000000000000000000000000000000000000000000> /U <1111111111111111111111111111111111111111111111111111111111111111> >>';
  await expect(readPaper(pdfFile([lines('甲乙丙丁')], encrypt))).rejects.toMatchObject({ name: 'PaperEncrypted' });
});

test('a stream that unpacks to more than any page holds is refused', async () => {
  await expect(readPaper(pdfFile([' '.repeat(60 * 1_048_576)]))).rejects.toMatchObject({ name: 'PaperTooLarge' });
});

test.each([
  ['三⼗⽇内⽀付⼈⺠币', '三十日内支付人民币'],
  ['⻓春市⻘年路⻩⽯', '长春市青年路黄石'],
])('signs that a font calls radicals are signs again: %s', (drawn, meant) => {
  expect(withoutRadicals(drawn)).toBe(meant);
  expect(withoutRadicals(drawn)).toHaveLength(drawn.length);
});

test.each([
  ['收到发票后 30 日内', '收到发票后30日内'],
  ['第 8 条 付款', '第8条付款'],
  ['人民币 20,000 元', '人民币20,000元'],
  ['法 定 代 表 人：张三', '法定代表人：张三'],
  ['2024-12-23 09:30:00 开标', '2024-12-23 09:30:00开标'],
  ['Word 2016 版', 'Word 2016版'],
])('spaces that typesetting made are taken out: %s', (drawn, meant) => {
  expect(tidied(drawn)).toBe(meant);
});

test('signs drawn twice to make them bold are read once, sign by sign or line by line', async () => {
  const drawn = [];
  let x = 50;
  for (const sign of '不超过60日，报价为1,100.00元') {
    for (const by of [0, 0.25]) drawn.push({ text: sign, x: x + by, y: 780, size: 14 });
    x += sign < '\u2000' ? 7 : 14;
  }
  for (const by of [0, 0.25]) drawn.push({ text: '谢谢惠顾，期限为30日', x: 50 + by, y: 700, size: 14 });
  const { blocks } = await readPaper(pdfFile([drawn]));
  expect(blocks.map(({ text }) => text)).toEqual(['不超过60日，报价为1,100.00元', '谢谢惠顾，期限为30日']);
});
