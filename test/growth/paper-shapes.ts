/** Papers in every shape that once cost more than it weighed, or could: made in any size, read into facts as they come. */
import { readPaper } from '../../intake/papers/read-paper.ts';
import { PaperRefused } from '../../intake/papers/refusals.ts';
import { readPaperFacts } from '../../intake/reading/read-facts.ts';
import { type Drawn, pdfFile } from '../intake/papers/pdf-file.ts';
import { level, numbered, paragraph, run, table, wordFile, zipOf } from '../intake/papers/word-file.ts';

export interface PaperShape {
  readonly name: string;
  readonly content: (size: number) => string | Buffer | Promise<Buffer>;
  /** Where one piece is a page or a line of many signs. */
  readonly size?: number;
}

const many = (size: number, piece: (index: number) => string, between = ''): string =>
  Array.from({ length: size }, (_, index) => piece(index)).join(between);
const lines = (size: number, line: (index: number) => string): string => many(size, line, '\n');
const html = (body: string): string => `<html><body>${body}</body></html>`;
const inParagraph = (body: string): Promise<Buffer> => wordFile(`<w:p>${body}</w:p>`);
const list = `<w:abstractNum w:abstractNumId="0">${level(0, 'decimal', '%1.')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`;
const drawn = (size: number, place: (index: number) => Omit<Drawn, 'text'>): Buffer =>
  pdfFile([Array.from({ length: size }, (_, index) => ({ text: '甲', ...place(index) }))]);
