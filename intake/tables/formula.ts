/**
 * Formulas that were saved without a result (openpyxl, exceljs and excelize write so): evaluated where they are simple, that is, made of
 * arithmetic and a few everyday functions over cells of their own row, the row above, or the head of the sheet. fast-formula-parser has the
 * grammar; where its functions differ from Excel's (findings/formula-engines-count-other-days-than-excel.sh) they are replaced or not taken.
 */
import FormulaParser from 'fast-formula-parser';
import { addMonths } from '../../rules/engine/day.ts';
import { columnOf, lettersOf } from './column-letters.ts';
import { rounded } from './money-text.ts';
import { EXCEL_EPOCH } from './number-format.ts';

/** What a cell holds, as formulas see it; `undefined` where that is not known. */
export type Known = number | string | boolean | null;

/** Where a formula stands, rows and columns counted from 1. */
export interface Position {
  readonly row: number;
  readonly column: number;
}

/** @returns what stands in a cell; undefined where it cannot be known. */
export type Lookup = (position: Position) => Known | undefined;

const TAKEN = new Set(
  'SUM IF IFERROR AND OR NOT ROUND INT ABS MIN MAX AVERAGE PRODUCT DATE YEAR MONTH DAY EDATE EOMONTH CONCATENATE CONCAT LEFT RIGHT MID TRIM ISBLANK EMPTY TRUE FALSE'.split(
    ' ',
  ),
);
/** Those that take a range whole. Anywhere else the parser takes the first cell of it and says nothing. */
const OVER_RANGES = new Set('SUM PRODUCT AVERAGE MIN MAX AND OR CONCAT'.split(' '));
/** Longer formulas, and ranges of more cells, are not simple. */
const LONGEST = 500;
const MOST_CELLS = 200;
/**
 * What all formulas of a file may cost, in cells looked at and signs read: the grammar takes some 60 µs a formula and 1 µs for each of
 * them, so that a file of a million formulas, or of sums upon sums, would take hours. Some 100,000 plain ones are within it: eight seconds.
 */
const MOST_WORK = 8_000_000;
const WORK_A_FORMULA = 60;

class NotKnown extends Error {}

/** Evaluates formulas over cells that a lookup gives. */
export class Formulas {
  readonly #parser: FormulaParser;
  #lookup: Lookup = () => undefined;
  #left: number;

  /** @param work what may be spent on all that are evaluated: cells looked at, signs read. */
  constructor(work = MOST_WORK) {
    this.#left = work;
    const cell = (position: Position): Known => {
      this.#left--;
      const known = this.#lookup(position);
      if (known === undefined) throw new NotKnown();
      return known;
    };
    this.#parser = new FormulaParser({
      onCell: ({ row, col }) => cell({ row, column: col }),
      onRange: ({ from, to }) => {
        const [height, width] = [to.row - from.row + 1, to.col - from.col + 1];
        if (height * width > MOST_CELLS) throw new NotKnown();
        return Array.from({ length: height }, (_, down) =>
          Array.from({ length: width }, (_, right) => cell({ row: from.row + down, column: from.col + right })),
        );
      },
      functions: {
        ROUND: roundedAsShown,
        EDATE: monthsLater,
        MAX: (...values) => Math.max(...numbersIn(values)),
        MIN: (...values) => Math.min(...numbersIn(values)),
        EMPTY: ({ value }) => value === '' || value === null || value === undefined,
      },
    });
  }

  /** @returns undefined where it is not simple, rests on what is not known, or gives an error. */
  evaluate(formula: string, at: Position, lookup: Lookup): Known | undefined {
    this.#left -= WORK_A_FORMULA + Math.min(formula.length, LONGEST);
    if (this.#left < 0 || formula.length > LONGEST || !isSimple(formula)) return undefined;
    const outer = this.#lookup;
    this.#lookup = lookup;
    try {
      const result = this.#parser.parse(withBlanks(formula), { row: at.row, col: at.column, sheet: '' });
      return typeof result === 'number' ? finite(result) : isKnown(result) ? result : undefined;
    } catch {
      return undefined;
    } finally {
      this.#lookup = outer;
    }
  }
}

