/** Follows the tables of a document while it is read: merged cells count once, and every cell knows its row's and column's headings. */

import type { Cell } from '../paper.ts';
import { ColumnHeadings, labelOf } from './headings.ts';

/** Word allows 63 columns; a wider table's cells stay apart and go without headings of their column. */
const MAX_COLUMNS = 1_000;
const MAX_LABELS = 4;
/** How wide a table is, its first rows tell. */
const FIRST_ROWS = 4;

/** A cell as it is collected; what covers several rows or columns is one. */
export interface OpenCell {
  readonly row: number;
  readonly column: number;
  rows: number;
  readonly columns: number;
  /** The first words in it: enough to serve as a heading. */
  text: string;
  /** Filled in when the table ends: the blocks of the cell hold this very object. */
  readonly cell: Cell;
}

/** What a table that goes on another one has from it. */
export interface EndedTable {
  readonly columns: number;
  readonly headings: ColumnHeadings;
}

interface OpenRow {
  readonly cells: OpenCell[];
  heading: boolean;
}

/** One table. */
export class OpenTable {
  readonly #number: number;
  readonly #rows: OpenRow[] = [];
  /** By column: the cell that a cell below goes on. */
  readonly #merging = new Map<number, OpenCell>();
  #column = 0;

  constructor(number: number) {
    this.#number = number;
  }

  startRow(): void {
    this.#rows.push({ cells: [], heading: false });
    this.#column = 0;
  }

  /** The row is repeated on every page: a heading row (`w:tblHeader`). */
  markHeading(): void {
    const row = this.#rows.at(-1);
    if (row !== undefined) row.heading = true;
  }

  /** Columns before the first cell of the row (`w:gridBefore`). */
  skipColumns(count: number): void {
    this.#column += Math.min(MAX_COLUMNS, count);
  }

  /**
   * A row that is struck out in the tracked changes: it was never there.
   */
  dropRow(): void {
    this.#rows.pop();
  }

  /** @param merge of `w:vMerge`: whether the cell begins a merged one, goes one on, or neither */
  startCell(columns: number, merge: 'starts' | 'goes-on' | undefined): OpenCell {
    const row = this.#rows.length - 1;
    const column = this.#column;
    const wide = Math.max(1, Math.min(MAX_COLUMNS, columns));
    this.#column += wide;
    const above = this.#merging.get(column);
    if (merge === 'goes-on' && above !== undefined && above.row + above.rows >= row) {
      above.rows = row - above.row + 1;
      above.cell.rows = above.rows;
      this.#rows[row]?.cells.push(above);
      return above;
    }
    const cell: OpenCell = {
      row,
      column,
      rows: 1,
      columns: wide,
      text: '',
      cell: { table: this.#number, row, column, rows: 1, columns: wide, rowLabels: [], columnLabels: [] },
    };
    if (merge === undefined) this.#merging.delete(column);
    else this.#merging.set(column, cell);
    this.#rows[row]?.cells.push(cell);
    return cell;
  }

  /**
   * The table is complete: writes the headings into its cells.
   * @param before the table that ends where this one begins, if any: one without headings goes it on where it has as many columns
   * @returns what the next may go on
   */
  end(before?: EndedTable): EndedTable {
    const columns = Math.max(0, ...this.#rows.slice(0, FIRST_ROWS).map(({ cells }) => widthOf(cells)));
    const headings = before?.columns === columns ? before.headings.copy() : new ColumnHeadings();
    this.#rows.forEach(({ cells, heading }, row) => {
      const begun = cells.filter((open) => open.row === row);
      const head = headings.row(row, begun, heading);
      const before: string[] = [];
      for (const open of cells) {
        if (open.row === row) {
          open.cell.rowLabels = [...before];
          if (head) open.cell.head = true;
          else open.cell.columnLabels = [...headings.of(open.column)];
        }
        const label = labelOf(open.text);
        if (label === undefined) continue;
        before.push(label);
        if (before.length > MAX_LABELS) before.shift();
      }
    });
    return { columns, headings };
  }
}

function widthOf(cells: readonly OpenCell[]): number {
  const last = cells.at(-1);
  return last === undefined ? 0 : last.column + last.columns;
}
