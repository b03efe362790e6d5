/** Reads the rows of a table as cases of one kind: a cell that cannot be read costs its fact and is named, the rest is judged. */
import type { Json } from '../../rules/engine/json.ts';
import { COMPLETE } from '../../rules/facts/complete.ts';
import type { Text } from '../../rules/facts/fact.ts';
import type { Vocabulary } from '../../rules/facts/vocabulary.ts';
import { type Line, type RowProblem, shown } from '../lines.ts';
import { placeOfBody } from '../place.ts';
import { BlankDates, type BlankDatesOptions } from './blank-dates.ts';
import { type Cell, type CellKind, readCell } from './cell.ts';
import { codeReaderOf } from './code-list.ts';
import type { TableRow } from './delimited.ts';
import { isFiller } from './filler.ts';
import type { Found } from './found.ts';
import { LentYears, TURN_OF_YEAR } from './lent-years.ts';
import { PAYMENTS } from './part-name.ts';
import { PartPayments } from './part-payments.ts';
import { PERIOD, PERIOD_START, startIn } from './period-start.ts';
import { has, put } from './put.ts';
import { RememberedCells } from './remembered-cells.ts';
import {
  AMBIGUOUS,
  cellProblem,
  ENCODING,
  HALF_A_PART,
  notAPart,
  notOfKind,
  REVERSAL,
  type Reason,
} from './row-problems.ts';
import { isNegative, RowTerms, takesBack } from './row-terms.ts';
import { SameButFor } from './same-but-for.ts';
import { settledRow } from './settled-row.ts';
import { folded, tidy } from './tidy.ts';
import { unguarded } from './unguarded.ts';
import { unreadable, unreadableIn } from './unreadable.ts';

export interface RowReaderOptions extends BlankDatesOptions {
  readonly vocabulary: Vocabulary;
  readonly defaults: readonly (readonly [path: string, value: Json])[];
  /** Columns of facts of other kinds: a value in one is a mistake. */
  readonly elsewhere: ReadonlySet<number>;
  /** Keep each row as it stands, for results that show it. */
  readonly keepsOwn: boolean;
  readonly found: Found;
}

/** Sums that are the row's own: of one merged over several rows it is not known how much is of each. */
const OWN_SUMS: ReadonlySet<string> = new Set(['amountDue', 'invoice.amount']);

const NOTHING = /^0(?:\.0+)?$/;

export class RowReader {
  readonly #options: RowReaderOptions;
  readonly #cells: readonly RememberedCells[];
  readonly #blanks: BlankDates;
  readonly #terms: RowTerms;
  readonly #lentYears: LentYears;
  /** Columns of sums below nothing that take an entry back. */
  readonly #reversals: ReadonlySet<number>;
  /** Columns of instants whose day is another fact. */
  readonly #dayKinds: ReadonlyMap<number, CellKind>;

  constructor(options: RowReaderOptions) {
    this.#options = options;
    this.#cells = options.matches.map(() => new RememberedCells());
    this.#dayKinds = dayKindsOf(options);
    const blanks = new BlankDates(options);
    this.#blanks = blanks;
    this.#terms = new RowTerms(options.headings);
    this.#lentYears = new LentYears(options.matches, (path) => blanks.isEnd(path));
    this.#reversals = reversalsIn(options);
  }

  /** Tells which rows are the same but for what names them. */
  sameButFor(): SameButFor {
    const { headings, matches, elsewhere } = this.#options;
    return new SameButFor({
      headings: headings.map(({ shown: heading }) => heading),
      matches,
      isTerm: (column) => elsewhere.has(column) || this.#terms.isTold(column),
      saysDone: (column, cell) => this.#blanks.saysDone(column, unguarded(cell)),
    });
  }