const box = `<w:r><w:pict><v:shape><v:textbox><w:txbxContent>${paragraph('甲')}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>`;
const field = `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>FORMTEXT</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run('甲')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;

const O = 'xmlns:ofd="http://www.ofdspec.org/2016"';
const word = (top: number, text: string): string =>
  `<ofd:TextObject Boundary="20 ${top} 80 5" Size="3.5"><ofd:TextCode X="0" Y="4">${text}</ofd:TextCode></ofd:TextObject>`;
/** Every page, and the template itself, stands on the template. */
const ofdPage = (objects: string): string =>
  `<ofd:Page ${O}><ofd:Template TemplateID="9"/><ofd:Template TemplateID="9"/><ofd:Content><ofd:Layer>${objects}</ofd:Layer></ofd:Content></ofd:Page>`;
const ofd = (pages: readonly string[], template = ''): Promise<Buffer> =>
  zipOf({
    'OFD.xml': `<ofd:OFD ${O}><ofd:DocBody><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>`,
    'Doc_0/Document.xml': `<ofd:Document ${O}><ofd:CommonData><ofd:TemplatePage ID="9" BaseLoc="Template.xml"/></ofd:CommonData><ofd:Pages>${many(pages.length, (i) => `<ofd:Page ID="${i + 1}" BaseLoc="Pages/${i}.xml"/>`)}</ofd:Pages></ofd:Document>`,
    'Doc_0/Template.xml': ofdPage(template),
    ...Object.fromEntries(pages.map((objects, i) => [`Doc_0/Pages/${i}.xml`, ofdPage(objects)])),
  });

export const paperShapes: readonly PaperShape[] = [
  { name: 'text: lines broken at the width of a page', content: (n) => lines(n, () => '甲'.repeat(39)) },
  { name: 'text: one line of sums', content: (n) => many(n, () => '投标保证金100元，') },
  { name: 'text: lines of sums', content: (n) => lines(n, (i) => `投标保证金：${i}元`) },
  {
    name: 'text: one line of duties to pay',
    content: (n) => many(n, () => '甲方应在收到发票后30个工作日内支付合同金额的10%，'),
  },
  { name: 'text: days', content: (n) => many(n, () => '2025年1月1日') },
  { name: 'text: brackets', content: (n) => many(n, () => '（甲') },
  { name: 'text: chapters', content: (n) => lines(n, (i) => `第${i}章 投标须知`) },
  { name: 'text: a table', content: (n) => lines(n, (i) => `${i}\t名称\t${i}.00`) },
  { name: 'text: numbers of numbers', content: (n) => lines(n, (i) => `${'1.'.repeat(20)}${i}`) },
  { name: 'page: characters by their names', content: (n) => html(`甲${'&amp;'.repeat(n)}`) },
  { name: 'page: angle brackets', content: (n) => html(`甲${'<'.repeat(n)}`) },
  { name: 'page: pieces in one line', content: (n) => html(`<p>${'<span>甲</span>'.repeat(n)}`) },
  { name: 'page: line breaks', content: (n) => html(`甲${'<br>乙'.repeat(n)}`) },
  { name: 'page: raised signs', content: (n) => html(`1${'<sup>2</sup>'.repeat(n)}`) },
  { name: 'page: items', content: (n) => html(`<ol>${'<li>甲'.repeat(n)}`) },
  { name: 'page: a long row', content: (n) => html(`<table><tr>${'<td>甲'.repeat(n)}`) },
  { name: 'page: many rows', content: (n) => html(`<table>${'<tr><td>甲<td>乙'.repeat(n)}`) },
  { name: 'page: one long style', content: (n) => html(`<p style="${'a:b;'.repeat(n)}">甲`) },
  { name: 'Word: pieces of one paragraph', content: (n) => inParagraph(run('甲').repeat(n)) },
  {
    name: 'Word: numbers',
    content: (n) =>
      wordFile(
        many(n, () => numbered('甲', 1)),
        { numbering: list },
      ),
  },
  {
    name: 'Word: inserted and deleted',
    content: (n) =>
      inParagraph(`<w:ins>${run('甲')}</w:ins><w:del><w:r><w:delText>乙</w:delText></w:r></w:del>`.repeat(n)),
  },
  {
    name: 'Word: boxes in a paragraph that goes on in the next',
    content: (n) =>
      wordFile(`<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>${run('甲')}${box.repeat(n)}</w:p>${paragraph('乙')}`),
  },
  { name: 'Word: fields', content: (n) => inParagraph(field.repeat(n)) },
  { name: 'Word: a table', content: (n) => wordFile(table(...Array.from({ length: n }, () => ['甲', '乙']))) },
  {
    name: 'Word: styles upon styles',
    content: (n) =>
      wordFile(
        many(n, (i) => paragraph('甲', `<w:pStyle w:val="s${i}"/>`)),
        {
          styles: many(
            n,
            (i) => `<w:style w:type="paragraph" w:styleId="s${i}"><w:basedOn w:val="s${i - 1}"/></w:style>`,
          ),
        },
      ),
  },
  {
    name: 'Word: notes',
    content: (n) =>
      wordFile(`<w:p>${run('甲')}${many(n, (i) => `<w:r><w:footnoteReference w:id="${i}"/></w:r>`)}</w:p>`, {
        footnotes: many(n, (i) => `<w:footnote w:id="${i}">${paragraph('注')}</w:footnote>`),
      }),
  },
  {
    name: 'PDF: one paragraph over many pages',
    content: (n) =>
      pdfFile(
        Array.from({ length: n }, () =>
          Array.from({ length: 40 }, (_, line) => ({ text: '甲'.repeat(45), x: 50, y: 800 - 15 * line })),
        ),
      ),
    size: 12,
  },
  { name: 'PDF: signs in one line', content: (n) => drawn(n, (i) => ({ x: 50 + i, y: 700 })) },
  { name: 'PDF: signs in one place', content: (n) => drawn(n, () => ({ x: 50, y: 700 })) },
  { name: 'PDF: signs one below the other', content: (n) => drawn(n, (i) => ({ x: 50, y: 800 - 0.7 * i })) },
  { name: 'PDF: signs all over', content: (n) => drawn(n, (i) => ({ x: (i * 7_919) % 500, y: (i * 104_729) % 800 })) },
  {
    name: 'PDF: states saved and never restored',
    content: (n) => pdfFile([`${'q '.repeat(n)}BT /F1 10 Tf 50 700 Td <7532> Tj ET`]),
    size: 200,
  },
  {
    name: 'OFD: a template under many pages, and under itself',
    content: (n) =>
      ofd(
        Array.from({ length: n }, () => word(10, '甲')),
        word(30, '乙'),
      ),
    size: 50,
  },
  {
    name: 'OFD: texts',
    content: (n) => ofd([many(n, (i) => word((3 * i) % 290, '甲'))]),
  },
  {
    name: 'invoice: items',
    content: (n) =>
      `<?xml version="1.0"?><EInvoice><EInvoiceData>${'<IssuItemInformation><Amount>50.00</Amount></IssuItemInformation>'.repeat(n)}</EInvoiceData></EInvoice>`,
  },
  {
    name: 'archive: files that contradict each other',
    content: (n) =>
      zipOf({
        'a.txt': lines(n, () => '预算金额：100万元'),
        'b.txt': lines(n, () => '预算金额：200万元'),
      }),
  },
];

/** Reads a paper to its end; one that is refused, early or late, was read as far as it costs anything. */
export async function readFacts(bytes: Buffer): Promise<string> {
  try {
    const { marks } = readPaperFacts(await readPaper(bytes));
    return `${marks.length} marks`;
  } catch (error) {
    if (error instanceof PaperRefused) return `refused: ${error.code}`;
    throw error;
  }
}
