/**
 * Reads the rows of one table and judges them. Where breaches alone are told, a row that is the same as one before but for what names it is
 * neither read nor judged again. In a ledger of payments most rows are: the days of a year come again and again.
 */
import type { RuleSet } from '../rules/engine/rule-set.ts';
import { vocabularies } from '../rules/facts/kinds.ts';
import { isJudged, type JudgedLine, type JudgeLineOptions, judging, type Outcome } from './judge-line.ts';
import { isRefused, type Line } from './lines.ts';
import type { TableRow } from './tables/delimited.ts';
import { addFound, type Found, foundAnything, nothingFound, takeFound } from './tables/found.ts';
import type { SameButFor } from './tables/same-but-for.ts';
import type { Table } from './tables/table.ts';

/** What became of a row: its line is undefined where it was not read again. */
export interface RowDone {
  readonly row: TableRow;
  readonly line: Line | undefined;
  readonly outcome: Outcome;
}

/** What was found of a row without a breach, for those that are the same. */
interface Known {
  readonly outcome: JudgedLine;
  readonly found: Found | undefined;
}

/** Some 10 MB a thread. */
const MOST_KNOWN = 100_000;
/** Where fewer than one in so many rows repeats another, looking for it costs more than it saves. */
const WORTH = 20;

export class RowJudge {
  readonly #table: Table;
  readonly #judge: ReturnType<typeof judging>;
  /** Of the rows so far. */
  readonly found = nothingFound();
  readonly #known = new Map<string, Known>();
  readonly #kept = new Map<string, readonly Known[]>();
  /** Sets of facts on which outcomes rest, and none of which is of a free column. */
  readonly #looked = new WeakSet<ReadonlySet<number>>();
  #same: SameButFor | undefined;
  #asked = 0;
  #repeated = 0;

  constructor(table: Table, ruleSet: RuleSet, options: JudgeLineOptions) {
    this.#table = table;
    this.#judge = judging(ruleSet, options);
    // Where breaches alone are told, rows without one are told from one another by nobody.
    this.#same = options.only === 'breached' ? table.sameButFor() : undefined;
  }

  /** @returns undefined for a row that is no case. */
  do(row: TableRow): RowDone | undefined {
    const key = row.merged === undefined && row.isHidden !== true ? this.#same?.keyOf(row.cells) : undefined;
    if (key === undefined) return this.#read(row)?.done;
    this.#asked++;
    const before = this.#known.get(key);
    if (before !== undefined) {
      this.#repeated++;
      if (before.found !== undefined) addFound(this.found, before.found);
      const { outcome } = before;
      const unit = this.#same?.unitOf(row.cells) ?? outcome.unit;
      return { row, line: undefined, outcome: { ...outcome, row: row.row, unit } };
    }
    const read = this.#read(row);
    if (this.#known.size < MOST_KNOWN) {
      if (read?.repeatable !== undefined) this.#known.set(key, read.repeatable);
    } else if (this.#repeated * WORTH < this.#asked) this.#giveUp();
    return read?.done;
  }

  /** The line of a row, read now where the row repeats another. */
  lineOf({ row, line }: RowDone): Line | undefined {
    if (line !== undefined) return line;
    const read = this.#table.read(row);
    // What it shows was counted.
    takeFound(this.#table.found);
    return read;
  }

  #read(row: TableRow): { readonly done: RowDone; readonly repeatable: Known | undefined } | undefined {
    const line = this.#table.read(row);
    const found = foundAnything(this.#table.found) ? takeFound(this.#table.found) : undefined;
    if (found !== undefined) addFound(this.found, found);
    if (line === undefined) return undefined;
    const { outcome, restsOn } = this.#judge(line);
    const isOfToday = !isRefused(line) && line.asOf === undefined;
    return {
      done: { row, line, outcome },
      repeatable: isOfToday ? this.#repeatable(row, outcome, restsOn, found) : undefined,
    };
  }

  #repeatable(
    row: TableRow,
    outcome: Outcome,
    restsOn: (() => ReadonlySet<number>) | undefined,
    found: Found | undefined,
  ): Known | undefined {
    if (restsOn === undefined || !isJudged(outcome) || outcome.judgment !== undefined || outcome.unread !== undefined)
      return undefined;
    if (found !== undefined && found.presumedPlaces.size + found.hidden.size + found.leftOut.size > 0) return undefined;
    if (this.#isMatterOfNames(outcome.kind, restsOn())) return undefined;
    return this.#shared(outcome, this.#same?.unitOf(row.cells) !== undefined, found);
  }

  /** The same object for rows of which the same was found: there are few, and many rows that are kept. */
  #shared(
    { row, kind, region, unit, verdict, counts, missing }: JudgedLine,
    namesUnit: boolean,
    found: Found | undefined,
  ): Known {
    const named = [found?.notYet, found?.fillers].map((counted) => [...(counted ?? [])]);
    const key = JSON.stringify([region, namesUnit ? null : unit, verdict, counts, named]);
    const alike = this.#kept.get(key) ?? [];
    const before = alike.find(({ outcome }) => outcome.missing === missing);
    if (before !== undefined) return before;
    const known: Known = {
      outcome: { row, kind, region, unit, verdict, counts, missing, judgment: undefined },
      found,
    };
    this.#kept.set(key, [...alike, known]);
    return known;
  }

  /** Does the outcome rest on a fact in which rows with one key may differ? From then on they may not. */
  #isMatterOfNames(kind: string, restsOn: ReadonlySet<number>): boolean {
    if (this.#looked.has(restsOn)) return false;
    const same = this.#same;
    const vocabulary = vocabularies.find((one) => one.kind === kind);
    if (same === undefined || vocabulary === undefined) return true;
    const decisive = [...same.free].filter((path) => {
      const fact = vocabulary.byPath.get(path);
      return fact !== undefined && restsOn.has(fact.slot);
    });
    if (decisive.length === 0) {
      this.#looked.add(restsOn);
      return false;
    }
    for (const path of decisive) same.tell(path);
    this.#forget();
    return true;
  }

  #forget(): void {
    this.#known.clear();
    this.#kept.clear();
  }

  #giveUp(): void {
    this.#same = undefined;
    this.#forget();
  }
}