  read({ row, cells, merged }: TableRow): Line {
    const { kind, vocabulary, headings, matches, defaults, elsewhere } = this.#options;
    const problems: RowProblem[] = [];
    const submission: Record<string, Json> = { kind };
    const columnOf = new Map<string, number>();
    const complete: string[] = [];
    const carried: Record<string, string> = {};
    const parts = new PartPayments();
    const foreign = this.#terms.foreign(cells);
    const unit = this.#terms.unit(cells);
    let isCarrying = false;
    let periodStart: string | undefined;
    let isDone = false;
    let all = false;
    for (let index = 0; index < cells.length; index++) {
      const raw = cells[index] ?? '';
      if (raw === '' || raw.trim() === '') continue;
      const match = matches[index];
      if (match === undefined || match.as === 'kind') continue;
      const value = unguarded(raw);
      if (this.#reversals.has(index) && isNegative(value)) return this.#reversal(row, index, cells, value);
      if (match.as === 'part') {
        const { part } = match;
        const cell =
          part.says === 'sum' ? this.#sum(index, part.kind, value, foreign, unit) : this.#cell(index, part.kind, value);
        if ('problem' in cell) problems.push(this.#problem(index, value, PAYMENTS, cell.problem));
        parts.add(part, cell, index);
        continue;
      }
      if (match.as !== 'fact') {
        if (unreadableIn(value) !== undefined) continue;
        if (match.as === 'several') problems.push(this.#problem(index, value, '', AMBIGUOUS));
        else if (elsewhere.has(index)) problems.push(this.#problem(index, value, '', notOfKind(kind)));
        else {
          carried[headings[index]?.shown ?? ''] = shown(value.trim());
          isCarrying = true;
          isDone ||= this.#blanks.saysDone(index, value);
        }
        continue;
      }
      isDone ||= this.#blanks.saysDone(index, value);
      const { path } = match;
      if (value.includes('\ufffd') || !value.isWellFormed()) {
        columnOf.set(path, index);
        problems.push(this.#problem(index, value, path, ENCODING));
        continue;
      }
      if (path === COMPLETE) {
        if (/^(全部|所有|均完整|完整|是|all|yes)$/i.test(tidy(value))) all = true;
        else {
          const read = codeReaderOf(match.kind.fact.codes ?? {}).codes(value);
          if ('codes' in read) complete.push(...read.codes);
          else problems.push(this.#problem(index, value, path, notAPart(read.unknown)));
        }
        continue;
      }
      const text = merged?.has(index) && OWN_SUMS.has(path) ? unreadable('merged-sum') : value;
      const cell =
        match.kind.fact.type === 'money' || match.kind.fact.type === 'payments'
          ? this.#sum(index, match.kind, text, foreign, unit)
          : this.#cell(index, match.kind, text);
      if ('filler' in cell) {
        count(this.#options.found.fillers, headings[index]?.shown ?? '');
        columnOf.set(path, index);
        if (defaults.some(([given]) => given === path)) columnOf.delete(path);
        continue;
      }
      const day = 'problem' in cell ? this.#dayIn(index, text) : undefined;
      if (day !== undefined) {
        columnOf.set(day.path, index);
        put(submission, day.path, day.value);
        continue;
      }
      columnOf.set(path, index);
      if ('problem' in cell) problems.push(this.#problem(index, text, path, cell.problem));
      else {
        put(submission, path, cell.value);
        if (path === PERIOD) periodStart = startIn(text);
        if (cell.none === true) complete.push(path);
        // Where nothing is owed, nothing is open.
        if (OWN_SUMS.has(path) && NOTHING.test(String(cell.value))) isDone = true;
      }
    }
    if (parts.any) this.#putParts(parts, submission, columnOf, problems, cells);
    for (const { column, path } of this.#lentYears.takenOut(cells, submission))
      problems.push(this.#problem(column, cells[column] ?? '', path, TURN_OF_YEAR));
    for (const [path, value] of defaults) if (!columnOf.has(path)) put(submission, path, value);
    if (periodStart !== undefined && !columnOf.has(PERIOD_START) && !has(submission, PERIOD_START))
      put(submission, PERIOD_START, periodStart);
    if (!isDone) this.#fillBlanks(cells, columnOf, submission);
    this.#presumePlace(submission);
    if (all) complete.push(...this.#lists(submission));
    if (complete.length > 0) submission[COMPLETE] = [...new Set(complete)];
    const line = settledRow(row, vocabulary, submission, columnOf.keys(), problems, ({ path, code, message }) => {
      const index = columnOf.get(path);
      if (index === undefined) return { column: null, value: null, path, code, message };
      return this.#problem(index, cells[index] ?? '', path, { code, message });
    });
    const more = isCarrying ? { ...line, carried } : line;
    return this.#options.keepsOwn ? { ...more, own: this.#own(cells) } : more;
  }

  /** @param foreign why amounts of the row are none in yuan. @param unit of amounts that name none. */
  #sum(column: number, kind: CellKind, text: string, foreign: Text | undefined, unit: string): Cell {
    if (foreign !== undefined && !this.#terms.isConverted(column) && !isFiller(folded(text), 'money'))
      return { problem: { code: 'money', message: foreign } };
    return unit !== '' && kind.unit === '' ? readCell({ ...kind, unit }, text) : this.#cell(column, kind, text);
  }

  /** An entry in red takes back an earlier one: it is no payment that could be late. */
  #reversal(row: number, column: number, cells: readonly string[], value: string): Line {
    const line: Line = { row, refused: [this.#problem(column, value, '', REVERSAL)] };
    return this.#options.keepsOwn ? { ...line, own: this.#own(cells) } : line;
  }

  #putParts(
    parts: PartPayments,
    submission: Record<string, Json>,
    columnOf: Map<string, number>,
    problems: RowProblem[],
    cells: readonly string[],
  ): void {
    const { made, half } = parts.all();
    for (const column of half) problems.push(this.#problem(column, cells[column] ?? '', PAYMENTS, HALF_A_PART));
    if (made.length === 0 || columnOf.has(PAYMENTS)) return;
    put(submission, PAYMENTS, made);
    columnOf.set(PAYMENTS, parts.column);
  }

  /** What a user sees in the row, by heading. */
  #own(cells: readonly string[]): Readonly<Record<string, string>> {
    const own: Record<string, string> = {};
    for (const [column, cell] of cells.entries()) {
      const heading = this.#options.headings[column]?.shown ?? '';
      if (cell.trim() === '' || heading === '') continue;
      own[shown(heading)] = unreadableIn(cell) === undefined ? shown(unguarded(cell).trim()) : '';
    }
    return own;
  }

  /** A day without an hour in a column of instants, where the day is a fact of its own that no other column gives. */
  #dayIn(column: number, text: string): { readonly path: string; readonly value: Json } | undefined {
    const kind = this.#dayKinds.get(column);
    const cell = kind === undefined ? undefined : readCell(kind, text);
    return kind !== undefined && cell !== undefined && 'value' in cell
      ? { path: kind.fact.path, value: cell.value }
      : undefined;
  }

  /** Where a row names no place, the name of a public body may: the notes say so. */
  #presumePlace(submission: Record<string, Json>): void {
    const { unit } = submission;
    if (submission.region !== undefined || typeof unit !== 'string') return;
    const region = placeOfBody(unit);
    if (region === undefined) return;
    submission.region = region;
    count(this.#options.found.presumedPlaces, region);
  }

  #cell(column: number, kind: CellKind, text: string): Cell {
    return this.#cells[column]?.read(kind, text) ?? readCell(kind, text);
  }

  /** A blank may say "not yet": the notes count how often it was read so. */
  #fillBlanks(cells: readonly string[], columnOf: ReadonlyMap<string, number>, submission: Record<string, Json>): void {
    for (const column of this.#blanks.fill(cells, (path) => columnOf.has(path), submission))
      count(this.#options.found.notYet, this.#options.headings[column]?.shown ?? '');
  }

  /** The lists that the table asks for: where 全部 is said, a blank one is empty. */
  #lists(submission: Record<string, Json>): readonly string[] {
    return this.#options.matches.flatMap((match) => {
      if (match.as !== 'fact' || !['codes', 'suspensions', 'payments'].includes(match.kind.fact.type)) return [];
      if (match.path === COMPLETE) return [];
      if (!has(submission, match.path)) put(submission, match.path, []);
      return [match.path];
    });
  }

  #problem(index: number, value: string, path: string, reason: Reason): RowProblem {
    return cellProblem(this.#options.headings, index, value, path, reason);
  }
}

function reversalsIn({ matches, sample }: RowReaderOptions): ReadonlySet<number> {
  return new Set(
    matches.flatMap((match, column) => {
      const isOwn = match.as === 'fact' ? OWN_SUMS.has(match.path) : match.as === 'part' && match.part.says === 'sum';
      return isOwn && takesBack(sample.map(({ cells }) => cells[column] ?? '')) ? [column] : [];
    }),
  );
}

function dayKindsOf({ matches, vocabulary: { byPath } }: RowReaderOptions): ReadonlyMap<number, CellKind> {
  const given = new Set(matches.map((match) => (match.as === 'fact' ? match.path : '')));
  return new Map(
    matches.flatMap((match, column): [number, CellKind][] => {
      if (match.as !== 'fact' || match.kind.fact.type !== 'instant') return [];
      const fact = byPath.get(match.path.replace(/At$/, 'On'));
      return fact?.type !== 'date' || given.has(fact.path) ? [] : [[column, { fact, unit: '' }]];
    }),
  );
}

function count(counts: Map<string, number>, name: string): void {
  counts.set(name, (counts.get(name) ?? 0) + 1);
}
