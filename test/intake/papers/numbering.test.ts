import { expect, test } from 'vitest';
import { readPaper } from '../../../intake/papers/read-paper.ts';
import { level, numbered, paragraph, type WordParts, wordFile } from './word-file.ts';

async function texts(body: string, parts: WordParts): Promise<readonly string[]> {
  return (await readPaper(await wordFile(body, parts))).blocks.map(({ text }) => text);
}

const list = (id: number, levels: string): string => `<w:abstractNum w:abstractNumId="${id}">${levels}</w:abstractNum>`;
const use = (id: number, of: number, more = ''): string =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${of}"/>${more}</w:num>`;

const ARTICLES = `${level(0, 'chineseCountingThousand', '第%1章')}${level(1, 'chineseCounting', '%2、')}${level(2, 'decimal', '%2.%3')}`;

test('numbers that Word makes are part of the text', async () => {
  const numbering = list(1, ARTICLES) + use(1, 1);
  const body =
    numbered('采购公告', 1) +
    numbered('项目概况', 1, 1) +
    numbered('预算', 1, 2) +
    numbered('限价', 1, 2) +
    numbered('资格', 1, 1) +
    numbered('联合体', 1, 2) +
    numbered('投标人须知', 1) +
    numbered('说明', 1, 1);
  expect(await texts(body, { numbering })).toEqual([
    '第一章 采购公告',
    '一、 项目概况',
    '一.1 预算',
    '一.2 限价',
    '二、 资格',
    '二.1 联合体',
    '第二章 投标人须知',
    '一、 说明',
  ]);
});

test('a level told to count in plain figures does so for the levels above as well', async () => {
  const numbering =
    list(1, level(0, 'chineseCounting', '第%1条') + level(1, 'decimal', '%1.%2', '<w:isLgl/>')) + use(1, 1);
  const body = numbered('付款', 1) + numbered('三十日内付款', 1, 1);
  expect(await texts(body, { numbering })).toEqual(['第一条 付款', '1.1 三十日内付款']);
});

