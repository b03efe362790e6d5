/** Files in every shape that once cost more than it weighed, or could: made in any size, read as the readers read them. */
import { FileRefused } from '../../intake/files/file-refused.ts';
import { sourceOf } from '../../intake/files/source.ts';
import { openFile } from '../../intake/normalise.ts';
import type { Kind } from '../../rules/facts/kinds.ts';
import { readSubmission } from '../../rules/facts/submission.ts';
import { archiveOf, type Parts, workbookParts } from '../intake/archive.ts';

export interface Shape {
  readonly name: string;
  readonly file: string;
  readonly kind?: Kind;
  readonly content: (size: number) => string | Promise<Buffer>;
}

const many = (size: number, piece: (index: number) => string): string =>
  Array.from({ length: size }, (_, n) => piece(n)).join('');
const listed = (size: number, piece: (index: number) => string): string =>
  Array.from({ length: size }, (_, n) => piece(n)).join(',');
/** Names that come in descending order, none of them known. */
const descending = (size: number): string => listed(size, (index) => `"z${String(9_999_999 - index)}":1`);

const sheet = (rows: string, more: Parts = {}): Promise<Buffer> =>
  archiveOf(workbookParts(`<worksheet><sheetData>${rows}</sheetData></worksheet>`, more));
const cell = (column: string, row: number, text: string): string => `<c r="${column}${row}" t="str"><v>${text}</v></c>`;
const headings = `<row r="1">${cell('A', 1, 'region')}${cell('B', 1, 'reference')}${cell('C', 1, 'paidOn')}</row>`;
const shared = (strings: string): Parts => ({ 'xl/sharedStrings.xml': `<sst>${strings}</sst>` });

const release = (members: string): string => `{"ocid":"a","date":"2025-01-01T00:00:00Z",${members}}`;
const HEAD = 'region,reference,paidOn\n';

