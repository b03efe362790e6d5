/**
 * Units that are named between the rows: 表二（单位：万元）, 二、乙局（单位：元）. They hold for the rows below them, whose amounts have no unit of
 * their own, until the next is named.
 */
import type { TableRow } from './delimited.ts';
import { unitRemarkIn } from './unit-remark.ts';

/** A row with more cells is a case, whatever its remarks say. */
const MOST_CELLS = 3;

/** Follows the rows of a table, in order. */
export class FurtherUnits {
  readonly #first: string;
  #unit: string;

  /** @param unit that the table has from its beginning; empty where none is named. */
  constructor(unit: string) {
    this.#first = unit;
    this.#unit = unit;
  }

  /** The unit of the rows that are read now; undefined while it is that of the table. */
  get own(): string | undefined {
    return this.#unit === this.#first ? undefined : this.#unit;
  }

  /** True where the unit of all these rows is that of the table. */
  isPlain(rows: readonly TableRow[]): boolean {
    if (this.own !== undefined) return false;
    for (const { cells } of rows) if (unitIn(cells) !== '') return false;
    return true;
  }

  /** @returns whether the row names a unit for those below it: then it is no case. */
  look(cells: readonly string[]): boolean {
    const unit = unitIn(cells);
    if (unit !== '') this.#unit = unit;
    return unit !== '';
  }
}

const FIGURES = /^\s*[¥￥]?\d[\d,.]*\s*[(（]?[十百千万亿]*元?[)）]?\s*$/;

function unitIn(cells: readonly string[]): string {
  // Most rows are told by their first cells.
  let filled = 0;
  for (let column = 0; column < cells.length; column++) if (cells[column] !== '' && ++filled > MOST_CELLS) return '';
  // 5（万元） is an amount.
  const mayName = cells.some((cell) => cell.includes('元')) && !cells.some((cell) => FIGURES.test(cell));
  return mayName ? unitRemarkIn([{ row: 0, cells }]) : '';
}
