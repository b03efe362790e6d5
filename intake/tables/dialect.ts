/** Tells how a delimited file is delimited: by the headings that are found with each delimiter, and else by how even its rows are. */
import { parse } from 'csv-parse/sync';
import { vocabularies } from '../../rules/facts/kinds.ts';
import { delimiterOf, type TableRow } from './delimited.ts';
import { type Delimiter, delimiters } from './delimiters.ts';
import { headingRowsIn } from './heading-rows.ts';
import type { TableOptions } from './table-options.ts';

/** Lines looked at: headings stand among the first ten rows, and cells may hold line breaks. */
const LINES = 60;

/**
 * @param head the first characters of the file.
 * @param isWhole is that all of it?
 */
export function dialectByHeadings(
  head: string,
  isWhole: boolean,
  { kind, map }: TableOptions,
): { readonly delimiter: Delimiter; readonly skip: number } {
  const said = delimiterOf(head);
  if (said.skip > 0) return said;
  const lines = head.split(/\r\n?|\n/);
  const text = (isWhole ? lines : lines.slice(0, -1)).slice(0, LINES).join('\n');
  const asked = vocabularies.filter((vocabulary) => kind === undefined || vocabulary.kind === kind);
  let best: { readonly delimiter: Delimiter; readonly known: number } | undefined;
  for (const delimiter of delimiters) {
    const known = headingRowsIn(rowsOf(text, delimiter), asked, map ?? {})?.known ?? 0;
    if (known > (best?.known ?? 0)) best = { delimiter, known };
  }
  return best === undefined ? said : { delimiter: best.delimiter, skip: 0 };
}

function rowsOf(text: string, delimiter: Delimiter): readonly TableRow[] {
  try {
    const rows: string[][] = parse(text, { delimiter, bom: true, relax_column_count: true, relax_quotes: true });
    return rows
      .filter((cells) => cells.some((cell) => cell.trim() !== ''))
      .map((cells, index) => ({ row: index + 1, cells }));
  } catch {
    // Quotes that are not closed here say no more than that it is not this delimiter, or that the lines were cut.
    return [];
  }
}
