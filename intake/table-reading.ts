/** Reads tables: delimited text, and every visible sheet of a workbook. */
import { FileRefused } from './files/file-refused.ts';
import type { Format } from './files/format.ts';
import type { Source } from './files/source.ts';
import { type Line, originOf } from './lines.ts';
import type { NormaliseOptions, Reading } from './normalise.ts';
import type { Note } from './notes.ts';
import type { TableRow } from './tables/delimited.ts';
import { HEADING_ROWS } from './tables/heading-rows.ts';
import { MappingNeeded, type ProposedColumn } from './tables/mapping.ts';
import { type Table, type TableOptions, tableOf } from './tables/table.ts';
import { openWorkbook, type Workbook } from './tables/workbook.ts';
import { EXPLANATION_SHEET } from './templates/explanation.ts';

/** Rows looked at to tell what columns hold, and characters of them: a row can have a megabyte. */
const SAMPLE_ROWS = 500;
const SAMPLE_CHARACTERS = 4_000_000;
/** Sheets that are read: monthly and quarterly ledgers have a dozen. */
const MOST_SHEETS = 60;

/** A table whose headings were found, with the rows below them. */
interface OpenTable {
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

/** @throws FileRefused where no heading is known; MappingNeeded where it is not clear what a column holds. */
export async function delimitedReading(
  rows: AsyncGenerator<readonly TableRow[]>,
  options: NormaliseOptions,
): Promise<Reading> {
  const { table, opening, rows: below } = await opened(rows, options);
  refuseDoubts(table.mapping, options, () => rows.return(undefined));
  return {
    format: 'delimited',
    mapping: table.mapping,
    columns: table.columns,
    carried: table.carried,
    notes: table.notes,
    ...(opening !== undefined && { raw: { opening, table, groups: below } }),
    lines: async function* () {
      let any = false;
      for await (const batch of below()) {
        const lines = linesOf(batch, table, undefined);
        any ||= lines.length > 0;
        yield lines;
      }
      if (!any) throw noRows();
    },
  };
}

/** @throws as {@link delimitedReading}. */
export async function workbookReading(
  source: Source,
  options: NormaliseOptions,
  open: (source: Source) => Promise<Workbook> = openWorkbook,
): Promise<Reading> {
  const { sheets, close } = await open(watched(source, options));
  const tables: (OpenTable & { readonly name: string })[] = [];
  const passedOver: string[] = sheets.slice(MOST_SHEETS).map(({ name }) => name);
  const closeAll = async (): Promise<void> => {
    for (const table of tables) await table.close();
    close();
  };
  try {
    let last: FileRefused | undefined;
    const isBeside = sheets.some(({ name }) => !BESIDE.test(name));
    for (const { name, rows } of sheets.slice(0, MOST_SHEETS)) {
      if (name === EXPLANATION_SHEET) continue;
      if (isBeside && BESIDE.test(name)) {
        passedOver.push(name);
        continue;
      }
      try {
        tables.push({ name, ...(await opened(rows(), options)) });
      } catch (error) {
        // A sheet without known headings, or with a few by chance, is passed over while there are others.
        if (!(error instanceof FileRefused) || !PASSED_OVER.has(error.code)) throw error;
        last = error;
        passedOver.push(name);
      }
    }
    const judged = tables.filter(({ table }) => table.holds === 'facts');
    const sums = tables.filter(({ table }) => table.holds === 'sums');
    // A sheet of sums beside sheets of cases is a summary of them.
    const read = judged.length > 0 ? judged : sums.length > 0 ? sums : tables.slice(0, 1);
    for (const table of tables) {
      if (read.includes(table)) continue;
      passedOver.push(table.name);
      await table.close();
    }
    if (read.length === 0) throw last ?? noHeadings();
    const several = read.length > 1;
    const [only] = read;
    const mapping = read.flatMap(({ name, table }) =>
      table.mapping.map((one) => (several ? { sheet: name, ...one } : one)),
    );
    refuseDoubts(mapping, options, () => undefined);
    return {
      format: 'workbook',
      mapping,
      columns: [...new Set(read.flatMap(({ table }) => table.columns))],
      carried: [...new Set(read.flatMap(({ table }) => table.carried))],
      ...(only?.opening !== undefined && !several && { raw: rawOf(only, only.opening, closeAll) }),
      notes: () => [
        ...sheetNotes(
          read.map(({ name }) => name),
          passedOver,
        ),
        ...uniqueNotes(
          read.map(({ name, table }) => ({ name, notes: table.notes() })),
          several,
        ),
      ],
      lines: async function* () {
        let any = false;
        try {
          for (const { name, table, rows } of read) {
            for await (const batch of rows()) {
              const lines = linesOf(batch, table, several ? name : undefined);
              any ||= lines.length > 0;
              yield lines;
            }
          }
        } finally {
          await closeAll();
        }
        if (!any) throw noRows();
      },
    };
  } catch (error) {
    await closeAll();
    throw error;
  }
}

function rawOf({ table, rows }: OpenTable, opening: TableOpening, close: () => Promise<void>): RawTable {
  return {
    opening,
    table,
    groups: async function* () {
      try {
        yield* rows();
      } finally {
        await close();
      }
    },
  };
}

/** Sheets that explain others: dictionaries, covers, lists of choices. */
const BESIDE =
  /^(?:封面|目录|填[表报写]说明|填写要求|使用说明|说明|数据字典|字典|字段说明|代码表|下拉|选项|参数|示例|样例|模板说明|readme|lists?)$/i;

const PASSED_OVER: ReadonlySet<string> = new Set(['no-headings', 'unknown-kind']);

async function opened(rows: AsyncGenerator<readonly TableRow[]>, options: TableOptions): Promise<OpenTable> {
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
  readExamples,
}: TableOptions): TableOptions {
  return {
    kind,
    defaults,
    map,
    blanks,
    ...(acceptMapping !== undefined && { acceptMapping }),
    ...(exactWidth !== undefined && { exactWidth }),
    ...(readExamples !== undefined && { readExamples }),
  };
}