/** In Excel a blank cell equals an empty text: IF(E2="","",E2+3). */
function withBlanks(formula: string): string {
  return formula.replace(/(\$?[A-Za-z]{1,3}\$?\d{1,7})\s*(=|<>)\s*""(?!")/g, (_, cell: string, sign: string) =>
    sign === '=' ? `EMPTY(${cell})` : `NOT(EMPTY(${cell}))`,
  );
}

function isKnown(value: unknown): value is string | boolean {
  return typeof value === 'string' || typeof value === 'boolean';
}

/** As Excel keeps it: fifteen digits. */
function finite(value: number): number | undefined {
  return Number.isFinite(value) ? Number(value.toPrecision(15)) : undefined;
}

/** No other sheet or file, no name, no function but those taken. */
function isSimple(formula: string): boolean {
  const bare = formula.replace(/"(?:[^"]|"")*"/g, '""');
  if (/[!'[\]{}@#]/.test(bare)) return false;
  for (const [name, after] of wordsOf(bare)) {
    if (after === '(' ? !TAKEN.has(name) : !/^(?:[A-Z]{1,3}\d{1,7}|TRUE|FALSE)$/.test(name)) return false;
  }
  return rangesAreWhole(bare.replace(/[$\s]/g, '').toUpperCase());
}

/** SUM(B1:B4), and not SUM(B1:B4*C1:C4), which is reckoned cell by cell or, in older Excel, only in its own row. */
function rangesAreWhole(formula: string): boolean {
  const open: string[] = [];
  for (const { 0: part, index } of formula.matchAll(/[A-Z]{1,3}\d+:[A-Z]{1,3}\d+|[A-Z]*\(|\)/g)) {
    if (part === ')') open.pop();
    else if (part.endsWith('(')) open.push(part.slice(0, -1));
    else if (!OVER_RANGES.has(open.at(-1) ?? '')) return false;
    else if (!'(,'.includes(formula.charAt(index - 1)) || !'),'.includes(formula.charAt(index + part.length)))
      return false;
  }
  return true;
}

function wordsOf(formula: string): readonly (readonly [name: string, after: string])[] {
  return [
    ...formula.replaceAll('$', '').matchAll(/((?<![\d.])[A-Za-z_\u4e00-\u9fff][\w.\u4e00-\u9fff]*)\s*(\(?)/g),
  ].map(([, name = '', after = '']) => [name.toUpperCase(), after] as const);
}

/** The parser hands values over in boxes, and leaves out what was not given. */
interface Argument {
  readonly value: unknown;
}

function numberIn(argument: Argument | undefined): number {
  const value = argument?.value ?? 0;
  const number = typeof value === 'string' && value.trim() === '' ? Number.NaN : Number(value);
  if (!Number.isFinite(number)) throw new NotKnown();
  return number;
}

/** Half away from zero on what is written: 1.005 is 1.01. */
function roundedAsShown(number: Argument, places: Argument): number {
  const to = numberIn(places);
  const plain = String(Number(numberIn(number).toPrecision(15)));
  if (!Number.isInteger(to) || to < 0 || to > 10 || plain.includes('e')) throw new NotKnown();
  return Number(rounded(plain, to));
}

function numbersIn(values: readonly Argument[]): readonly number[] {
  const numbers = values
    .flatMap(({ value }) => (Array.isArray(value) ? value.flat(2) : [value]))
    .filter((value) => typeof value === 'number');
  if (numbers.length === 0) throw new NotKnown();
  return numbers;
}

/** The same day so many months later, or the last one of that month. */
function monthsLater(serial: Argument, months: Argument): number {
  return addMonths(Math.trunc(numberIn(serial)) - EXCEL_EPOCH, Math.trunc(numberIn(months))) + EXCEL_EPOCH;
}

/**
 * The formula that a shared one stands for in another cell (ECMA-376 part 1, 18.3.1.40): relative references move with it.
 * @param down, right by how many rows and columns.
 */
export function moved(formula: string, down: number, right: number): string | undefined {
  let isLost = false;
  const shifted = formula.replace(
    /"(?:[^"]|"")*"|(?<![A-Za-z_.\d])(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?![\w(])/g,
    (whole, fixedColumn?: string, letters?: string, fixedRow?: string, row?: string) => {
      if (letters === undefined || row === undefined) return whole;
      const column = columnOf(letters) + (fixedColumn === '$' ? 0 : right);
      const line = Number(row) + (fixedRow === '$' ? 0 : down);
      if (column < 0 || line < 1) {
        isLost = true;
        return whole;
      }
      return `${fixedColumn ?? ''}${lettersOf(column)}${fixedRow ?? ''}${line}`;
    },
  );
  return isLost ? undefined : shifted;
}
