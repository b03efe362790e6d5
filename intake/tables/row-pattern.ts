/**
 * What rows with one key have in common (same-but-for.ts): the line that was read of one of them is that of each, with its own names,
 * sums and days in their place. The first rows are read by themselves too, and held against it.
 */
import { type Day, dayOf } from '../../rules/engine/day.ts';
import { isObject, type Json } from '../../rules/engine/json.ts';
import type { ValidCase } from '../../rules/engine/judge.ts';
import type { Vocabulary } from '../../rules/facts/vocabulary.ts';
import { type CaseLine, type Line, shown } from '../lines.ts';
import type { TableRow } from './delimited.ts';
import { put, valueAt } from './put.ts';
import type { FreeColumn } from './same-but-for.ts';

/** Rows that are read by themselves too. */
const HELD_AGAINST = 2;

export class RowPattern {
  readonly #line: CaseLine;
  readonly #free: readonly FreeColumn[];
  readonly #days: readonly FreeColumn[];
  /** Groups of facts of which a column holds one. */
  readonly #groups: readonly string[];
  /** Facts of which the second is never before the first. */
  readonly #order: readonly (readonly [first: string, then: string])[];
  #heldAgainst = 0;

  /** @param free columns in which rows may differ from the one whose line this is. */
  constructor(line: CaseLine, free: readonly FreeColumn[], { groups }: Vocabulary) {
    this.#line = line;
    this.#free = free;
    this.#days = free.filter(({ isDay }) => isDay);
    this.#groups = [
      ...new Set(free.flatMap(({ path }) => (path?.includes('.') === true ? [path.split('.')[0] ?? ''] : []))),
    ];
    this.#order = groups.flatMap(({ path, order }) =>
      order.map(([first, then]) => [`${path}.${first}`, `${path}.${then}`] as const),
    );
  }

  /** Facts in which rows may differ, other than days. */
  get names(): readonly string[] {
    return this.#free.flatMap(({ path, isDay }) => (path === undefined || isDay ? [] : [path]));
  }

  /** Was it held against as many rows as it takes? */
  get isProven(): boolean {
    return this.#heldAgainst >= HELD_AGAINST;
  }

  /** Holds it against a line that was read by itself. @returns false where it is none of these lines. */
  agreesWith(row: TableRow, line: Line | undefined): boolean {
    this.#heldAgainst++;
    const own = this.lineOf(row);
    return own === undefined || JSON.stringify(own) === JSON.stringify(line);
  }

  /** The line of a row with this key; undefined where only reading the row tells. */
  lineOf({ row, cells }: TableRow): CaseLine | undefined {
    const { case: of, carried, own } = this.#line;
    const known: ValidCase & Record<string, Json> = { ...of };
    for (const group of this.#groups) {
      const inner = known[group];
      if (!isObject(inner)) return undefined;
      known[group] = { ...inner };
    }
    const beside = { ...carried };
    const shownOwn = { ...own };
    for (const { column, heading, path, canonical } of this.#free) {
      const cell = cells[column] ?? '';
      const value = canonical(cell);
      if (value === undefined) return undefined;
      if (path !== undefined) put(known, path, value);
      else beside[heading] = shown(value);
      if (own !== undefined) shownOwn[shown(heading)] = shown(cell.trim());
    }
    // Days that cannot follow one another are for the reader to tell.
    for (const [first, then] of this.#order) {
      const [a, b] = [valueAt(known, first), valueAt(known, then)];
      if (typeof a === 'string' && typeof b === 'string' && b < a) return undefined;
    }
    return {
      row,
      case: known,
      ...(carried !== undefined && { carried: beside }),
      ...(own !== undefined && { own: shownOwn }),
    };
  }

  /** A number that is the same for rows of the same days; undefined where they lie too far apart. */
  daysOf(cells: readonly string[]): number | undefined {
    if (this.#days.length > MOST_DAYS) return undefined;
    let first: Day | undefined;
    let number = 0;
    for (const { column } of this.#days) {
      const day = dayOf(cells[column] ?? '');
      if (first === undefined) {
        first = day;
        number = day;
        continue;
      }
      const after = day - first + FARTHEST;
      if (after < 0 || after >= 2 * FARTHEST) return undefined;
      number = 2 * FARTHEST * number + after;
    }
    return number;
  }
}

/** Days that one number tells, the first with 16 bits, each other as so many after it. */
const MOST_DAYS = 4;
const FARTHEST = 2_048;
