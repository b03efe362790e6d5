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

/** @template Known what is kept for rows of the same days. */
export class RowPattern<Known> {
  readonly #line: CaseLine;
  readonly #free: readonly FreeColumn[];
  readonly #days: readonly FreeColumn[];
  /** Groups of facts of which a column holds one, the outer before the inner. */
  readonly #groups: readonly string[];
  /** Facts of which the second is never before the first. */
  readonly #order: readonly (readonly [first: string, then: string])[];
  /** By the first day, then by the others. */
  readonly #known = new Map<Day, Map<number, Known>>();
  readonly #farthest: number;
  #heldAgainst = 0;
  // Of the row that was numbered last.
  #first: Day = 0;
  #others = 0;

  /** @param free columns in which rows may differ from the one whose line this is. */
  constructor(line: CaseLine, free: readonly FreeColumn[], { groups }: Vocabulary) {
    this.#line = line;
    this.#free = free;
    this.#days = free.filter(({ isDay }) => isDay);
    this.#farthest = farthest(this.#days.length);
    this.#groups = [...new Set(free.flatMap(({ path }) => holdersOf(path ?? '')))];
    const given: Record<string, Json> = { ...line.case };
    this.#order = groups.flatMap(({ path, order }) =>
      order
        .map(([first, then]) => [`${path}.${first}`, `${path}.${then}`] as const)
        .filter((pair) => pair.every((one) => typeof valueAt(given, one) === 'string')),
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
      const inner = valueAt(known, group);
      if (inner === undefined || !isObject(inner)) return undefined;
      put(known, group, { ...inner });
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

  /** What was kept for rows of the same days. */
  knownBy(cells: readonly string[]): Known | undefined {
    if (!this.#number(cells)) return undefined;
    return this.#known.get(this.#first)?.get(this.#others);
  }

  /** @returns false where the days lie too far apart. */
  keep(cells: readonly string[], known: Known): boolean {
    if (!this.#number(cells)) return false;
    const others = this.#known.get(this.#first) ?? new Map<number, Known>();
    this.#known.set(this.#first, others.set(this.#others, known));
    return true;
  }

  /** Numbers the days of a row: the first, and so many after it the others. @returns false where they lie too far apart. */
  #number(cells: readonly string[]): boolean {
    this.#first = 0;
    this.#others = 0;
    for (let index = 0; index < this.#days.length; index++) {
      const day = dayOf(cells[this.#days[index]?.column ?? 0] ?? '');
      if (index === 0) {
        this.#first = day;
        continue;
      }
      const after = day - this.#first + this.#farthest;
      if (after < 0 || after >= 2 * this.#farthest) return false;
      this.#others = 2 * this.#farthest * this.#others + after;
    }
    return true;
  }
}

/** Whole numbers of so many bits a map tells apart without making an object of each. */
const BITS = 30;
/** How far from the first day others may lie, that one such number tells all of them. */
function farthest(days: number): number {
  return 2 ** Math.min(13, Math.floor(BITS / Math.max(1, days - 1)) - 1);
}

/** `a` and `a.b` of `a.b.c`. */
function holdersOf(path: string): readonly string[] {
  const names = path.split('.').slice(0, -1);
  return names.map((_, index) => names.slice(0, index + 1).join('.'));
}
