/** Reads delimited text: comma, semicolon or tab, quoted as in RFC 4180, as a stream of rows of cells. */
import { Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import { decoded, type Encoding } from '../files/encoding.ts';
import { FileRefused } from '../files/file-refused.ts';

/** A row of a table: its number as a spreadsheet shows it, its cells as text. */
export interface TableRow {
  readonly row: number;
  readonly cells: readonly string[];
  /** Columns whose cell is merged with the one above it: they show what stands there. */
  readonly merged?: ReadonlySet<number>;
  /** A filter or a user hides it: it is read all the same. */
  readonly isHidden?: true;
}

/** No field or row of a table of cases comes near: an unclosed quote swallows the rest of a file and is stopped here. */
export const MAX_ROW_CHARACTERS = 1_048_576;
/** Columns Excel has room for. */
export const MAX_COLUMNS = 16_384;
/** Rows handed on together, and characters: a row can have a megabyte. */
const BATCH = 512;
const BATCH_CHARACTERS = 262_144;

export const delimiters = [',', ';', '\t', '|'] as const;
export type Delimiter = (typeof delimiters)[number];

/** What the first lines of a delimited file tell. */
export interface Dialect {
  readonly delimiter: Delimiter;
  readonly encoding: Encoding | undefined;
  /** Rows that stand before the table: Excel's own `sep=;`. */
  readonly skip: number;
}

/**
 * The delimiter that cuts the first rows into the most cells outside quotes; a first line `sep=;`, which Excel writes and
 * reads, says it outright.
 */
export function delimiterOf(head: string): { readonly delimiter: Delimiter; readonly skip: number } {
  const said = /^\ufeff?sep=([,;\t|])\r?\n/i.exec(head);
  const named = delimiters.find((delimiter) => delimiter === said?.[1]);
  if (named !== undefined) return { delimiter: named, skip: 1 };
  const plain = head.replace(/"(?:[^"]|"")*"/g, '');
  const lines = plain.split(/\r\n?|\n/).slice(0, 10);
  const counts = delimiters.map((delimiter) => Math.max(...lines.map((line) => line.split(delimiter).length)));
  const most = Math.max(...counts);
  return { delimiter: delimiters[counts.indexOf(most)] ?? ',', skip: 0 };
}

/**
 * @throws FileRefused where a field or row is over 1 MB, or quotes are damaged: what follows could not be told apart.
 */
export async function* delimitedRows(
  bytes: AsyncIterable<unknown>,
  { delimiter, encoding, skip }: Dialect,
): AsyncGenerator<readonly TableRow[]> {
  const parser = parse({
    delimiter,
    bom: true,
    relax_column_count: true,
    skip_empty_lines: false,
    max_record_size: MAX_ROW_CHARACTERS,
    // A lone quote inside an unquoted field (5" pipe) is a character like others.
    relax_quotes: true,
  });
  const text = Readable.from(decoded(bytes, encoding), { objectMode: true });
  text.on('error', (error) => parser.destroy(error));
  text.pipe(parser);
  let row = 0;
  let batch: TableRow[] = [];
  let characters = 0;
  try {
    for await (const cells of parser) {
      row++;
      if (row <= skip || !isCells(cells)) continue;
      if (cells.length > MAX_COLUMNS) throw tooWide(row);
      batch.push({ row, cells });
      for (const cell of cells) characters += cell.length + 1;
      if (batch.length >= BATCH || characters >= BATCH_CHARACTERS) {
        yield batch;
        batch = [];
        characters = 0;
      }
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    // The parser may be rows ahead of what was taken from it.
    throw refusalOf(error, 1 + (typeof error.records === 'number' ? error.records : row));
  } finally {
    text.destroy();
  }
  if (batch.length > 0) yield batch;
}

function tooWide(row: number): FileRefused {
  return new FileRefused(
    'too-many-columns',
    { zh: `第 ${row} 行超过 ${MAX_COLUMNS} 列`, en: `row ${row} has more than ${MAX_COLUMNS} columns` },
    row,
  );
}

function isCells(cells: unknown): cells is string[] {
  return Array.isArray(cells);
}

function refusalOf(error: CsvError, row: number): FileRefused {
  if (error.code === 'CSV_MAX_RECORD_SIZE') {
    return new FileRefused(
      'too-long',
      {
        zh: `第 ${row} 行超过 1 MB，可能有引号未闭合`,
        en: `row ${row} is over 1 MB: perhaps a quote that is never closed`,
      },
      row,
    );
  }
  return new FileRefused(
    'bad-quotes',
    { zh: `第 ${row} 行的引号有误`, en: `the quotes of row ${row} are damaged` },
    row,
  );
}
