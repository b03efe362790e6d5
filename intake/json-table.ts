/**
 * JSON that a system exports of a table: flat objects whose names are headings (收票日期, invoice.receivedOn) and whose values are cells.
 * It is read as the table it comes from.
 */
import { isKind, vocabularies } from '../rules/facts/kinds.ts';
import type { Vocabulary } from '../rules/facts/vocabulary.ts';
import { delimitedReading } from './delimited-reading.ts';
import type { Reading, ReadingOptions } from './file-reading.ts';
import { FileRefused } from './files/file-refused.ts';
import { type JsonRow, parsed, type TextRow } from './files/json-lines.ts';
import type { RefusedLine } from './lines.ts';
import { isMembers, type Members } from './ocds/members.ts';
import type { TableRow } from './tables/delimited.ts';
import { headingReaderOf } from './tables/heading.ts';

/** Objects looked at for their names: systems leave out what is empty. */
const SAMPLE = 500;
/** Labels, and paths of facts in sections, which no case has for a name. */
const LEAST_HEADINGS = 2;
/** Answers nest their rows a few levels: `data/page/records`. */
const DEEPEST = 4;

export type JsonItem = JsonRow | TextRow | RefusedLine;

/** @returns whether an object is a row of a table of one of these kinds, and no case as guiju writes it. */
function isRowOfTable(json: unknown, asked: readonly Vocabulary[] = vocabularies): json is Members {
  if (!isMembers(json)) return false;
  const names = Object.keys(json);
  if (names.length === 0 || Object.values(json).some((value) => typeof value === 'object' && value !== null))
    return false;
  const of = asked.filter(({ kind }) => !isKind(json.kind) || kind === json.kind);
  const isCase = of.some(({ byPath, groups }) =>
    names.every(
      (name) =>
        name === 'kind' || (byPath.has(name) && !name.includes('.')) || groups.some(({ path }) => path === name),
    ),
  );
  return (
    !isCase &&
    of.some((vocabulary) => {
      const reader = headingReaderOf(vocabulary);
      const known = names.filter((name) => (reader.read(name) ?? reader.synonym(name)) !== undefined);
      // A case with a name that is spelled wrong is no table: it is refused with the nearest name.
      return known.filter((name) => !vocabulary.byPath.has(name) || name.includes('.')).length >= LEAST_HEADINGS;
    })
  );
}

/** The rows inside an answer that wraps them. @returns undefined where there are none. */
function rowsWithin(json: unknown, asked: readonly Vocabulary[], depth = 0): readonly unknown[] | undefined {
  if (depth > DEEPEST) return undefined;
  if (Array.isArray(json)) return json.some((item) => isRowOfTable(item, asked)) ? json : undefined;
  if (!isMembers(json)) return undefined;
  for (const value of Object.values(json)) {
    const found = rowsWithin(value, asked, depth + 1);
    if (found !== undefined) return found;
  }
  return undefined;
}

/**
 * The rows of the table, the names of its first objects above them.
 * @param refused takes what is no object, in the order of the file.
 */
async function* jsonTableRows(
  batches: AsyncIterable<readonly JsonItem[]>,
  asked: readonly Vocabulary[],
  refused: (line: RefusedLine) => void,
): AsyncGenerator<readonly TableRow[]> {
  const columns = new Map<string, number>();
  let sample: JsonRow[] = [];
  let isOpen = true;
  const opened = (): readonly TableRow[] => {
    isOpen = false;
    const rows = [{ row: 0, cells: [...columns.keys()] }, ...sample.map((one) => rowOf(one, columns))];
    sample = [];
    return rows;
  };
  for await (const batch of batches) {
    const rows: TableRow[] = [];
    for (const item of batch) {
      for (const read of objectsIn(item, asked)) {
        if ('refused' in read) refused(read);
        else if (!isOpen) rows.push(rowOf(read, columns));
        else {
          for (const name of Object.keys(isMembers(read.json) ? read.json : {}))
            if (!columns.has(name)) columns.set(name, columns.size);
          if (sample.push(read) === SAMPLE) rows.push(...opened());
        }
      }
    }
    yield rows;
  }
  if (isOpen) yield opened();
}

function* objectsIn(item: JsonItem, asked: readonly Vocabulary[]): Generator<JsonRow | RefusedLine> {
  const read = 'text' in item ? parsed(item) : item;
  const within = 'json' in read && !isRowOfTable(read.json, asked) ? rowsWithin(read.json, asked) : undefined;
  if (within === undefined) yield read;
  else for (const [index, json] of within.entries()) yield { row: index + 1, json };
}

/** What stands under a name that none of the first objects has lies beyond the headings, and is refused there. */
function rowOf({ row, json }: JsonRow, columns: ReadonlyMap<string, number>): TableRow {
  const cells: string[] = Array.from({ length: columns.size }, () => '');
  if (!isMembers(json)) return { row, cells: [...cells, JSON.stringify(json) ?? ''] };
  for (const [name, value] of Object.entries(json)) {
    const cell = value === null ? '' : typeof value === 'object' ? JSON.stringify(value) : String(value);
    const column = columns.get(name);
    if (column !== undefined) cells[column] = cell;
    else if (cell !== '') cells.push(cell);
  }
  return { row, cells };
}

/** Is the first value a row of a table, or does it wrap some? */
export async function beginsWithRow(
  items: AsyncGenerator<readonly JsonItem[]>,
  asked: readonly Vocabulary[],
): Promise<boolean> {
  try {
    for await (const [first] of items) {
      if (first === undefined) continue;
      const read = 'text' in first ? parsed(first) : first;
      return 'json' in read && (isRowOfTable(read.json, asked) || rowsWithin(read.json, asked) !== undefined);
    }
  } catch (error) {
    // Told by whoever reads it.
    if (!(error instanceof FileRefused)) throw error;
  }
  return false;
}

/** Reads the table; what could not be parsed stands between its rows. */
export async function jsonTable(
  batches: AsyncGenerator<readonly JsonItem[]>,
  asked: readonly Vocabulary[],
  format: Reading['format'],
  options: ReadingOptions,
): Promise<Reading> {
  let refused: RefusedLine[] = [];
  const rows = jsonTableRows(batches, asked, (line) => refused.push(line));
  const { raw: _, ...reading } = await delimitedReading(rows, { ...options, exactWidth: true });
  return {
    ...reading,
    format,
    lines: async function* () {
      for await (const lines of reading.lines()) {
        const between = refused;
        refused = [];
        yield between.length === 0 ? lines : [...lines, ...between].toSorted((a, b) => a.row - b.row);
      }
      if (refused.length > 0) yield refused;
    },
  };
}
