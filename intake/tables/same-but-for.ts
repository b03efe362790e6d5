/**
 * Rows that are the same but for what names the case, how much it is worth and when it happened: a number, a unit, an amount, days. They
 * are read alike: what was read of one is read of all, but for what stands in these cells (row-pattern.ts).
 */
import { isCalendarDate } from '../../rules/engine/day.ts';
import { canonicalMoney } from '../../rules/engine/money.ts';
import { type CellKind, readCell } from './cell.ts';
import type { Match } from './column-match.ts';
import { isOfNoRow } from './left-out.ts';
import { PAYMENTS } from './part-name.ts';
import { folded } from './tidy.ts';
import { unguarded } from './unguarded.ts';
import { unreadableIn } from './unreadable.ts';

export interface SameButForOptions {
  /** As shown, by column. */
  readonly headings: readonly string[];
  readonly matches: readonly Match[];
  /** Does the column say how the others are to be read: a currency, a unit, a fact of another kind of case? */
  readonly isTerm: (column: number) => boolean;
  /** Does the cell say that what a blank date stands for was done? */
  readonly saysDone: (column: number, cell: string) => boolean;
}

/** A column in which rows may differ. */
export interface FreeColumn {
  readonly column: number;
  /** As shown. */
  readonly heading: string;
  /** The fact it holds; undefined where it holds none. */
  readonly path: string | undefined;
  readonly isDay: boolean;
  /** Is a cell read as any other of these? */
  readonly isPlain: (cell: string) => boolean;
  /** What a plain cell is read as, in canonical form; undefined where only reading it tells. */
  readonly canonical: (cell: string) => string | undefined;
}

/** What stands for a free cell in a key. Texts of other columns are numbered from 1 in each. */
const FREE = 0;
/** A key is a text with a UTF-16 unit a cell: a column with more texts than these is none in which rows repeat themselves. */
const MOST_TEXTS = 0xffff;
const WIDEST = 1_000;
/** An amount in figures of hundreds to millions: positive, and no number of a column. */
const SUM = /^[1-9]\d{2,6}(?:\.\d{1,2})?$/;
const [SMALLEST, LARGEST] = ['100', '9999999.99'];
/** HT-2025-0012, 20250012: numbers as they are given out. No word, mark or filler is written so. */
const NUMBER = /^[A-Za-z]{0,6}[-_/]?\d[\dA-Za-z\-_/]{3,30}$/;
const LONGEST_NAME = 64;

export class SameButFor {
  readonly #columns: readonly (FreeColumn | undefined)[];
  readonly #unitColumn: number;
  readonly #numbers: Map<string, number>[] = [];
  readonly #units: number[] = [];

  constructor(options: SameButForOptions) {
    this.#columns = options.matches.map((_, column) => freeColumn(column, options));
    this.#unitColumn = options.matches.findIndex((match) => match.as === 'fact' && match.path === 'unit');
  }

  /** Columns in which rows with the key of this one may differ from it. */
  freeIn(cells: readonly string[]): readonly FreeColumn[] {
    return this.#columns.flatMap((free) => (free?.isPlain(cells[free.column] ?? '') === true ? [free] : []));
  }

