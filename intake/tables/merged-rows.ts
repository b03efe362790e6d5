/**
 * Gives the rows of merged cells what they show: one below another share what stands in the first; of one beside another it is not
 * known whose it is.
 */
import type { Budget } from '../files/budget.ts';
import type { TableRow } from './delimited.ts';
import type { Merge } from './merges.ts';
import { unreadable } from './unreadable.ts';

interface Open extends Merge {
  readonly text: string;
}

/** Follows the rows of one sheet, in order. */
export class MergedRows {
  readonly #merges: readonly Merge[];
  readonly #padding: Budget;
  #next = 0;
  #open: Open[] = [];

  constructor(merges: readonly Merge[], padding: Budget) {
    this.#merges = merges;
    this.#padding = padding;
  }

  /** @param cells of the row, changed in place. */
  row(row: number, cells: string[]): TableRow {
    if (this.#next >= this.#merges.length && this.#open.length === 0) return { row, cells };
    const merged = new Set<number>();
    this.#open = this.#open.filter(({ bottom }) => bottom >= row);
    for (const { left, right, text } of this.#open) {
      if (text === '') continue;
      fill(cells, left, text);
      merged.add(left);
      this.#cover(cells, left, right);
    }
    for (let merge = this.#merges[this.#next]; merge !== undefined && merge.top <= row; ) {
      this.#next++;
      if (merge.bottom >= row) {
        const text = merge.top === row ? (cells[merge.left] ?? '') : '';
        if (text !== '') this.#cover(cells, merge.left, merge.right);
        if (merge.bottom > row && text !== '') this.#open.push({ ...merge, text });
      }
      merge = this.#merges[this.#next];
    }
    return merged.size === 0 ? { row, cells } : { row, cells, merged };
  }

  #cover(cells: string[], left: number, right: number): void {
    this.#padding.spend(right - left);
    for (let column = left + 1; column <= right; column++) fill(cells, column, unreadable('merged'));
  }
}

function fill(cells: string[], column: number, text: string): void {
  while (cells.length < column) cells.push('');
  cells[column] = text;
}
