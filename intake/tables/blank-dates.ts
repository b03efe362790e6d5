/**
 * Blank cells in columns of dates that end a period: the day has not come, unless a later step has, or the row says otherwise that what
 * the date stands for was done.
 */
import type { Json } from '../../rules/engine/json.ts';
import type { Kind } from '../../rules/facts/kinds.ts';
import { endsOf } from './blank-ends.ts';
import { type CellKind, readCell } from './cell.ts';
import type { Match } from './column-match.ts';
import type { TableRow } from './delimited.ts';
import type { Heading } from './heading-rows.ts';
import { put } from './put.ts';
import { tellerOf } from './said-done.ts';
import { unguarded } from './unguarded.ts';

export interface BlankDatesOptions {
  readonly kind: Kind;
  readonly headings: readonly Heading[];
  readonly matches: readonly Match[];
  /** The first rows: a column that ends a period counts where it holds dates. */
  readonly sample: readonly TableRow[];
  /** What a blank says. */
  readonly blanks: 'not-yet' | 'unknown';
}

export class BlankDates {
  readonly #ends: readonly { readonly column: number; readonly path: string; readonly place: number }[];
  /** By column: does a cell say that what a blank date stands for has been done, or is owed no more? */
  readonly #tellers: readonly ((cell: string) => boolean)[];

  constructor({ kind, headings, matches, sample, blanks }: BlankDatesOptions) {
    const { places, endsOtherwise } = endsOf(kind);
    const ends = blanks === 'unknown' ? new Map<string, number>() : places;
    this.#tellers = headings.map((heading, column) => {
      const match = matches[column];
      if (match?.as !== 'fact') return tellerOf(heading.shown);
      if (endsOtherwise(match.path)) return (cell) => 'value' in readCell(match.kind, cell);
      return match.kind.fact.type === 'money' ? tellerOf(heading.shown) : () => false;
    });
    this.#ends = matches.flatMap((match, column) => {
      if (match.as !== 'fact') return [];
      const place = ends.get(match.path);
      return place === undefined || !holdsDates(match.kind, column, sample)
        ? []
        : [{ column, path: match.path, place }];
    });
  }

  /** Is it a date that ends a period? */
  isEnd(path: string): boolean {
    return this.#ends.some((end) => end.path === path);
  }

  /** Does the cell say that it was done? */
  saysDone(column: number, cell: string): boolean {
    return this.#ends.length > 0 && this.#tellers[column]?.(cell) === true;
  }

  /**
   * Puts "not yet" into the case where a blank says so. A blank before a step that has come is no "not yet".
   * @param isTold is there anything in the row for this fact?
   * @returns the columns whose blanks were read so.
   */
  fill(
    cells: readonly string[],
    isTold: (path: string) => boolean,
    submission: Record<string, Json>,
  ): readonly number[] {
    if (this.#ends.length === 0) return [];
    let latest = -1;
    for (const { path, place } of this.#ends) if (place > latest && isTold(path)) latest = place;
    const filled: number[] = [];
    for (const { column, path, place } of this.#ends) {
      if (place < latest || isTold(path) || (cells[column] ?? '').trim() !== '') continue;
      put(submission, path, null);
      filled.push(column);
    }
    return filled;
  }
}

function holdsDates(kind: CellKind, column: number, sample: readonly TableRow[]): boolean {
  return sample.some(({ cells }) => {
    const text = unguarded(cells[column] ?? '');
    if (text.trim() === '') return false;
    return 'value' in readCell(kind, text);
  });
}
