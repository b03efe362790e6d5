/** A table of a web page: cells that span rows or columns count once. */
import type { Budget } from '../budget.ts';
import { type OpenCell, OpenTable } from '../tables/open-table.ts';

const MAX_SPAN = 1_000;

export class HtmlTable {
  readonly #table: OpenTable;
  readonly #budget: Budget;
  /** By column: how many more rows the cell there covers, and how wide it is. */
  readonly #spans = new Map<number, { left: number; columns: number }>();
  #column = 0;
  #inRow = false;
  cell: OpenCell | undefined;

  constructor(number: number, budget: Budget) {
    this.#budget = budget;
    this.#table = new OpenTable(number);
  }

  startRow(): void {
    if (this.#inRow) this.endRow();
    this.#inRow = true;
    this.#column = 0;
    this.#table.startRow();
  }

  startCell({ rowspan, colspan }: Readonly<Record<string, string>>): void {
    if (!this.#inRow) this.startRow();
    this.#passSpans();
    const columns = span(colspan);
    const rows = span(rowspan);
    this.cell = this.#table.startCell(columns, rows > 1 ? 'starts' : undefined);
    if (rows > 1) this.#spans.set(this.#column, { left: rows - 1, columns });
    this.#column += columns;
  }

  endCell(): void {
    this.cell = undefined;
  }

  endRow(): void {
    this.cell = undefined;
    this.#passSpans();
    this.#inRow = false;
  }

  end(): void {
    if (this.#inRow) this.endRow();
    this.#table.end();
  }

  /** Cells of rows above that reach down to where the next cell would stand. */
  #passSpans(): void {
    for (let over = this.#spans.get(this.#column); over !== undefined && over.left > 0; ) {
      // One cell that spans a thousand rows takes a place in each: they are counted like elements of the page.
      this.#budget.node(1);
      this.#table.startCell(over.columns, 'goes-on');
      over.left--;
      if (over.left === 0) this.#spans.delete(this.#column);
      this.#column += over.columns;
      over = this.#spans.get(this.#column);
    }
  }
}

function span(text: string | undefined): number {
  const count = Number(text);
  return Number.isInteger(count) && count > 1 ? Math.min(count, MAX_SPAN) : 1;
}
