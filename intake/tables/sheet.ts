/** What a table of a workbook is made of; the same rows make CSV. */

/** A text, or a plain decimal number that sums can be made of; `asWritten` where it is shown with the digits it has, as codes and years are. */
export type PlainCell = string | { readonly number: string; readonly asWritten?: true } | null;

/** How a cell looks: what it says of its row, or what part of a sheet it is. */
export type CellStyle = 'title' | 'heading' | 'label' | 'breach' | 'warning' | 'unread';

/** A cell with a look, and a comment that stands beside it. */
export interface StyledCell {
  readonly value: PlainCell;
  readonly style: CellStyle;
  readonly note?: string;
}

export type CellValue = PlainCell | StyledCell;

export function isStyled(cell: CellValue): cell is StyledCell {
  return typeof cell === 'object' && cell !== null && 'style' in cell;
}

/** What stands in a cell, however it looks. */
export function plainOf(cell: CellValue): PlainCell {
  return isStyled(cell) ? cell.value : cell;
}

/** A choice offered for a column: the cells `A2:A9` of a list sheet. */
export interface Choice {
  /** Counted from 0. */
  readonly column: number;
  readonly list: string;
  /** The only row it is offered in, counted from 1, where a sheet stands upright. */
  readonly row?: number;
}

export interface SheetContent {
  readonly name: string;
  /** Widths of the columns in characters. */
  readonly widths: readonly number[];
  /** Rows at the top that are headings: in view while the rest scrolls, and repeated on every printed page. */
  readonly headingRows: number;
  /** Columns at the left that stay in view. */
  readonly frozenColumns?: number;
  /** The last heading row can be filtered by. */
  readonly filtered?: boolean;
  /** Printed upright; else across. */
  readonly portrait?: boolean;
  /** A4 pages beside one another when printed; one where it is left out. The frozen columns stand on each. */
  readonly pagesWide?: number;
  /** Columns that are printed; all where it is left out. */
  readonly printedColumns?: number;
  readonly choices?: readonly Choice[];
  readonly hidden?: boolean;
  /** Shown before the others, although it is written after them. */
  readonly first?: boolean;
  readonly rows: AsyncIterable<readonly (readonly CellValue[])[]> | Iterable<readonly (readonly CellValue[])[]>;
}
