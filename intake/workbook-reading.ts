/** Reads every visible sheet of a workbook that holds cases. */
import type { Reading, ReadingOptions } from './file-reading.ts';
import { FileRefused } from './files/file-refused.ts';
import type { Source } from './files/source.ts';
import { watched } from './files/watched.ts';
import {
  linesOf,
  noRows,
  type OpenTable,
  openedTable,
  type RawTable,
  refuseDoubts,
  type TableOpening,
} from './opened-table.ts';
import { sheetNotes, uniqueNotes } from './sheet-notes.ts';
import { openWorkbook, type Workbook } from './tables/workbook.ts';
import { EXPLANATION_SHEET } from './templates/explanation.ts';

/** Sheets that are read: monthly and quarterly ledgers have a dozen. */
const MOST_SHEETS = 60;

/** @throws FileRefused where no sheet has a known heading; MappingNeeded where it is not clear what a column holds. */
export async function workbookReading(
  source: Source,
  options: ReadingOptions,
  open: (source: Source) => Promise<Workbook> = openWorkbook,
): Promise<Reading> {
  const { sheets, hidden, close } = await open(watched(source, options.onBytes));
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
        const titles = [name, ...(options.titles ?? [])];
        tables.push({ name, ...(await openedTable(rows(), { ...options, titles })) });
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
          hidden.filter((name) => !BESIDE.test(name)),
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
  /^(?:封面|目录|填[表报写]说明|填写要求|使用说明|说明|数据字典|字典|字段说明|代码表|下拉|选项|参数|示例|样例|模板说明|(?:已)?作废(?:的|单据|明细)?|readme|lists?)$/i;

const PASSED_OVER: ReadonlySet<string> = new Set(['no-headings', 'unknown-kind']);

function noHeadings(): FileRefused {
  return new FileRefused('no-headings', { zh: '各工作表中都找不到已知的列标题', en: 'no sheet has a known heading' });
}
