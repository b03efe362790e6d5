/**
 * Files of every format near the ten megabytes that are answered for: ordinary ones, as long as such files get, and ones made to cost
 * more than they weigh.
 */
import type { Kind } from '../../rules/facts/kinds.ts';
import { archiveOf, workbookParts } from '../../test/intake/archive.ts';
import { pdfFile } from '../../test/intake/papers/pdf-file.ts';
import { paragraph, table, wordFile, zipOf } from '../../test/intake/papers/word-file.ts';
import { randomOf } from '../judging/random.ts';

export const MEGABYTES = 10;
const MOST = MEGABYTES * 1_048_576;

export interface LargeFile {
  readonly name: string;
  /** What it is called on the disk. */
  readonly file: string;
  /** Of a table or list of cases; a paper where it is left out. */
  readonly kind?: Kind;
  readonly bytes: () => Buffer | Promise<Buffer>;
}

/** Text that stays as large when it is packed: signs of the plane that Chinese is written in, at random. */
function signs(count: number, seed: number): string {
  const random = randomOf(seed);
  const codes = Array.from({ length: count }, () => 0x4e00 + Math.floor(random.next() * 0x5000));
  let text = '';
  for (let at = 0; at < count; at += 8_192) text += String.fromCharCode(...codes.slice(at, at + 8_192));
  return text;
}

/** Pieces until they weigh so much in UTF-8. */
function upTo(bytes: number, piece: (index: number) => string): string {
  const parts: string[] = [];
  for (let size = 0; ; ) {
    const next = piece(parts.length);
    size += Buffer.byteLength(next);
    if (size > bytes) return parts.join('');
    parts.push(next);
  }
}

const CLAUSES = [
  '投标人应在投标截止时间前提交投标保证金人民币20000元。',
  '本项目的采购预算为人民币380万元，投标有效期为自投标截止之日起90日。',
  '采购人应当自收到发票之日起十个工作日内支付合同价款的百分之三十。',
  '投标人须具有本地注册的分支机构，并提供近三年的信用报告。',
];
const clause = (index: number): string =>
  `${index % 40 === 0 ? `第${index / 40 + 1}章 ` : ''}${CLAUSES[index % CLAUSES.length]}`;
const payment = (index: number): string =>
  `460100,HK-${index},2025-01-24,${1_000 + index}.00,2025-02-${String((index % 27) + 1).padStart(2, '0')}`;
const HEAD = 'region,reference,invoice.receivedOn,invoice.amount,paidOn';
const asCase = (index: number): string => {
  const [region, reference, receivedOn, amount, paidOn] = payment(index).split(',');
  return JSON.stringify({ kind: 'payment', region, reference, invoice: { receivedOn, amount }, paidOn });
};
const cell = (column: string, row: number, text: string): string => `<c r="${column}${row}" t="str"><v>${text}</v></c>`;
const row = (at: number, cells: readonly string[]): string =>
  `<row r="${at}">${cells.map((text, column) => cell('ABCDE'.charAt(column), at, text)).join('')}</row>`;
const sheet = (rows: string): Promise<Buffer> =>
  archiveOf(workbookParts(`<worksheet><sheetData>${row(1, HEAD.split(','))}${rows}</sheetData></worksheet>`));

/** A workbook of Excel 97, by the library that reads them. */
async function oldWorkbook(rows: number): Promise<Buffer> {
  const { utils, write } = await import('@e965/xlsx');
  const lines = [HEAD, ...Array.from({ length: rows }, (_, index) => payment(index))].map((line) => line.split(','));
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet(lines));
  return write(book, { type: 'buffer', bookType: 'biff8' });
}

const PAGE_LINES = 40;
const pdf = (pages: number): Buffer =>
  pdfFile(
    Array.from({ length: pages }, (_, page) =>
      Array.from({ length: PAGE_LINES }, (_, line) => ({
        text: clause(page * PAGE_LINES + line),
        x: 60,
        y: 780 - line * 18,
      })),
    ),
  );

const ofd = (texts: (page: number) => string, pages: number): Promise<Buffer> =>
  zipOf({
    'OFD.xml':
      '<ofd:OFD xmlns:ofd="http://www.ofdspec.org/2016"><ofd:DocBody><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>',
    'Doc_0/Document.xml': `<ofd:Document xmlns:ofd="http://www.ofdspec.org/2016"><ofd:Pages>${Array.from(
      { length: pages },
      (_, page) => `<ofd:Page ID="${page + 10}" BaseLoc="Pages/Page_${page}/Content.xml"/>`,
    ).join('')}</ofd:Pages></ofd:Document>`,
    ...Object.fromEntries(
      Array.from({ length: pages }, (_, page) => [
        `Doc_0/Pages/Page_${page}/Content.xml`,
        `<ofd:Page xmlns:ofd="http://www.ofdspec.org/2016"><ofd:Content><ofd:Layer>${texts(page)}</ofd:Layer></ofd:Content></ofd:Page>`,
      ]),
    ),
  });
const ofdText = (line: number, text: string): string =>
  `<ofd:TextObject ID="${line + 1_000}" Boundary="20 ${20 + (line % 40) * 6} 170 5" Size="4"><ofd:TextCode X="0" Y="4">${text}</ofd:TextCode></ofd:TextObject>`;

