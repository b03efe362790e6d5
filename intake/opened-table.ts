/** Opens a table: its headings are found among its first rows, and those and the rest are read below them. */
import { FileRefused } from './files/file-refused.ts';
import { type Line, originOf } from './lines.ts';
import type { TableRow } from './tables/delimited.ts';
import { tableOf } from './tables/find-table.ts';
import { HEADING_ROWS } from './tables/heading-rows.ts';
import { MappingNeeded, type ProposedColumn } from './tables/mapping.ts';
import type { Table } from './tables/table.ts';
import type { TableOptions } from './tables/table-options.ts';

/** Rows looked at to tell what columns hold, and characters of them: a row can have a megabyte. */
const SAMPLE_ROWS = 500;
const SAMPLE_CHARACTERS = 4_000_000;

/** A table whose headings were found, with the rows below them. */
export interface OpenTable {
  readonly table: Table;
  /** What it was opened with; undefined where its rows do not stand below its headings. */
  readonly opening?: TableOpening;
  readonly rows: () => AsyncGenerator<readonly TableRow[]>;
  readonly close: () => Promise<unknown>;
}

/** What the same table is opened with again, in another thread: all of it can be copied. */
export interface TableOpening {
  /** The first rows, headings and all. */
  readonly sample: readonly TableRow[];
  readonly options: TableOptions;
}

/** A table that is read by whoever asks for its rows. */
export interface RawTable {
  readonly opening: TableOpening;
  readonly table: Table;
  /** The rows below the headings; whoever finds no case among them throws {@link noRows}. */
  readonly groups: () => AsyncGenerator<readonly TableRow[]>;
}

/** @throws FileRefused where no heading is known. */
export async function openedTable(
  rows: AsyncGenerator<readonly TableRow[]>,
  options: TableOptions,
): Promise<OpenTable> {
  try {
    const sample: TableRow[] = [];
    let characters = 0;
    while (sample.length < HEADING_ROWS + SAMPLE_ROWS && characters < SAMPLE_CHARACTERS) {
      const next = await rows.next();
      if (next.done) break;
      for (const row of next.value) {
        if (!isFilled(row)) continue;
        sample.push(row);
        for (const cell of row.cells) characters += cell.length;
      }
    }
    const { headingAt, table, rows: instead } = tableOf(sample, options);
    return {
      table,
      ...(instead === undefined && { opening: { sample, options: tableOptionsOf(options) } }),
      close: () => rows.return(undefined),
      rows: async function* () {
        yield instead ?? sample.slice(headingAt + 1);
        if (instead === undefined) yield* rows;
        else await rows.return(undefined);
      },
    };
  } catch (error) {
    // Nobody reads on: what the rows come from is closed.
    await rows.return(undefined);
    throw error;
  }
}

/** Without what a caller of more than tables adds: functions cannot be copied. */
function tableOptionsOf({
  kind,
  defaults,
  map,
  acceptMapping,
  blanks,
  exactWidth,
  keepsOwn,
  readExamples,
  titles,
}: TableOptions): TableOptions {
  return {
    kind,
    defaults,
    map,
    blanks,
    ...(acceptMapping !== undefined && { acceptMapping }),
    ...(exactWidth !== undefined && { exactWidth }),
    ...(keepsOwn !== undefined && { keepsOwn }),
    ...(readExamples !== undefined && { readExamples }),
    ...(titles !== undefined && { titles }),
  };
}

/** @param sheet its name, where more than one is read. */
export function linesOf(batch: readonly TableRow[], table: Table, sheet: string | undefined): readonly Line[] {
  const lines: Line[] = [];
  for (const row of batch) {
    const line = table.read(row);
    // Where it stands comes first, so that it can be told without reading a long line whole.
    if (line !== undefined) lines.push(sheet === undefined ? line : { ...originOf({ row: line.row, sheet }), ...line });
  }
  return lines;
}

/** @throws MappingNeeded where it is not clear what a column holds, unless what is proposed is taken. */
export function refuseDoubts(mapping: readonly ProposedColumn[], options: TableOptions, close: () => unknown): void {
  if (options.acceptMapping === true || mapping.every(({ sure }) => sure)) return;
  close();
  throw new MappingNeeded(mapping);
}

function isFilled({ cells }: TableRow): boolean {
  return cells.some((cell) => cell !== '' && cell.trim() !== '');
}

export function noRows(): FileRefused {
  return new FileRefused('no-rows', {
    zh: '只有列标题，没有数据行',
    en: 'there are headings, but no rows below them',
  });
}
