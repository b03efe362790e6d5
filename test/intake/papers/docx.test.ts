import { expect, test } from 'vitest';
import type { Block, Paper } from '../../../intake/papers/paper.ts';
import { readPaper } from '../../../intake/papers/read-paper.ts';
import { paragraph, run, type WordParts, wordFile } from './word-file.ts';

const read = async (body: string, parts?: WordParts): Promise<Paper> => readPaper(await wordFile(body, parts));
const texts = async (body: string, parts?: WordParts): Promise<readonly string[]> =>
  (await read(body, parts)).blocks.map(({ text }) => text);
const noted = ({ notes }: Paper): Record<string, number | undefined> =>
  Object.fromEntries(notes.map(({ code, count }) => [code, count]));

test('inserted text counts, deleted text does not, and both are said', async () => {
  const paper = await read(
    `<w:p>${run('付款期限为')}<w:del w:id="1"><w:r><w:delText>60</w:delText></w:r></w:del><w:ins w:id="2">${run('30')}</w:ins>${run('日')}</w:p>`,
  );
  expect(paper.blocks.map(({ text }) => text)).toEqual(['付款期限为30日']);
  expect(noted(paper)).toEqual({ 'insertions-counted': 1, 'deletions-left-out': 1 });
});

test('what was moved stands once, at its new place', async () => {
  const paper = await read(
    `<w:p><w:moveFrom w:id="1">${run('违约责任')}</w:moveFrom>${run('甲')}</w:p><w:p><w:moveTo w:id="2">${run('违约责任')}</w:moveTo></w:p>`,
  );
  expect(paper.blocks.map(({ text }) => text)).toEqual(['甲', '违约责任']);
  expect(noted(paper)).toEqual({ 'moves-counted-once': 1 });
});

test('a paragraph whose end is deleted goes on in the next', async () => {
  const body = `<w:p><w:pPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr>${run('三十')}</w:p>${paragraph('日内支付')}`;
  expect(await texts(body)).toEqual(['三十日内支付']);
});

test('former properties of a changed paragraph say nothing', async () => {
  const body = paragraph('一般条款', '<w:pPrChange w:id="1"><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:pPrChange>');
  expect((await read(body)).blocks[0]?.kind).toBe('paragraph');
});

test('a sign with a pinyin guide is the sign', async () => {
  const ruby =
    '<w:r><w:ruby><w:rt><w:r><w:t>yín</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>鄞</w:t></w:r></w:rubyBase></w:ruby></w:r>';
  expect(await texts(`<w:p>${ruby}${run('州区')}</w:p>`)).toEqual(['鄞州区']);
});

test('boxes of symbol fonts are boxes', async () => {
  const sym = (char: string, font = 'Wingdings'): string => `<w:r><w:sym w:font="${font}" w:char="${char}"/></w:r>`;
  const body = `<w:p>${sym('F0FE')}${run('是')}${sym('F0A8')}${run('否')}${sym('F052', 'Wingdings 2')}${sym('F0A3', 'Wingdings 2')}</w:p>`;
  expect(await texts(body)).toEqual(['☑是□否☑□']);
});

test('letters in a symbol font are its signs', async () => {
  const set = (text: string): string =>
    run(text, '<w:rFonts w:ascii="Wingdings 2" w:hAnsi="Wingdings 2" w:eastAsia="宋体"/>');
  expect(await texts(`<w:p>${set('R')}${run('专门面向中小企业')}${set('£')}${run('非专门')}</w:p>`)).toEqual([
    '☑专门面向中小企业□非专门',
  ]);
});

test('a content control shows whether its box is ticked', async () => {
  const box = (checked: string): string =>
    `<w:sdt><w:sdtPr><w14:checkbox><w14:checked w14:val="${checked}"/></w14:checkbox></w:sdtPr><w:sdtContent>${run('☒')}</w:sdtContent></w:sdt>`;
  expect(await texts(`<w:p>${box('1')}${run('接受')}${box('0')}${run('不接受')}</w:p>`)).toEqual(['☑接受☐不接受']);
});

test('of a drop-down the chosen entry is read, and a prompt that nobody filled in is blank', async () => {
  const list = (placeholder: string, shown: string): string =>
    `<w:sdt><w:sdtPr>${placeholder}<w:dropDownList><w:listItem w:value="公开招标"/></w:dropDownList></w:sdtPr><w:sdtContent>${run(shown)}</w:sdtContent></w:sdt>`;
  const paper = await read(
    `<w:p>${run('方式：')}${list('', '公开招标')}</w:p><w:p>${run('类别：')}${list('<w:showingPlcHdr/>', '选择一项。')}</w:p>`,
  );
  expect(paper.blocks.map(({ text }) => text)).toEqual(['方式：公开招标', '类别：']);
  expect(noted(paper)).toEqual({ 'placeholders-blank': 1 });
});

