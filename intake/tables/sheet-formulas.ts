/** The formulas of one sheet that were saved without a result, row by row: what they rest on must stand in their row, the row above or the head. */
import { type Formulas, type Known, moved, type Position } from './formula.ts';

/** A formula without a result, columns counted from 0. */
export interface OpenFormula {
  readonly column: number;
  readonly style: number;
  /** Undefined for formulas that are not read: of arrays, or shared with a cell that was not seen. */
  readonly formula: string | undefined;
}

/** What is known of the cells of a row, by column counted from 0; null stands for a blank cell. */
export type KnownRow = (Known | undefined)[];

/** Rows at the head of a sheet whose cells formulas may name: rates and days stand there. */
const HEAD = 60;
const MOST_SHARED = 10_000;

/** Why a formula has no value: it cannot be evaluated, or it rests on itself. */
export type Evaluated = { readonly value: Known } | { readonly why: 'formula' | 'formula-circle' };

export class SheetFormulas {
  readonly #shared = new Map<string, { readonly formula: string; readonly row: number; readonly column: number }>();
  readonly #head = new Map<number, KnownRow>();
  #above: { readonly row: number; readonly known: KnownRow } | undefined;

  /** The formula of a cell, which may be shared (`si`) with one that was told before. */
  formulaOf(
    text: string,
    type: string | undefined,
    shared: string | undefined,
    row: number,
    column: number,
  ): string | undefined {
    if (type === 'array' || type === 'dataTable') return undefined;
    if (type !== 'shared' || shared === undefined) return text === '' ? undefined : text;
    if (text !== '') {
      if (this.#shared.size < MOST_SHARED) this.#shared.set(shared, { formula: text, row, column });
      return text;
    }
    const first = this.#shared.get(shared);
    return first === undefined ? undefined : moved(first.formula, row - first.row, column - first.column);
  }

  /** Keeps what later rows may rest on. */
  keep(row: number, known: KnownRow): void {
    if (row <= HEAD) this.#head.set(row, known);
    this.#above = { row, known };
  }

  /** Evaluates the open formulas of a row, which may rest on one another, and completes what is known of it. */
  evaluate(
    formulas: Formulas,
    row: number,
    known: KnownRow,
    open: readonly OpenFormula[],
  ): ReadonlyMap<number, Evaluated> {
    const waiting = new Map(open.map((one) => [one.column, one]));
    const inProgress = new Set<number>();
    const results = new Map<number, Evaluated>();
    const evaluate = (column: number, formula: string | undefined): Evaluated => {
      const before = results.get(column);
      if (before !== undefined) return before;
      inProgress.add(column);
      let isCircle = false;
      const value =
        formula === undefined
          ? undefined
          : formulas.evaluate(formula, { row, column: column + 1 }, (position) => {
              const at = position.column - 1;
              if (position.row !== row) return this.#elsewhere(position, row);
              const other = waiting.get(at);
              if (other === undefined) return at in known ? known[at] : null;
              if (inProgress.has(at)) {
                isCircle = true;
                return undefined;
              }
              const result = evaluate(at, other.formula);
              if ('value' in result) return result.value;
              isCircle ||= result.why === 'formula-circle';
              return undefined;
            });
      inProgress.delete(column);
      const result: Evaluated = value === undefined ? { why: isCircle ? 'formula-circle' : 'formula' } : { value };
      results.set(column, result);
      return result;
    };
    for (const { column, formula } of open) evaluate(column, formula);
    for (const [column, result] of results) known[column] = 'value' in result ? result.value : undefined;
    return results;
  }

  #elsewhere({ row, column }: Position, own: number): Known | undefined {
    if (row > own) return undefined;
    const known = this.#above?.row === row ? this.#above.known : this.#head.get(row);
    if (known !== undefined) return column - 1 in known ? known[column - 1] : null;
    // A row of the head that was not told is blank.
    return row <= HEAD && row < own ? null : undefined;
  }
}
