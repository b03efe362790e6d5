/**
 * Opens what Excel opens under the name .xls: the old binary format (MS-XLS), XML of 2003, and web pages that systems export as
 * workbooks. Read by SheetJS, whole: the format holds 65,536 rows, so a file of it is small.
 */

import iconv from 'iconv-lite';
import { Budget } from '../files/budget.ts';
import { encodingOf } from '../files/encoding.ts';
import { FileRefused } from '../files/file-refused.ts';
import type { Source } from '../files/source.ts';
import { MAX_COLUMNS, type TableRow } from './delimited.ts';
import { MergedRows } from './merged-rows.ts';
import { numberFormatOf, shownNumber } from './number-format.ts';
import { unreadable } from './unreadable.ts';
import type { Workbook } from './workbook.ts';

/** A full sheet of thirty columns takes some 25 MB; SheetJS needs ten times that while it reads. */
const MAX_BYTES = 32 * 1_048_576;
const BATCH = 512;
const PADDING = 2_000_000;

/** @throws FileRefused where it is too large, encrypted or damaged. */
export async function openOldWorkbook(source: Source): Promise<Workbook> {
  if (source.size > MAX_BYTES)
    throw new FileRefused('too-long', {
      zh: '旧版 Excel 文件超过 32 MB，请另存为 .xlsx',
      en: 'an old Excel file of more than 32 MB: save it as .xlsx',
    });
  const parts: Buffer[] = [];
  for await (const part of source.bytes()) parts.push(Buffer.from(part));
  const content = Buffer.concat(parts);
  // Loaded when such a file comes: other files need none of it.
  const { read, utils } = await import('@e965/xlsx');
  const text = textIn(content);
  const book = parsed(() =>
    read(text ?? content, {
      type: text === undefined ? 'buffer' : 'string',
      raw: true,
      cellNF: true,
      cellHTML: false,
      cellFormula: true,
      sheetStubs: false,
    }),
  );
  const from1904 = book.Workbook?.WBProps?.date1904 === true;
  const hidden = new Set(book.SheetNames.filter((_, at) => (book.Workbook?.Sheets?.[at]?.Hidden ?? 0) > 0));
  return {
    close: () => undefined,
    hidden: [...hidden],
    sheets: book.SheetNames.filter((name) => !hidden.has(name)).map((name) => ({
      name,
      rows: async function* () {
        const sheet = book.Sheets[name];
        const reference = sheet?.['!ref'];
        if (sheet === undefined || reference === undefined) return;
        const range = utils.decode_range(reference);
        const padding = new Budget({ zh: '空单元格过多', en: 'too many empty cells' }, PADDING, 0);
        const merges = (sheet['!merges'] ?? []).map(({ s, e }) => ({
          top: s.r + 1,
          bottom: e.r + 1,
          left: s.c,
          right: e.c,
        }));
        const merged = new MergedRows(
          merges.toSorted((a, b) => a.top - b.top),
          padding,
        );
        let batch: TableRow[] = [];
        for (let row = range.s.r; row <= range.e.r; row++) {
          const cells: string[] = [];
          for (let column = range.s.c; column <= Math.min(range.e.c, MAX_COLUMNS - 1); column++) {
            const cell: unknown = sheet[utils.encode_cell({ r: row, c: column })];
            const text = textOf(cell, from1904);
            if (text === '') continue;
            while (cells.length < column) cells.push('');
            cells[column] = text;
          }
          batch.push(merged.row(row + 1, cells));
          if (batch.length < BATCH) continue;
          yield batch;
          batch = [];
        }
        if (batch.length > 0) yield batch;
      },
    })),
  };
}

/** A web page or XML that systems export as a workbook, in the encoding that it names, else the one it is in (SheetJS takes it for UTF-8). */
function textIn(content: Buffer): string | undefined {
  const head = content.subarray(0, 4_096);
  const encoding = encodingOf(content) ?? 'utf-8';
  if (!/^[\s\ufeff]*</.test(iconv.decode(head, encoding))) return undefined;
  const named = /(?:charset|encoding)\s*=\s*["']?([\w-]+)/i.exec(head.toString('latin1'))?.[1];
  const isWide = encoding.startsWith('utf-16');
  return iconv.decode(content, !isWide && named !== undefined && iconv.encodingExists(named) ? named : encoding);
}

function parsed<Book>(read: () => Book): Book {
  try {
    return read();
  } catch (error) {
    const isLocked = error instanceof Error && /password|encrypt/i.test(error.message);
    throw isLocked
      ? new FileRefused('encrypted', {
          zh: '工作簿已加密，请先取消密码',
          en: 'the workbook is encrypted: remove the password first',
        })
      : new FileRefused('damaged-workbook', {
          zh: '旧版 Excel 工作簿已损坏，或不是 Excel 文件',
          en: 'the old Excel workbook is damaged, or is none',
        });
  }
}

/** A cell as SheetJS has it: type, value, number format, formula, and the text it shows. */
function textOf(cell: unknown, from1904: boolean): string {
  if (typeof cell !== 'object' || cell === null) return '';
  const {
    t: type,
    v: value,
    z: format,
    f: formula,
    w: shown,
  }: { t?: unknown; v?: unknown; z?: unknown; f?: unknown; w?: unknown } = cell;
  if (type === 'e') return typeof shown === 'string' ? shown : '#VALUE!';
  if (value === undefined || value === null) return formula === undefined ? '' : unreadable('formula');
  if (typeof value === 'number')
    return shownNumber(value, numberFormatOf(0, typeof format === 'string' ? format : 'General'), from1904);
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  return typeof value === 'boolean' ? String(value) : String(value).slice(0, 65_536);
}