const field = (data: string, code: string): string =>
  `<w:r><w:fldChar w:fldCharType="begin"><w:ffData>${data}</w:ffData></w:fldChar></w:r><w:r><w:instrText>${code}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`;

test('form fields of the old kind show what was chosen', async () => {
  const list = '<w:ddList><w:result w:val="1"/><w:listEntry w:val="货物"/><w:listEntry w:val="服务"/></w:ddList>';
  const box = '<w:checkBox><w:default w:val="0"/><w:checked/></w:checkBox>';
  expect(await texts(`<w:p>${run('类型：')}${field(list, 'FORMDROPDOWN')}${field(box, 'FORMCHECKBOX')}</w:p>`)).toEqual(
    ['类型：服务☑'],
  );
});

test('a field gives its result and not its code', async () => {
  const date = `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> DATE \\@ "yyyy" </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run('2026')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
  expect(await texts(`<w:p>${date}${run('年')}<w:fldSimple w:instr="PAGE">${run('7')}</w:fldSimple></w:p>`)).toEqual([
    '2026年7',
  ]);
});

test('a figure in a circle is the figure in a circle', async () => {
  const circle =
    '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>eq \\o\\ac(○,3)</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>';
  expect(await texts(`<w:p>${circle}${run('付款')}</w:p>`)).toEqual(['③付款']);
});

test('a text box is read once, after the paragraph it hangs on', async () => {
  const inner = `<w:txbxContent>${paragraph('加急')}</w:txbxContent>`;
  const body = `<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><wps:txbx>${inner}</wps:txbx></mc:Choice><mc:Fallback><w:pict><v:textbox>${inner}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>${run('采购公告')}</w:p>`;
  const { blocks } = await read(body);
  expect(blocks.map(({ text, boxed }) => [text, boxed])).toEqual([
    ['采购公告', undefined],
    ['加急', true],
  ]);
});

test('hidden text is left out, and said', async () => {
  const paper = await read(
    `<w:p>${run('可见')}${run('隐藏', '<w:vanish/>')}${run('。', '<w:vanish w:val="0"/>')}</w:p>`,
  );
  expect(paper.blocks.map(({ text }) => text)).toEqual(['可见。']);
  expect(noted(paper)).toEqual({ 'hidden-left-out': 2 });
});

test('text struck through by hand is read, and marked', async () => {
  const paper = await read(`<w:p>${run('保证金')}${run('贰万元', '<w:strike/>')}</w:p>`);
  expect(paper.blocks[0]).toMatchObject({ text: '保证金贰万元', struck: [[3, 6]] });
});

test('headers, footnotes and page numbers: words come last as notes, numbers not at all', async () => {
  const paper = await read(paragraph('正文'), {
    headers: [paragraph('某某采购中心'), paragraph('某某采购中心'), paragraph('- 3 -')],
    footnotes: `<w:footnote w:type="separator" w:id="-1">${paragraph('————')}</w:footnote><w:footnote w:id="1">${paragraph('见附件')}</w:footnote>`,
  });
  expect(paper.blocks.map(({ kind, text }) => [kind, text])).toEqual([
    ['paragraph', '正文'],
    ['note', '某某采购中心'],
    ['note', '见附件'],
  ]);
});

test('entries of a table of contents are told from the headings they name', async () => {
  const styles = '<w:style w:type="paragraph" w:styleId="TOC1"><w:name w:val="toc 1"/></w:style>';
  const body =
    paragraph('第一章 公告 3', '<w:pStyle w:val="TOC1"/>') +
    paragraph('第二章 须知……………6') +
    paragraph('第一章 公告', '<w:outlineLvl w:val="0"/>');
  const { blocks } = await read(body, { styles });
  expect(blocks.map(({ kind, contents }: Block) => [kind, contents])).toEqual([
    ['paragraph', true],
    ['paragraph', true],
    ['heading', undefined],
  ]);
});

test('every character can be found again in its run', async () => {
  const body = `${paragraph('前')}<w:p><w:del w:id="1"><w:r><w:delText>六十</w:delText></w:r></w:del>${run('三')}${run('十日')}</w:p>`;
  const { blocks } = await read(body);
  expect(blocks[1]?.place).toEqual({
    in: 'docx',
    part: 'word/document.xml',
    paragraph: 1,
    runs: [
      [0, 2],
      [1, 3],
    ],
  });
});

test('prefixes of the file’s own choosing make no difference', async () => {
  const file = await wordFile('', {
    others: {
      'word/document.xml':
        '<x:document xmlns:x="http://purl.oclc.org/ooxml/wordprocessingml/main"><x:body><x:p><x:pPr><x:outlineLvl x:val="1"/></x:pPr><x:r><x:t>标题</x:t></x:r></x:p></x:body></x:document>',
    },
  });
  expect((await readPaper(file)).blocks).toMatchObject([{ kind: 'heading', level: 2, text: '标题' }]);
});

test('parts of an equation, and raised digits, never run together with the figures beside them', async () => {
  const math = (text: string): string => `<m:r><m:t>${text}</m:t></m:r>`;
  const fraction = `<m:oMath><m:f><m:num>${math('3')}</m:num><m:den>${math('10')}</m:den></m:f></m:oMath>`;
  const power = `<m:oMath><m:sSup><m:e>${math('10')}</m:e><m:sup>${math('4')}</m:sup></m:sSup></m:oMath>`;
  const raised = (text: string): string => run(text, '<w:vertAlign w:val="superscript"/>');
  const body = `<w:p>${run('合同金额的')}${fraction}${run('，')}${power}${run('元，10')}${raised('1')}${run('个工作日，20m')}${raised('2')}</w:p>`;
  expect(await texts(body)).toEqual(['合同金额的(3)/(10)，10^(4)元，10^(1)个工作日，20m2']);
});

test.each([
  ['REF', ' REF _Ref1 \\h '],
  ['HYPERLINK', ' HYPERLINK "https://example.cn" '],
  ['MERGEFIELD', ' MERGEFIELD 预算金额 \\* MERGEFORMAT '],
  ['FORMTEXT', ' FORMTEXT '],
])('a field of the kind %s gives what it shows', async (_, code) => {
  const field = `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve">${code}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run('38万元')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
  expect(await texts(`<w:p>${run('预算金额：')}${field}${run('。')}</w:p>`)).toEqual(['预算金额：38万元。']);
});

