/** Reads delimited text: comma, semicolon or tab, quoted as in RFC 4180, as a stream of rows of cells. */
import { Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import { decoded, type Encoding } from '../files/encoding.ts';
import { FileRefused } from '../files/file-refused.ts';
import { type Delimiter, delimiters } from './delimiters.ts';
import { PlainRows } from './plain-rows.ts';

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
  const texts = decoded(bytes, encoding);
  const plain = new PlainRows(delimiter);
  const batches = new Batches(skip);
  let isFirst = true;
  for await (const text of texts) {
    const { rows, isQuoted } = plain.cut(Buffer.from(isFirst ? text.replace(/^\ufeff/, '') : text));
    isFirst &&= text === '';
    for (const cells of rows) {
      const batch = batches.add(cells);
      if (batch !== undefined) yield batch;
    }
    if (isQuoted) {
      yield* quotedRows(plain, texts, delimiter, batches);
      return;
    }
    if (plain.rest.length > MAX_ROW_CHARACTERS) refuseLong(plain.rest.toString().length, batches.row + 1);
  }
  const last = plain.last();
  const batch = last === undefined ? undefined : batches.add(last);
  if (batch !== undefined) yield batch;
  yield* batches.rest();
}

/** Rows from the first quote on. */
async function* quotedRows(
  plain: PlainRows,
  texts: AsyncGenerator<string>,
  delimiter: Delimiter,
  batches: Batches,
): AsyncGenerator<readonly TableRow[]> {
  const parser = parse({
    delimiter,
    relax_column_count: true,
    skip_empty_lines: false,
    max_record_size: MAX_ROW_CHARACTERS,
    // A lone quote inside an unquoted field (5" pipe) is a character like others.
    relax_quotes: true,
    ...(plain.end !== undefined && { record_delimiter: plain.end }),
  });
  const before = batches.row;
  const begun = plain.rest.toString();
  const text = Readable.from(followed(begun, texts), { objectMode: true });
  text.on('error', (error) => parser.destroy(error));
  text.pipe(parser);
  try {
    for await (const cells of parser) {
      const batch = isCells(cells) ? batches.add(cells) : undefined;
      if (batch !== undefined) yield batch;
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    // The parser may be rows ahead of what was taken from it.
    throw refusalOf(error, 1 + (typeof error.records === 'number' ? before + error.records : batches.row));
  } finally {
    text.destroy();
  }
  yield* batches.rest();
}

async function* followed(first: string, texts: AsyncGenerator<string>): AsyncGenerator<string> {
  yield first;
  yield* texts;
}

/** Numbers rows, and gathers them. */
class Batches {
  row = 0;
  readonly #skip: number;
  #batch: TableRow[] = [];
  #characters = 0;

  constructor(skip: number) {
    this.#skip = skip;
  }

  /** @returns rows to be handed on, when they are enough. */
  add(cells: string[]): readonly TableRow[] | undefined {
    const row = ++this.row;
    if (row <= this.#skip) return undefined;
    if (cells.length > MAX_COLUMNS) throw tooWide(row);
    this.#batch.push({ row, cells });
    let characters = cells.length;
    for (const cell of cells) characters += cell.length;
    refuseLong(characters, row);
    this.#characters += characters;
    if (this.#batch.length < BATCH && this.#characters < BATCH_CHARACTERS) return undefined;
    const batch = this.#batch;
    this.#batch = [];
    this.#characters = 0;
    return batch;
  }

  *rest(): Generator<readonly TableRow[]> {
    if (this.#batch.length > 0) yield this.#batch;
  }
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

function refuseLong(characters: number, row: number): void {
  if (characters > MAX_ROW_CHARACTERS) throw tooLong(row);
}

function tooLong(row: number): FileRefused {
  return new FileRefused(
    'too-long',
    {
      zh: `第 ${row} 行超过 1 MB，可能有引号未闭合`,
      en: `row ${row} is over 1 MB: perhaps a quote that is never closed`,
    },
    row,
  );
}

function refusalOf(error: CsvError, row: number): FileRefused {
  if (error.code === 'CSV_MAX_RECORD_SIZE') return tooLong(row);
  return new FileRefused(
    'bad-quotes',
    { zh: `第 ${row} 行的引号有误`, en: `the quotes of row ${row} are damaged` },
    row,
  );
}
