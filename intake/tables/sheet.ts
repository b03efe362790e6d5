/** What a table of a workbook is made of; the same rows make CSV. */

/** A cell: text, or a plain decimal number that sums can be made of. */
export type CellValue = string | { readonly number: string } | null;

/** A choice offered for a column: the cells `A2:A9` of a list sheet. */
export interface Choice {
  /** Counted from 0. */
  readonly column: number;
  readonly list: string;
}

export interface SheetContent {
  readonly name: string;
  /** Widths of the columns in characters. */
  readonly widths: readonly number[];
  /** Rows at the top that are headings: bold, and in view while the rest scrolls. */
  readonly headingRows: number;
  readonly choices?: readonly Choice[];
  readonly hidden?: boolean;
  /** Shown before the others, although it is written after them. */
  readonly first?: boolean;
  readonly rows: AsyncIterable<readonly (readonly CellValue[])[]> | Iterable<readonly (readonly CellValue[])[]>;
}
