/** Reads the rows of a table as cases of one kind: a cell that cannot be read costs its fact and is named, the rest is judged. */
import type { Json } from '../../rules/engine/json.ts';
import { COMPLETE } from '../../rules/facts/complete.ts';
import type { Text } from '../../rules/facts/fact.ts';
import type { Vocabulary } from '../../rules/facts/vocabulary.ts';
import type { Line } from '../lines.ts';
import { placeOfBody } from '../place.ts';
import { BlankDates, type BlankDatesOptions } from './blank-dates.ts';
import { type Cell, type CellKind, readCell } from './cell.ts';
import { codeReaderOf } from './code-list.ts';
import type { Match } from './column-match.ts';
import type { TableRow } from './delimited.ts';
import { isFiller } from './filler.ts';
import type { Found } from './found.ts';
import { InstantDays } from './instant-days.ts';
import { LentYears, TURN_OF_YEAR } from './lent-years.ts';
import { PAYMENTS } from './part-name.ts';
import { PERIOD, PERIOD_START, startIn } from './period-start.ts';
import { remove } from './put.ts';
import { isLevelOf } from './region-cell.ts';
import { RememberedCells } from './remembered-cells.ts';
import { type DraftOptions, RowDraft } from './row-draft.ts';
import { AMBIGUOUS, ENCODING, notAPart, notOfKind, REVERSAL } from './row-problems.ts';
import { isNegative, RowTerms, takesBack } from './row-terms.ts';
import { SameButFor } from './same-but-for.ts';
import { CLOCK_STOPPED, StoppedClock } from './stopped-clock.ts';
import { folded, tidy } from './tidy.ts';
import { unguarded } from './unguarded.ts';
import { unreadable, unreadableIn } from './unreadable.ts';

export interface RowReaderOptions extends BlankDatesOptions, Pick<DraftOptions, 'keepsOwn'> {
  readonly vocabulary: Vocabulary;
  readonly defaults: readonly (readonly [path: string, value: Json])[];
  /** Columns of facts of other kinds: a value in one is a mistake. */
  readonly elsewhere: ReadonlySet<number>;
  readonly found: Found;
}

/** Sums that are the row's own: of one merged over several rows it is not known how much is of each. */
const OWN_SUMS: ReadonlySet<string> = new Set(['amountDue', 'invoice.amount']);

const SUSPENSIONS = 'suspensions';
/** Ends before a payment does. */
const ACCEPTANCE = 'acceptance.acceptedOn';

const NOTHING = /^0(?:\.0+)?$/;
const ALL = /^(全部|所有|均完整|完整|是|all|yes)$/i;

/** What a row says of its own amounts and periods. */
interface RowUnits {
  /** Why amounts are none in yuan. */
  readonly foreign: Text | undefined;
  /** Of amounts that name none. */
  readonly unit: string;
  /** Of periods that name none. */
  readonly period: string;
  /** Of amounts that have that of the table, where another was named since. */
  readonly table: string | undefined;
}

type FactMatch = Match & { readonly as: 'fact' };

export class RowReader {
  readonly #options: RowReaderOptions;
  readonly #cells: readonly RememberedCells[];
  readonly #blanks: BlankDates;
  readonly #terms: RowTerms;
  readonly #lentYears: LentYears;
  readonly #stopped: StoppedClock;
  /** Columns of sums below nothing that take an entry back. */
  readonly #reversals: ReadonlySet<number>;
  readonly #instantDays: InstantDays;

  constructor(options: RowReaderOptions) {
    this.#options = options;
    this.#cells = options.matches.map(() => new RememberedCells());
    this.#instantDays = new InstantDays(options.matches, options.vocabulary);
    const blanks = new BlankDates(options);
    this.#blanks = blanks;
    this.#terms = new RowTerms(options.headings);
    this.#lentYears = new LentYears(options.matches, (path) => blanks.isEnd(path));
    this.#stopped = new StoppedClock(options.headings, (column) => options.matches[column]?.as === 'carried');
    this.#reversals = reversalsIn(options);
  }