test('a place where a word may be broken is no sign, a hyphen that may not break is one', async () => {
  const body = `<w:p><w:r><w:t>履约保</w:t><w:softHyphen/><w:t>证金：GB</w:t><w:noBreakHyphen/><w:t>2025</w:t></w:r></w:p>`;
  expect(await texts(body)).toEqual(['履约保证金：GB-2025']);
});

test('content controls around paragraphs, rows and cells are as if they were not there', async () => {
  const control = (content: string): string =>
    `<w:sdt><w:sdtPr><w:id w:val="1"/></w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
  const cell = (text: string): string => `<w:tc><w:tcPr/>${paragraph(text)}</w:tc>`;
  const body = `${control(paragraph('前言'))}<w:tbl><w:tr>${cell('名称')}${cell('规定')}</w:tr>${control(`<w:tr>${cell('投标有效期')}${control(cell('90天'))}</w:tr>`)}</w:tbl>`;
  const { blocks } = await read(body);
  expect(blocks.map(({ text, cell: at }) => [text, at?.row, at?.column])).toEqual([
    ['前言', undefined, undefined],
    ['名称', 0, 0],
    ['规定', 0, 1],
    ['投标有效期', 1, 0],
    ['90天', 1, 1],
  ]);
});

test('what WPS adds of its own says nothing, and its alternatives are read once', async () => {
  const body = `<w:p><w:pPr><wpsCustomData:own xmlns:wpsCustomData="http://www.wps.cn/officeDocument/2013/wpsCustomData" wpsCustomData:kind="1"/></w:pPr><w:r><w:rPr><w:rFonts w:hint="eastAsia"/></w:rPr><w:t>投标有效期：</w:t></w:r><w:bookmarkStart w:id="0" w:name="OLE_LINK1"/><w:r><w:t>90</w:t></w:r><w:bookmarkEnd w:id="0"/><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:t>天</w:t></mc:Choice><mc:Fallback><w:t>天</w:t></mc:Fallback></mc:AlternateContent></w:r></w:p>`;
  expect(await texts(body)).toEqual(['投标有效期：90天']);
});