export const shapes: readonly Shape[] = [
  {
    name: 'CSV: rows that are blank',
    file: 'a.csv',
    kind: 'payment',
    content: (n) => `${many(n, () => '\n')}${HEAD}460100,A,2025-01-01\n`,
  },
  {
    name: 'CSV: blank rows below the headings',
    file: 'a.csv',
    kind: 'payment',
    content: (n) => `${HEAD}460100,A,\n${many(n, () => ',,\n')}`,
  },
  {
    name: 'CSV: rows that are refused',
    file: 'a.csv',
    kind: 'payment',
    content: (n) => `${HEAD}${many(n, () => 'x,x,x\n')}`,
  },
  {
    name: 'CSV: columns that are not known',
    file: 'a.csv',
    kind: 'payment',
    content: (n) => `${HEAD.trim()}${many(n, (i) => `,x${i}`)}\n460100,A,2025-01-01\n`,
  },
  {
    name: 'CSV: one cell of many pieces',
    file: 'a.csv',
    kind: 'procurement',
    content: (n) => `region,terms.conditions\n460100,${many(n, () => 'x;')}\n`,
  },
  {
    name: 'CSV: quotes',
    file: 'a.csv',
    kind: 'payment',
    content: (n) => `${HEAD}460100,"${many(n, () => '""')}",2025-01-01\n`,
  },
  {
    name: 'workbook: rows whose only cell is far to the right',
    file: 'a.xlsx',
    kind: 'payment',
    content: (n) => sheet(headings + many(n, (i) => `<row r="${i + 2}">${cell('ZZ', i + 2, 'x')}</row>`)),
  },
  {
    name: 'workbook: empty rows',
    file: 'a.xlsx',
    kind: 'payment',
    content: (n) => sheet(many(n, (i) => `<row r="${i + 1}"/>`)),
  },
  {
    name: 'workbook: a text of many pieces',
    file: 'a.xlsx',
    kind: 'payment',
    content: (n) =>
      sheet(
        `${headings}<row r="2"><c r="B2" t="s"><v>0</v></c></row>`,
        shared(`<si>${many(n, () => '<r><t>a</t></r>')}</si>`),
      ),
  },
  {
    name: 'workbook: sums upon sums without results',
    file: 'a.xlsx',
    kind: 'payment',
    content: (n) =>
      sheet(
        headings +
          many(
            n,
            (i) =>
              `<row r="${i + 2}">${cell('A', i + 2, '460100')}${cell('B', i + 2, `N${i}`)}<c r="D${i + 2}"><f>SUM(A1:C9)+SUM(A1:C9)</f></c></row>`,
          ),
      ),
  },
  {
    name: 'workbook: one text in every cell',
    file: 'a.xlsx',
    kind: 'payment',
    content: (n) =>
      sheet(
        headings + many(n, (i) => `<row r="${i + 2}"><c r="B${i + 2}" t="s"><v>0</v></c></row>`),
        shared(`<si><t>${'a'.repeat(2_000)}</t></si>`),
      ),
  },
  {
    name: 'workbook: styles of one format',
    file: 'a.xlsx',
    kind: 'payment',
    content: (n) =>
      sheet(headings, {
        'xl/styles.xml': `<styleSheet><numFmts><numFmt numFmtId="200" formatCode="${'0'.repeat(n)}"/></numFmts><cellXfs>${many(n, () => '<xf numFmtId="200"/>')}</cellXfs></styleSheet>`,
      }),
  },
  {
    name: 'JSON lines: names that are not known',
    file: 'a.jsonl',
    content: (n) => `{"kind":"payment",${descending(n)}}\n{}\n`,
  },
  {
    name: 'JSON lines: lists where there is one value',
    file: 'a.jsonl',
    content: (n) => `{"kind":"payment","suspensions":[${listed(n, () => '1')}]}\n{}\n`,
  },
  {
    name: 'JSON lines: empty containers',
    file: 'a.jsonl',
    content: (n) => `{"kind":"payment","a":[${listed(n, () => '{}')}]}\n{}\n`,
  },
  { name: 'JSON lines: short lines', file: 'a.jsonl', content: (n) => `{}\n${many(n, () => '{}\n')}` },
  { name: 'JSON: elements that are no cases', file: 'a.json', content: (n) => `[${listed(n, () => '1')}]` },
  { name: 'JSON: nesting', file: 'a.json', content: (n) => `[${'['.repeat(n)}${']'.repeat(n)}]` },
  {
    name: 'OCDS: parties times transactions',
    file: 'a.json',
    content: (n) =>
      release(
        `"buyer":{"id":"p${n - 1}"},"parties":[${listed(n, (i) => `{"id":"p${i}","name":"n"}`)}],"contracts":[{"id":"c","implementation":{"transactions":[${listed(n, () => `{"date":"2025-01-01","payer":{"id":"p${n - 1}"},"payee":{"id":"p${n - 1}"}}`)}]}}]`,
      ),
  },
  {
    name: 'OCDS: awards times documents',
    file: 'a.json',
    content: (n) =>
      release(
        `"tender":{"documents":[${listed(n, () => '{"documentType":"tenderNotice","datePublished":"2025-01-01"}')}]},"awards":[${listed(n, (i) => `{"id":"a${i}"}`)}]`,
      ),
  },
  {
    name: 'OCDS: contracts times awards and suppliers',
    file: 'a.json',
    content: (n) =>
      release(
        `"awards":[${listed(n, (i) => `{"id":"a${i}","suppliers":[{"id":"s"}]}`)}],"contracts":[${listed(n, (i) => `{"awardID":"a${n - 1 - i}","milestones":[{"type":"payment","dueDate":"2025-01-01"}]}`)}]`,
      ),
  },
  {
    name: 'OCDS: milestones times transactions',
    file: 'a.json',
    content: (n) =>
      release(
        `"contracts":[{"implementation":{"milestones":[${listed(n, (i) => `{"id":"m${i}"}`)}],"transactions":[${listed(n, () => `{"date":"2025-01-01","relatedImplementationMilestone":{"id":"m${n - 1}"}}`)}]}}]`,
      ),
  },
  {
    name: 'OCDS: a record of many releases',
    file: 'a.json',
    content: (n) =>
      `{"records":[{"ocid":"a","releases":[${listed(n, (i) => `{"ocid":"a","date":"2025-01-01T00:00:0${i % 10}Z","parties":[{"id":"p${i}"}],"tender":{"title":"t","x${i}":1}}`)}]}]}`,
  },
  {
    name: 'OCDS: transactions that say nothing',
    file: 'a.json',
    content: (n) => release(`"contracts":[{"implementation":{"transactions":[${listed(n, () => '{}')}]}}]`),
  },
];

/** Reads a file to its end; one that is refused, early or late, was read as far as it costs anything. */
export async function readWhole({ file, kind, content }: Shape, size: number): Promise<string> {
  const made = await content(size);
  return readBytes(file, kind, Buffer.from(made));
}

export async function readBytes(file: string, kind: Kind | undefined, bytes: Buffer): Promise<string> {
  let lines = 0;
  try {
    const reading = await openFile(sourceOf(file, bytes), { kind });
    for await (const group of reading.lines()) lines += group.length;
    return `${lines} lines`;
  } catch (error) {
    if (error instanceof FileRefused) return `refused: ${error.code}`;
    throw error;
  }
}

/** Cases as a request brings them: parsed, and read as the first step of a check. */
export const submissions: readonly { readonly name: string; readonly json: (size: number) => unknown }[] = [
  {
    name: 'case: names that are not known, descending',
    json: (n) => JSON.parse(`{"kind":"payment",${descending(n)}}`),
  },
  {
    name: 'case: unknown names in a section',
    json: (n) => JSON.parse(`{"kind":"payment","region":"460100","invoice":{${descending(n)}}}`),
  },
  {
    name: 'case: a list of wrong elements',
    json: (n) => ({ kind: 'payment', region: '460100', suspensions: Array.from({ length: n }, () => 1) }),
  },
  {
    name: 'case: empty objects',
    json: (n) => ({ kind: 'payment', region: '460100', a: Array.from({ length: n }, () => ({})) }),
  },
  { name: 'case: one long name', json: (n) => ({ kind: 'payment', region: '460100', ['a.'.repeat(n)]: 1 }) },
];

export const readCase = (json: unknown): boolean => readSubmission(json).ok;