test('a list that starts anew by an override starts anew once', async () => {
  const numbering =
    list(1, level(0, 'decimal', '%1.')) +
    use(1, 1) +
    use(2, 1, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>');
  const body = numbered('甲', 1) + numbered('乙', 1) + numbered('丙', 2) + numbered('丁', 2) + numbered('戊', 1);
  expect(await texts(body, { numbering })).toEqual(['1. 甲', '2. 乙', '1. 丙', '2. 丁', '3. 戊']);
});

test('an override may give a level another form', async () => {
  const numbering =
    list(1, level(0, 'decimal', '%1.')) +
    use(2, 1, `<w:lvlOverride w:ilvl="0">${level(0, 'upperLetter', '（%1）')}</w:lvlOverride>`);
  expect(await texts(numbered('甲', 2) + numbered('乙', 2), { numbering })).toEqual(['（A） 甲', '（B） 乙']);
});

test('a level that never restarts counts on', async () => {
  const numbering =
    list(1, level(0, 'decimal', '%1') + level(1, 'decimal', '第%2条', '<w:lvlRestart w:val="0"/>')) + use(1, 1);
  const body = numbered('总则', 1) + numbered('甲', 1, 1) + numbered('分则', 1) + numbered('乙', 1, 1);
  expect(await texts(body, { numbering })).toEqual(['1 总则', '第1条 甲', '2 分则', '第2条 乙']);
});

test('a level above that was not used shows its start', async () => {
  const numbering = list(1, level(0, 'decimal', '%1') + level(1, 'decimal', '%1.%2')) + use(1, 1);
  expect(await texts(numbered('甲', 1, 1) + numbered('乙', 1, 1), { numbering })).toEqual(['1.1 甲', '1.2 乙']);
});

test('a level that was passed over counts as begun', async () => {
  const numbering = list(1, level(0, 'decimal', '%1、') + level(1, 'decimal', '（%2）')) + use(1, 1);
  expect(await texts(numbered('甲', 1, 1) + numbered('乙', 1), { numbering })).toEqual(['（1） 甲', '2、 乙']);
});

const HEADINGS = `
  <w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/></w:style>
  <w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/><w:basedOn w:val="a"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
  <w:style w:type="paragraph" w:styleId="2"><w:name w:val="heading 2"/><w:basedOn w:val="a"/><w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
  <w:style w:type="paragraph" w:styleId="mine"><w:name w:val="条款标题"/><w:basedOn w:val="2"/></w:style>`;
const BY_STYLE =
  list(
    1,
    level(0, 'chineseCounting', '第%1章', '<w:pStyle w:val="1"/>') + level(1, 'decimal', '%2', '<w:pStyle w:val="2"/>'),
  ) + use(1, 1);

test('a number that hangs on the paragraph style only is read, along what the style is based on', async () => {
  const body =
    paragraph('总则', '<w:pStyle w:val="1"/>') +
    paragraph('范围', '<w:pStyle w:val="2"/>') +
    paragraph('定义', '<w:pStyle w:val="mine"/>');
  const { blocks } = await readPaper(await wordFile(body, { styles: HEADINGS, numbering: BY_STYLE }));
  expect(blocks.map(({ text, kind, level, number }) => ({ text, kind, level, number }))).toEqual([
    { text: '第一章 总则', kind: 'heading', level: 1, number: '第一章' },
    { text: '1 范围', kind: 'heading', level: 2, number: '1' },
    { text: '2 定义', kind: 'heading', level: 2, number: '2' },
  ]);
});

test('list 0 takes the number of the style away', async () => {
  const body = paragraph('附件', '<w:pStyle w:val="1"/><w:numPr><w:numId w:val="0"/></w:numPr>');
  expect(await texts(body, { styles: HEADINGS, numbering: BY_STYLE })).toEqual(['附件']);
});

test('a list that is linked to a numbering style takes its levels', async () => {
  const styles =
    '<w:style w:type="numbering" w:styleId="条"><w:name w:val="条"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>';
  const numbering =
    `<w:abstractNum w:abstractNumId="1"><w:styleLink w:val="条"/>${level(0, 'chineseCounting', '第%1条')}</w:abstractNum>` +
    '<w:abstractNum w:abstractNumId="2"><w:numStyleLink w:val="条"/></w:abstractNum>' +
    use(1, 1) +
    use(2, 2);
  expect(await texts(numbered('甲', 2) + numbered('乙', 2), { styles, numbering })).toEqual(['第一条 甲', '第二条 乙']);
});

test('lists linked to one another in a circle end', async () => {
  const styles =
    '<w:style w:type="numbering" w:styleId="x"><w:name w:val="x"/><w:basedOn w:val="x"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>';
  const numbering = `<w:abstractNum w:abstractNumId="1"><w:numStyleLink w:val="x"/></w:abstractNum>${use(1, 1)}`;
  expect(await texts(numbered('甲', 1), { styles, numbering })).toEqual(['甲']);
});

test('a bullet that marks a substantive demand is part of the text, an ornament is not', async () => {
  const wingdings = '<w:rPr><w:rFonts w:ascii="Wingdings" w:hAnsi="Wingdings"/></w:rPr>';
  const numbering =
    list(1, level(0, 'bullet', '★')) +
    use(1, 1) +
    list(2, level(0, 'bullet', '\uf06c', wingdings)) +
    use(2, 2) +
    list(3, level(0, 'bullet', '\uf0a8', wingdings)) +
    use(3, 3);
  const { blocks } = await readPaper(
    await wordFile(numbered('必须响应', 1) + numbered('一般要求', 2) + numbered('不收取', 3), { numbering }),
  );
  expect(blocks.map(({ text, kind }) => `${kind} ${text}`)).toEqual([
    'list-item ★ 必须响应',
    'list-item 一般要求',
    'list-item □ 不收取',
  ]);
});

test('an empty numbered paragraph counts and is no block', async () => {
  const numbering = list(1, level(0, 'decimal', '%1、')) + use(1, 1);
  const body = numbered('甲', 1) + numbered('', 1) + numbered('丙', 1);
  expect(await texts(body, { numbering })).toEqual(['1、 甲', '3、 丙']);
});
