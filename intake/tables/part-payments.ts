/** Gathers the part payments of one row from the columns in which they stand side by side. */
import type { Json } from '../../rules/engine/json.ts';
import type { Cell } from './cell-result.ts';
import type { PartColumn } from './part-columns.ts';

interface Part {
  paidOn?: Json;
  amount?: Json;
  /** Nothing was paid, or nothing is said: neither counts. */
  isNone?: true;
  column: number;
}

export class PartPayments {
  readonly #parts = new Map<string, Part>();

  get any(): boolean {
    return this.#parts.size > 0;
  }

  /** The first column in which one stands. */
  get column(): number {
    return Math.min(...[...this.#parts.values()].map(({ column }) => column));
  }

  add({ stage, says }: PartColumn, cell: Cell, column: number): void {
    if ('filler' in cell || 'absent' in cell) return;
    const part: Part = this.#parts.get(stage) ?? { column };
    this.#parts.set(stage, part);
    // What could not be read has been told; half of it is no part.
    if ('problem' in cell || cell.value === null || Number(cell.value) === 0) part.isNone = true;
    else if (says === 'day') part.paidOn = cell.value;
    else part.amount = cell.value;
  }

  /** Parts with day and sum, and the columns of those that have only one of them. */
  all(): { readonly made: { readonly paidOn: Json; readonly amount: Json }[]; readonly half: readonly number[] } {
    const made: { paidOn: Json; amount: Json }[] = [];
    const half: number[] = [];
    for (const { paidOn, amount, isNone, column } of this.#parts.values()) {
      if (isNone === true) continue;
      if (paidOn !== undefined && amount !== undefined) made.push({ paidOn, amount });
      else half.push(column);
    }
    return { made, half };
  }
}