  /** The unit that a row names, where rows with the same key may name another. */
  unitOf(cells: readonly string[]): string | undefined {
    const cell = cells[this.#unitColumn] ?? '';
    if (cell === '' || this.#columns[this.#unitColumn]?.isPlain(cell) !== true) return undefined;
    return unguarded(cell).trim();
  }

  /** What rows that are the same have in common; undefined where a column holds too many texts. */
  keyOf(cells: readonly string[]): string | undefined {
    if (cells.length > WIDEST) return undefined;
    this.#units.length = cells.length;
    for (let column = 0; column < cells.length; column++) {
      const cell = cells[column] ?? '';
      const unit = cell !== '' && this.#columns[column]?.isPlain(cell) === true ? FREE : this.#numberOf(column, cell);
      if (unit > MOST_TEXTS) return undefined;
      this.#units[column] = unit;
    }
    return String.fromCharCode(...this.#units);
  }

  #numberOf(column: number, cell: string): number {
    let numbers = this.#numbers[column];
    if (numbers === undefined) {
      numbers = new Map();
      this.#numbers[column] = numbers;
    }
    const known = numbers.get(cell);
    if (known !== undefined) return known;
    const number = numbers.size + 1;
    if (number <= MOST_TEXTS) numbers.set(cell, number);
    return number;
  }
}

function freeColumn(column: number, options: SameButForOptions): FreeColumn | undefined {
  const { headings, matches, isTerm, saysDone } = options;
  const match = matches[column];
  const heading = headings[column] ?? '';
  if (match === undefined || heading === '' || isTerm(column)) return undefined;
  const isDone = (cell: string): boolean => saysDone(column, cell);
  const free = { column, heading, isDay: false };
  if (match.as === 'carried')
    return { ...free, path: undefined, isPlain: names(headings, column, isDone), canonical: nameIn };
  if (match.as !== 'fact') return undefined;
  const { kind, path } = match;
  const { type } = kind.fact;
  if (type === 'text' && path !== 'region')
    return { ...free, path, isPlain: names(headings, column, isDone, kind), canonical: nameIn };
  // A day is read as it stands; where some lack their year, the others tell which it is.
  if (type === 'date' && kind.year === undefined && !isNumbered(headings))
    return { ...free, path, isDay: true, isPlain: isCalendarDate, canonical: (cell) => cell };
  const isFreeSum = type === 'money' && !hasParts(matches) && [SMALLEST, LARGEST].every((sum) => isSum(kind, sum));
  if (!isFreeSum) return undefined;
  return { ...free, path, isPlain: (cell) => SUM.test(cell) && !isDone(cell), canonical: sumIn(kind) };
}

/** The name as it stands; marks of a spreadsheet around it are left to be read. */
function nameIn(cell: string): string | undefined {
  return unguarded(cell) === cell ? cell.trim() : undefined;
}

/** Figures under a heading that names no unit stand for themselves. */
function sumIn(kind: CellKind): FreeColumn['canonical'] {
  const isYuan = yuanIn(kind, '1234.5') === '1234.50';
  return (cell) => (isYuan && cell.at(-3) === '.' ? cell : yuanIn(kind, cell));
}

function yuanIn(kind: CellKind, text: string): string | undefined {
  const cell = readCell(kind, text);
  if (!('value' in cell) || typeof cell.value !== 'string') return undefined;
  const money = canonicalMoney(cell.value);
  return money.ok ? money.value : undefined;
}

/** Amounts that must add up are looked at together. */
function hasParts(matches: readonly Match[]): boolean {
  return matches.some((match) => match.as === 'part' || (match.as === 'fact' && match.path === PAYMENTS));
}

function isSum(kind: CellKind, text: string): boolean {
  return yuanIn(kind, text) !== undefined;
}

/** Do headings look like numbers or days? */
function isNumbered(headings: readonly string[]): boolean {
  return headings.some((heading) => NUMBER.test(heading));
}

const MOST_REMEMBERED = 4_096;

/** @returns tells names: texts that are neither a filler nor a total, a remark or a heading, and say nothing of the row. */
function names(
  headings: readonly string[],
  column: number,
  isDone: (cell: string) => boolean,
  kind?: CellKind,
): (cell: string) => boolean {
  const numbered = isNumbered(headings);
  const known = new Map<string, boolean>();
  return (cell) => {
    if (!numbered && NUMBER.test(cell)) return !isDone(cell);
    const before = known.get(cell);
    if (before !== undefined) return before;
    const is =
      cell.length <= LONGEST_NAME &&
      cell.trim() !== '' &&
      cell.isWellFormed() &&
      !cell.includes('\ufffd') &&
      unreadableIn(cell) === undefined &&
      (kind === undefined || 'value' in readCell(kind, cell)) &&
      isOfNoRow(headings, folded(cell), column) &&
      !isDone(cell);
    if (known.size >= MOST_REMEMBERED) known.clear();
    known.set(cell, is);
    return is;
  };
}