export function linesOf(batch: readonly TableRow[], table: Table, sheet: string | undefined): readonly Line[] {
  const lines: Line[] = [];
  for (const row of batch) {
    const line = table.read(row);
    // Where it stands comes first, so that it can be told without reading a long line whole.
    if (line !== undefined) lines.push(sheet === undefined ? line : { ...originOf({ row: line.row, sheet }), ...line });
  }
  return lines;
}

function refuseDoubts(mapping: readonly ProposedColumn[], options: TableOptions, close: () => unknown): void {
  if (options.acceptMapping === true || mapping.every(({ sure }) => sure)) return;
  close();
  throw new MappingNeeded(mapping);
}

function isFilled({ cells }: TableRow): boolean {
  return cells.some((cell) => cell !== '' && cell.trim() !== '');
}

function watched(source: Source, { onBytes }: NormaliseOptions): Source {
  if (onBytes === undefined) return source;
  return {
    ...source,
    bytes: (start, end) =>
      source
        .bytes(start, end)
        .on('data', (chunk: Buffer) => onBytes(chunk.length))
        .pause(),
  };
}

/** Which sheets were read, where there are several, and which were not. */
function sheetNotes(read: readonly string[], passedOver: readonly string[]): readonly Note[] {
  const notes: Note[] = [];
  if (read.length > 1) {
    const message = { zh: `读取了 ${read.length} 个工作表`, en: `${read.length} sheets are read` };
    notes.push({ code: 'sheets-read', subject: read.join('、'), message });
  }
  if (passedOver.length > 0) {
    const named = passedOver.slice(0, 20).join('、');
    const message =
      read.length === 1
        ? {
            zh: `只读取工作表“${read[0]}”：这些表中没有可判定的列`,
            en: `only the sheet "${read[0]}" is read: these have no column that can be judged`,
          }
        : { zh: '未读取：表中没有可判定的列', en: 'not read: no column that can be judged' };
    notes.push({ code: 'sheets-not-read', subject: named, message });
  }
  return notes;
}

/** What holds for every sheet is said once; what is about rows names the sheet. */
function uniqueNotes(
  ofSheets: readonly { readonly name: string; readonly notes: readonly Note[] }[],
  several: boolean,
): readonly Note[] {
  const seen = new Set<string>();
  return ofSheets.flatMap(({ name, notes }) =>
    notes.flatMap((note): Note[] => {
      if (several && note.count !== undefined) return [{ ...note, subject: `${name}!${note.subject}` }];
      const key = JSON.stringify(note);
      if (seen.has(key)) return [];
      seen.add(key);
      return [note];
    }),
  );
}

export function noRows(): FileRefused {
  return new FileRefused('no-rows', {
    zh: '只有列标题，没有数据行',
    en: 'there are headings, but no rows below them',
  });
}

function noHeadings(): FileRefused {
  return new FileRefused('no-headings', { zh: '各工作表中都找不到已知的列标题', en: 'no sheet has a known heading' });
}

export type { Format };