  /** Tells which rows are the same but for what names them. */
  sameButFor(): SameButFor {
    const { headings, matches, elsewhere } = this.#options;
    return new SameButFor({
      headings: headings.map(({ shown: heading }) => heading),
      matches,
      isTerm: (column) => elsewhere.has(column) || this.#terms.isTold(column) || this.#stopped.isTold(column),
      saysDone: (column, cell) => this.#blanks.saysDone(column, unguarded(cell)) !== undefined,
    });
  }

  /** @param tableUnit the unit named last between the rows; undefined while it is that of the table. */
  read({ row, cells, merged }: TableRow, tableUnit?: string): Line {
    const { matches } = this.#options;
    const draft = new RowDraft(row, cells, this.#options);
    const terms: RowUnits = {
      foreign: this.#terms.foreign(cells),
      unit: this.#terms.unit(cells),
      period: this.#terms.periodUnit(cells),
      table: tableUnit,
    };
    for (let column = 0; column < cells.length; column++) {
      const raw = cells[column] ?? '';
      if (raw === '' || raw.trim() === '') continue;
      const match = matches[column];
      if (match === undefined || match.as === 'kind') continue;
      const value = unguarded(raw);
      // An entry in red takes back an earlier one: it is no payment that could be late.
      if (this.#reversals.has(column) && isNegative(value)) return draft.refused(column, value, REVERSAL);
      if (match.as === 'part') {
        const { kind, says } = match.part;
        const cell = says === 'sum' ? this.#sum(column, kind, value, terms) : this.#cell(column, kind, value);
        if ('problem' in cell) draft.addProblem(column, PAYMENTS, cell.problem, value);
        draft.parts.add(match.part, cell, column);
      } else if (match.as === 'fact') {
        const isMerged = merged?.has(column) === true && OWN_SUMS.has(match.path);
        this.#readFact(draft, column, match, value, isMerged, terms);
      } else if (unreadableIn(value) === undefined) this.#readAside(draft, column, match, value);
    }
    return this.#finished(draft);
  }

  /** A cell under a heading that is no fact of this kind. */
  #readAside(draft: RowDraft, column: number, match: Match, value: string): void {
    if (match.as === 'several') draft.addProblem(column, '', AMBIGUOUS, value);
    else if (this.#options.elsewhere.has(column)) draft.addProblem(column, '', notOfKind(this.#options.kind), value);
    else {
      draft.carry(column, value);
      draft.takeDone(this.#blanks.saysDone(column, value));
    }
  }

  #readFact(
    draft: RowDraft,
    column: number,
    { kind, path }: FactMatch,
    value: string,
    isMerged: boolean,
    terms: RowUnits,
  ): void {
    draft.takeDone(this.#blanks.saysDone(column, value));
    if (value.includes('\ufffd') || !value.isWellFormed()) {
      draft.columnOf.set(path, column);
      draft.addProblem(column, path, ENCODING, value);
      return;
    }
    if (path === COMPLETE) {
      this.#readComplete(draft, column, kind, value);
      return;
    }
    const text = isMerged ? unreadable('merged-sum') : value;
    const { type } = kind.fact;
    const cell =
      type === 'money' || type === 'payments'
        ? this.#sum(column, kind, text, terms)
        : type === 'period' && kind.unit === '' && terms.period !== ''
          ? readCell({ ...kind, unit: terms.period }, text)
          : this.#cell(column, kind, text);
    const given = this.#options.defaults.find(([one]) => one === path)?.[1];
    if (path === 'region' && 'problem' in cell && isLevelOf(text, given)) {
      draft.columnOf.delete(path);
      return;
    }
    if ('filler' in cell) {
      count(this.#options.found.fillers, this.#options.headings[column]?.shown ?? '');
      if (given !== undefined) draft.columnOf.delete(path);
      else draft.columnOf.set(path, column);
      return;
    }
    if ('absent' in cell) {
      draft.columnOf.set(path, column);
      draft.addComplete([path]);
      return;
    }
    const day = 'problem' in cell ? this.#instantDays.dayAlone(column, text) : undefined;
    draft.columnOf.set(day?.path ?? path, column);
    if (day !== undefined) draft.put(day.path, day.value);
    else if ('problem' in cell) draft.addProblem(column, path, cell.problem, text);
    else {
      draft.put(path, cell.value);
      if (path === PERIOD) draft.periodStart = startIn(text);
      if (cell.none === true) draft.addComplete([path]);
      // Where nothing is owed, nothing is open.
      if (OWN_SUMS.has(path) && NOTHING.test(String(cell.value))) draft.isDone = true;
    }
  }

  #readComplete(draft: RowDraft, column: number, kind: CellKind, value: string): void {
    if (ALL.test(tidy(value))) {
      draft.isWhole = true;
      return;
    }
    const read = codeReaderOf(kind.fact.codes ?? {}).codes(value);
    if ('codes' in read) draft.addComplete(read.codes);
    else draft.addProblem(column, COMPLETE, notAPart(read.unknown), value);
  }

  /** What the cells say together, and what the table says of all rows. */
  #finished(draft: RowDraft): Line {
    const { submission, columnOf, cells, periodStart } = draft;
    draft.putParts();
    for (const { column, path } of this.#lentYears.takenOut(cells, submission))
      draft.addProblem(column, path, TURN_OF_YEAR);
    for (const [path, value] of this.#options.defaults) if (!columnOf.has(path)) draft.put(path, value);
    if (periodStart !== undefined && !columnOf.has(PERIOD_START) && !draft.has(PERIOD_START))
      draft.put(PERIOD_START, periodStart);
    if (!draft.isDone) this.#fillBlanks(draft);
    this.#stopClock(draft);
    this.#instantDays.fill(submission, columnOf);
    this.#presumePlace(submission);
    if (draft.isWhole) draft.addComplete(this.#lists(draft));
    return draft.settled(this.#options.vocabulary);
  }

  #sum(column: number, kind: CellKind, text: string, { foreign, unit, table }: RowUnits): Cell {
    if (foreign !== undefined && !this.#terms.isConverted(column) && !isFiller(folded(text), 'money'))
      return { problem: { code: 'money', message: foreign } };
    if (unit !== '' && kind.unit === '') return readCell({ ...kind, unit }, text);
    return table !== undefined && kind.isOfTable === true
      ? readCell({ ...kind, unit: table }, text)
      : this.#cell(column, kind, text);
  }

  #cell(column: number, kind: CellKind, text: string): Cell {
    return this.#cells[column]?.read(kind, text) ?? readCell(kind, text);
  }

  /** Leaves out of the time what did not count; where that is not known, the ends. */
  #stopClock(draft: RowDraft): void {
    const stop = this.#options.vocabulary.byPath.has(SUSPENSIONS) ? this.#stopped.stopIn(draft.cells) : undefined;
    if (stop === undefined || draft.columnOf.has(SUSPENSIONS)) return;
    if ('from' in stop) {
      draft.put(SUSPENSIONS, [{ ...stop }]);
      return;
    }
    draft.addProblem(stop.column, SUSPENSIONS, CLOCK_STOPPED);
    for (const path of this.#blanks.ends)
      for (const one of [path, path.replace(/At$/, 'On')]) remove(draft.submission, one);
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

  /** A blank may say "not yet": the notes count how often it was read so. */
  #fillBlanks({ cells, columnOf, submission, isAccepted }: RowDraft): void {
    const isTold = (path: string): boolean => columnOf.has(path) || (isAccepted && path === ACCEPTANCE);
    for (const column of this.#blanks.fill(cells, isTold, submission))
      count(this.#options.found.notYet, this.#options.headings[column]?.shown ?? '');
  }

  /** The lists that the table asks for: where 全部 is said, a blank one is empty. */
  #lists(draft: RowDraft): readonly string[] {
    return this.#options.matches.flatMap((match) => {
      if (match.as !== 'fact' || !['codes', 'suspensions', 'payments'].includes(match.kind.fact.type)) return [];
      if (match.path === COMPLETE) return [];
      if (!draft.has(match.path)) draft.put(match.path, []);
      return [match.path];
    });
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

function count(counts: Map<string, number>, name: string): void {
  counts.set(name, (counts.get(name) ?? 0) + 1);
}
