/** Rows on their way from thread to thread: a text a row is copied in a fraction of the time that its cells are. */
import type { TableRow } from '../../../intake/tables/delimited.ts';

/** Rows that are no more than their cells, numbered one after the other; cells are joined by a sign that stands in none of them. */
export interface PackedRows {
  readonly from: number;
  /** Each a text of its own: cut from a larger one, a cell that is kept would keep all of it. */
  readonly lines: readonly string[];
}

export type SentRows = PackedRows | readonly TableRow[];

const BETWEEN = '\u001f';

/** @returns the rows themselves where one of them is more than its cells, or holds that sign. */
export function packed(rows: readonly TableRow[]): SentRows {
  const from = rows[0]?.row ?? 0;
  const lines: string[] = [];
  for (const { row, cells, merged, isHidden } of rows) {
    const line = cells.join(BETWEEN);
    const isPlain = row === from + lines.length && merged === undefined && isHidden !== true;
    if (!isPlain || timesIn(line) !== cells.length - 1) return rows;
    lines.push(line);
  }
  return { from, lines };
}

export function unpacked(sent: SentRows): readonly TableRow[] {
  if (!('lines' in sent)) return sent;
  return sent.lines.map((line, index) => ({ row: sent.from + index, cells: line.split(BETWEEN) }));
}

function timesIn(line: string): number {
  let times = 0;
  for (let at = line.indexOf(BETWEEN); at >= 0; at = line.indexOf(BETWEEN, at + 1)) times++;
  return times;
}
