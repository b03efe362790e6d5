/**
 * Reads the rows of one table and judges them. A row that is the same as one before but for what names it, its sums and its days is not read
 * again; where breaches alone are told, and none of what names it matters, rows of the same days are not judged again either. In a ledger
 * of payments most rows are so: the days of a year come again and again.
 */
import type { RuleSet } from '../rules/engine/rule-set.ts';
import { COMPLETE } from '../rules/facts/complete.ts';
import { vocabularies } from '../rules/facts/kinds.ts';
import { isJudged, type JudgedLine, type JudgeLineOptions, judging, type Outcome } from './judge-line.ts';
import { isRefused, type Line } from './lines.ts';
import type { TableRow } from './tables/delimited.ts';
import { addFound, type Found, foundAnything, nothingFound, takeFound } from './tables/found.ts';
import { RowPattern } from './tables/row-pattern.ts';
import type { SameButFor } from './tables/same-but-for.ts';
import type { Table } from './tables/table.ts';

/** What became of a row: its line is undefined where it was not read again. */
export interface RowDone {
  readonly line: Line | undefined;
  readonly outcome: Outcome;
}

/** What was found of a row without a breach, for those that are the same. */
type Known = JudgedLine;

/** Rows with one key. */
interface Kin {
  readonly pattern: RowPattern<Known>;
  readonly found: Found | undefined;
  /** Of sets of facts on which outcomes rest: is there one among them, other than a day, in which the rows may differ? */
  readonly named: WeakMap<ReadonlySet<number>, boolean>;
}

/** Outcomes that are kept of one table, some 10 MB a thread; and keys. */
const MOST_KNOWN = 200_000;
const MOST_KEYS = 1_000;
/** Where fewer than one in so many of the first rows is like another, looking for it costs more than it saves. */
const WORTH = 20;
const FIRST_ROWS = 4_096;

export class RowJudge {
  readonly #table: Table;
  readonly #judge: ReturnType<typeof judging>;
  /** Of the rows so far. */
  readonly found = nothingFound();
  /** By key: undefined after the first row, null where the rows are not alike after all. */
  readonly #kin = new Map<string, Kin | undefined | null>();
  readonly #kept = new Map<string, readonly Known[]>();
  readonly #isTold: boolean;
  #same: SameButFor | undefined;
  #asked = 0;
  #alike = 0;
  #known = 0;

  constructor(table: Table, ruleSet: RuleSet, options: JudgeLineOptions) {
    this.#table = table;
    this.#judge = judging(ruleSet, options);
    this.#same = table.sameButFor();
    // Rows without a breach are told from one another by nobody then.
    this.#isTold = options.only !== 'breached';
  }

  /** @returns undefined for a row that is no case. */
  do(row: TableRow): RowDone | undefined {
    const same = this.#same;
    const key = row.merged === undefined && row.isHidden !== true ? same?.keyOf(row.cells) : undefined;
    if (same === undefined || key === undefined) return this.#read(row)?.done;
    if (++this.#asked === FIRST_ROWS && this.#alike * WORTH < this.#asked) this.#giveUp();
    const kin = this.#kin.get(key);
    if (kin == null) return this.#first(row, key, same);
    this.#alike++;
    if (!kin.pattern.isProven) return this.#prove(row, key, kin.pattern);
    const before = this.#isTold ? undefined : kin.pattern.knownBy(row.cells);
    if (before !== undefined) {
      if (kin.found !== undefined) addFound(this.found, kin.found);
      const { kind, region, verdict, counts, missing } = before;
      const unit = same.unitOf(row.cells) ?? before.unit;
      const outcome = { row: row.row, kind, region, unit, verdict, counts, missing, judgment: undefined };
      return { line: undefined, outcome };
    }
    const line = kin.pattern.lineOf(row);
    if (line === undefined) return this.#read(row)?.done;
    if (kin.found !== undefined) addFound(this.found, kin.found);
    const { outcome, restsOn } = this.#judge(line);
    if (!this.#isTold && restsOn !== undefined && isJudged(outcome) && outcome.judgment === undefined)
      this.#keep(kin, row, outcome, restsOn(), same.unitOf(row.cells) !== undefined);
    return { line, outcome };
  }

  #read(row: TableRow): { readonly done: RowDone; readonly found: Found | undefined } | undefined {
    const line = this.#table.read(row);
    const found = foundAnything(this.#table.found) ? takeFound(this.#table.found) : undefined;
    if (found !== undefined) addFound(this.found, found);
    return line === undefined ? undefined : { done: { line, outcome: this.#judge(line).outcome }, found };
  }

  /** The second row with a key is what others are held against: many keys have one row. */
  #first(row: TableRow, key: string, same: SameButFor): RowDone | undefined {
    const read = this.#read(row);
    const isKnown = this.#kin.has(key);
    if (isKnown && this.#kin.get(key) === null) return read?.done;
    if (!isKnown && this.#kin.size >= MOST_KEYS) return read?.done;
    this.#kin.set(key, isKnown ? this.#kinOf(row, read?.done.line, read?.found, same) : undefined);
    return read?.done;
  }

  /** @returns null where other rows are not read as this one. */
  #kinOf(row: TableRow, line: Line | undefined, found: Found | undefined, same: SameButFor): Kin | null {
    if (line === undefined || isRefused(line) || line.unread !== undefined || line.asOf !== undefined) return null;
    if (line.case[COMPLETE] !== undefined) return null;
    if (found !== undefined && found.presumedPlaces.size + found.hidden.size + found.leftOut.size > 0) return null;
    const vocabulary = vocabularies.find(({ kind }) => kind === line.case.kind);
    const free = same.freeIn(row.cells);
    if (vocabulary === undefined || free.length === 0) return null;
    return { pattern: new RowPattern(line, free, vocabulary), found, named: new WeakMap() };
  }

  #prove(row: TableRow, key: string, pattern: RowPattern<Known>): RowDone | undefined {
    const read = this.#read(row);
    if (!pattern.agreesWith(row, read?.done.line)) this.#kin.set(key, null);
    return read?.done;
  }

  #keep(kin: Kin, { cells }: TableRow, outcome: JudgedLine, restsOn: ReadonlySet<number>, namesUnit: boolean): void {
    if (this.#known >= MOST_KNOWN || restsOnNames(kin, outcome.kind, restsOn)) return;
    if (kin.pattern.keep(cells, this.#shared(outcome, namesUnit))) this.#known++;
  }

  /** The same object for rows of which the same was found: there are few, and many rows that are kept. */
  #shared({ row, kind, region, unit, verdict, counts, missing }: JudgedLine, namesUnit: boolean): Known {
    const key = JSON.stringify([region, namesUnit ? null : unit, verdict, counts]);
    const alike = this.#kept.get(key) ?? [];
    const before = alike.find((outcome) => outcome.missing === missing);
    if (before !== undefined) return before;
    const known: Known = { row, kind, region, unit, verdict, counts, missing, judgment: undefined };
    this.#kept.set(key, [...alike, known]);
    return known;
  }

  #giveUp(): void {
    this.#same = undefined;
    this.#kin.clear();
  }
}

/** Does an outcome rest on a fact in which rows of the same days may differ? */
function restsOnNames({ pattern, named }: Kin, kind: string, restsOn: ReadonlySet<number>): boolean {
  const known = named.get(restsOn);
  if (known !== undefined) return known;
  const vocabulary = vocabularies.find((one) => one.kind === kind);
  const does = pattern.names.some((path) => {
    const fact = vocabulary?.byPath.get(path);
    return fact === undefined || restsOn.has(fact.slot);
  });
  named.set(restsOn, does);
  return does;
}
