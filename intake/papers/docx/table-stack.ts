/** The tables that are open while a part is read, innermost last. */
import type { Attributes } from '../container/xml.ts';
import { type EndedTable, type OpenCell, OpenTable } from '../tables/open-table.ts';
import { isOn } from './on-off.ts';

interface Open {
  readonly table: OpenTable;
  rowDropped: boolean;
  cell: OpenCell | undefined;
  /** Of the cell that is open and not begun: what its properties say. */
  columns: number;
  merge: 'starts' | 'goes-on' | undefined;
  cellDropped: boolean;
  inCell: boolean;
}

/** One stack for all parts of a document, since tables are numbered through. */
export class TableStack {
  readonly #open: Open[] = [];
  #count = 0;
  /** The table that ended last, as long as no paragraph of the body stands behind it. */
  #before: EndedTable | undefined;
  /** Whether the reader stands in the properties of a row or a cell. */
  inProperties = false;

  startTable(): void {
    this.#open.push({
      table: new OpenTable(++this.#count),
      rowDropped: false,
      cell: undefined,
      columns: 1,
      merge: undefined,
      cellDropped: false,
      inCell: false,
    });
  }

  /** A paragraph with words ended outside all tables: what follows is another table. */
  separate(): void {
    if (this.#open.length === 0) this.#before = undefined;
  }

  get cellDropped(): boolean {
    return this.#open.at(-1)?.cellDropped ?? false;
  }

  /** The cell that a paragraph beginning here stands in. */
  cell(): OpenCell | undefined {
    const open = this.#open.at(-1);
    if (open === undefined || !open.inCell) return undefined;
    open.cell ??= open.table.startCell(open.columns, open.merge);
    return open.cell;
  }

  /** @returns whether the element and all in it is no longer in the document */
  open(name: string): boolean {
    const open = this.#open.at(-1);
    if (open === undefined) return false;
    if (name === 'w:tr') {
      open.table.startRow();
      open.rowDropped = false;
    } else if (name === 'w:trPr' || name === 'w:tcPr') this.inProperties = true;
    else if (name === 'w:tc') {
      if (open.rowDropped) return true;
      open.cell = undefined;
      open.columns = 1;
      open.merge = undefined;
      open.cellDropped = false;
      open.inCell = true;
    }
    return false;
  }

  /** An element of `w:trPr` or `w:tcPr`. */
  property(name: string, attributes: Attributes): void {
    const open = this.#open.at(-1);
    if (open === undefined) return;
    const value = attributes['w:val'];
    if (name === 'w:tblHeader' && isOn(value)) open.table.markHeading();
    else if (name === 'w:gridBefore') open.table.skipColumns(countOf(value));
    else if (name === 'w:gridSpan') open.columns = countOf(value);
    else if (name === 'w:vMerge') open.merge = value === 'restart' ? 'starts' : 'goes-on';
    else if (name === 'w:del' && !open.inCell) open.rowDropped = true;
    else if (name === 'w:cellDel') open.cellDropped = true;
  }

  close(name: string): void {
    const open = this.#open.at(-1);
    if (name === 'w:trPr' || name === 'w:tcPr') this.inProperties = false;
    else if (open === undefined) return;
    else if (name === 'w:tc') {
      this.cell();
      open.inCell = false;
      open.cellDropped = false;
    } else if (name === 'w:tr' && open.rowDropped) open.table.dropRow();
    else if (name === 'w:tbl') {
      this.#open.pop();
      const ended = open.table.end(this.#open.length === 0 ? this.#before : undefined);
      if (this.#open.length === 0) this.#before = ended;
    }
  }
}

function countOf(value: string | undefined): number {
  const count = Number(value);
  return Number.isInteger(count) && count > 0 ? count : 1;
}