export const largeFiles: readonly LargeFile[] = [
  {
    name: 'CSV, a ledger',
    file: 'a.csv',
    kind: 'payment',
    bytes: () => Buffer.from(`${HEAD}\n${upTo(MOST, (n) => `${payment(n)}\n`)}`),
  },
  {
    name: 'CSV, every row refused',
    file: 'a.csv',
    kind: 'payment',
    bytes: () => Buffer.from(`${HEAD}\n${upTo(MOST, () => 'x,x,x,x,x\n')}`),
  },
  {
    name: 'CSV, one cell',
    file: 'a.csv',
    kind: 'payment',
    bytes: () => Buffer.from(`${HEAD}\n460100,"${'a""'.repeat(3_400_000)}",2025-01-24,1.00,\n`),
  },
  {
    name: 'XLSX, a ledger',
    file: 'a.xlsx',
    kind: 'payment',
    bytes: () => sheet(Array.from({ length: 400_000 }, (_, n) => row(n + 2, payment(n).split(','))).join('')),
  },
  {
    name: 'XLSX, rows whose only cell is far to the right',
    file: 'a.xlsx',
    kind: 'payment',
    bytes: () =>
      sheet(
        Array.from({ length: 1_000_000 }, (_, n) => `<row r="${n + 2}"><c r="XFD${n + 2}"><v>${n}</v></c></row>`).join(
          '',
        ),
      ),
  },
  { name: 'XLS, a ledger', file: 'a.xls', kind: 'payment', bytes: () => oldWorkbook(60_000) },
  {
    name: 'JSON lines, cases',
    file: 'a.jsonl',
    bytes: () => Buffer.from(upTo(MOST, (n) => `${asCase(n)}\n`)),
    kind: 'payment',
  },
  {
    name: 'JSON, one list of cases',
    file: 'a.json',
    bytes: () => Buffer.from(`[${upTo(MOST, (n) => `${n === 0 ? '' : ','}${asCase(n)}`)}]`),
    kind: 'payment',
  },
  {
    name: 'JSON lines, millions of empty objects',
    file: 'a.jsonl',
    bytes: () => Buffer.from(upTo(MOST, () => '{}\n')),
    kind: 'payment',
  },
  {
    name: 'JSON, one case of empty lists',
    file: 'a.json',
    bytes: () => Buffer.from(`[{"kind":"payment","a":[${'[],'.repeat(2_600_000)}[]]}]`),
    kind: 'payment',
  },
  {
    name: 'Word, clauses',
    file: 'a.docx',
    bytes: () => wordFile(Array.from({ length: 60_000 }, (_, n) => paragraph(clause(n))).join('')),
  },
  {
    name: 'Word, ten megabytes of signs',
    file: 'a.docx',
    bytes: () => wordFile(Array.from({ length: 1_100 }, (_, n) => paragraph(signs(4_000, n))).join('')),
  },
  {
    name: 'Word, one table of many cells',
    file: 'a.docx',
    bytes: () => wordFile(table(...Array.from({ length: 20_000 }, (_, n) => [`${n}`, clause(n), '', clause(n + 1)]))),
  },
  {
    name: 'Word, one paragraph of many runs',
    file: 'a.docx',
    bytes: () => wordFile(`<w:p>${'<w:r><w:t>保证金20000元</w:t></w:r>'.repeat(400_000)}</w:p>`),
  },
  {
    name: 'HTML, clauses',
    file: 'a.html',
    bytes: () => Buffer.from(`<html><body>${upTo(MOST, (n) => `<p>${clause(n)}</p>`)}</body></html>`),
  },
  {
    name: 'HTML, tags that are never closed',
    file: 'a.html',
    bytes: () => Buffer.from(`<html><body>${upTo(MOST, () => '<b><i>甲')}`),
  },
  { name: 'text, clauses', file: 'a.txt', bytes: () => Buffer.from(upTo(MOST, (n) => `${clause(n)}\n`)) },
  { name: 'text, one line', file: 'a.txt', bytes: () => Buffer.from(upTo(MOST, () => '投标保证金为人民币20000元，')) },
  {
    name: 'text, digits and brackets',
    file: 'a.txt',
    bytes: () => Buffer.from(upTo(MOST, (n) => `保证金（（（${'1'.repeat(n % 90)}，${'一二三十百千万'.repeat(6)}\n`)),
  },
  { name: 'PDF, clauses', file: 'a.pdf', bytes: () => pdf(600) },
  {
    name: 'PDF, one page of very many words',
    file: 'a.pdf',
    bytes: () =>
      pdfFile([
        Array.from({ length: 60_000 }, (_, n) => ({ text: '保证金', x: 20 + (n % 200) * 2, y: 800 - (n % 400) * 2 })),
      ]),
  },
  {
    name: 'OFD, clauses',
    file: 'a.ofd',
    bytes: () =>
      ofd(
        (page) =>
          Array.from({ length: PAGE_LINES }, (_, line) => ofdText(line, clause(page * PAGE_LINES + line))).join(''),
        600,
      ),
  },
  {
    name: 'OFD, one page of very many words',
    file: 'a.ofd',
    bytes: () => ofd(() => Array.from({ length: 150_000 }, (_, n) => ofdText(n, '保')).join(''), 1),
  },
  {
    name: 'DOC, ten megabytes that are none',
    file: 'a.doc',
    bytes: () => Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(MOST - 8, 0xff)]),
  },
];
