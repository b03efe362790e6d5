/** Reads delimited text. */
import type { Reading, ReadingOptions } from './file-reading.ts';
import { linesOf, noRows, openedTable, refuseDoubts } from './opened-table.ts';
import type { TableRow } from './tables/delimited.ts';

/** @throws FileRefused where no heading is known; MappingNeeded where it is not clear what a column holds. */
export async function delimitedReading(
  rows: AsyncGenerator<readonly TableRow[]>,
  options: ReadingOptions,
): Promise<Reading> {
  const { table, opening, rows: below } = await openedTable(rows, options);
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
