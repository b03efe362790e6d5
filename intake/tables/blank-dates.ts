/**
 * Blank cells in columns of dates that end a period: the day has not come, unless a later step has, or the row says otherwise that what
 * the date stands for was done.
 */
import type { Json } from '../../rules/engine/json.ts';
import type { FactType } from '../../rules/facts/fact.ts';
import type { Kind } from '../../rules/facts/kinds.ts';
import { endsOf } from './blank-ends.ts';
import { type CellKind, readCell } from './cell.ts';
import type { Match } from './column-match.ts';
import type { TableRow } from './delimited.ts';
import type { Heading } from './heading-rows.ts';
import { put } from './put.ts';
import { type SaidDone, saysVoid, tellerOf } from './said-done.ts';
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

const DAYS: ReadonlySet<FactType> = new Set(['date', 'instant']);

export class BlankDates {
  readonly #ends: readonly { readonly column: number; readonly path: string; readonly place: number }[];
  readonly #isFilled: boolean;
  /** By column: does a cell say that what a blank date stands for has been done, or is owed no more? */
  readonly #tellers: readonly ((cell: string) => SaidDone)[];

  constructor({ kind, headings, matches, sample, blanks }: BlankDatesOptions) {
    const { places, endsOtherwise } = endsOf(kind);
    this.#isFilled = blanks !== 'unknown';
    this.#tellers = headings.map((heading, column) => {
      const match = matches[column];
      if (match?.as !== 'fact') return tellerOf(heading.shown);
      if (endsOtherwise(match.path)) return (cell) => ('value' in readCell(match.kind, cell) ? 'all' : undefined);
      if (match.kind.fact.type === 'money') return tellerOf(heading.shown);
      // 已撤件 in the column of a day: no later one is awaited either.
      return DAYS.has(match.kind.fact.type) ? (cell) => (saysVoid(cell) ? 'all' : undefined) : () => undefined;
    });
    this.#ends = matches.flatMap((match, column) => {
      if (match.as !== 'fact') return [];
      const place = places.get(match.path);
      return place === undefined || !holdsDates(match.kind, column, sample)
        ? []
        : [{ column, path: match.path, place }];
    });
  }

  /** Paths of dates that end periods, whose columns hold dates. */
  get ends(): readonly string[] {
    return this.#ends.map(({ path }) => path);
  }

  /** Is it a date that ends a period? */
  isEnd(path: string): boolean {
    return this.#ends.some((end) => end.path === path);
  }

  /** What does the cell say was done? */
  saysDone(column: number, cell: string): SaidDone {
    return this.#ends.length > 0 ? this.#tellers[column]?.(cell) : undefined;
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
    if (!this.#isFilled || this.#ends.length === 0) return [];
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
