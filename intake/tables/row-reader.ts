/** Reads the rows of a table as cases of one kind: a cell that cannot be read costs its fact and is named, the rest is judged. */
import type { Json } from '../../rules/engine/json.ts';
import { COMPLETE } from '../../rules/facts/completeness.ts';
import type { Kind } from '../../rules/facts/kinds.ts';
import { type FieldProblem, readSubmission } from '../../rules/facts/submission.ts';
import type { Vocabulary } from '../../rules/facts/vocabulary.ts';
import { type Line, type RowProblem, refusedFor, shown } from '../lines.ts';
import { placeOfBody } from '../place.ts';
import { endsOf } from './blank-ends.ts';
import { type Cell, type CellKind, readCell } from './cell.ts';
import { codeReaderOf } from './code-list.ts';
import type { Match } from './column-match.ts';
import type { TableRow } from './delimited.ts';
import type { Found } from './found.ts';
import type { Heading } from './heading-rows.ts';
import { has, put, remove } from './put.ts';
import { RememberedCells } from './remembered-cells.ts';
import { tellerOf } from './said-done.ts';
import { tidy } from './tidy.ts';
import { unreadable, unreadableIn } from './unreadable.ts';

export interface RowReaderOptions {
  readonly kind: Kind;
  readonly vocabulary: Vocabulary;
  readonly headings: readonly Heading[];
  readonly matches: readonly Match[];
  readonly defaults: readonly (readonly [path: string, value: Json])[];
  /** Columns of facts of other kinds: a value in one is a mistake. */
  readonly elsewhere: ReadonlySet<number>;
  /** Columns of dates that end a period and hold dates: blank is "not yet". */
  readonly sample: readonly TableRow[];
  readonly blanks: 'not-yet' | 'unknown';
  /** Keep each row as it stands, for results that show it. */
  readonly keepsOwn: boolean;
  readonly found: Found;
}

/** Facts that say which case it is and not what it is about. */
const HEAD: ReadonlySet<string> = new Set(['region', 'reference', 'unit', 'matter', 'project.name', COMPLETE]);
/** Sums that are the row's own: of one merged over several rows it is not known how much is of each. */
const OWN_SUMS: ReadonlySet<string> = new Set(['amountDue', 'invoice.amount']);
/** Facts that turn out wrong together with others are left out one round after the other. */
const MOST_ROUNDS = 8;

export class RowReader {
  readonly #options: RowReaderOptions;
  readonly #cells: readonly RememberedCells[];
  readonly #ends: readonly { readonly column: number; readonly path: string; readonly place: number }[];
  /** Columns of instants whose day is another fact. */
  readonly #dayKinds: ReadonlyMap<number, CellKind>;
  /** By column: does a cell say that what a blank date stands for has been done, or is owed no more? */
  readonly #tellers: readonly ((cell: string) => boolean)[];

  constructor(options: RowReaderOptions) {
    this.#options = options;
    this.#cells = options.matches.map(() => new RememberedCells());
    this.#dayKinds = dayKindsOf(options);
    const { places, endsOtherwise } = endsOf(options.kind);
    const ends = options.blanks === 'unknown' ? new Map<string, number>() : places;
    this.#tellers = options.headings.map((heading, column) => {
      const match = options.matches[column];
      if (match?.as !== 'fact') return tellerOf(heading.shown);
      if (endsOtherwise(match.path)) return (cell) => 'value' in readCell(match.kind, cell);
      return match.kind.fact.type === 'money' ? tellerOf(heading.shown) : () => false;
    });
    this.#ends = options.matches.flatMap((match, column) => {
      if (match.as !== 'fact') return [];
      const place = ends.get(match.path);
      return place === undefined || !this.#holdsDates(match.kind, column) ? [] : [{ column, path: match.path, place }];
    });
  }

  read({ row, cells, merged }: TableRow): Line {
    const { kind, headings, matches, defaults, elsewhere } = this.#options;
    const problems: RowProblem[] = [];
    const submission: Record<string, Json> = { kind };
    const columnOf = new Map<string, number>();
    const complete: string[] = [];
    const carried: Record<string, string> = {};
    let isCarrying = false;
    let isDone = false;
    let all = false;
    for (let index = 0; index < cells.length; index++) {
      const raw = cells[index] ?? '';
      if (raw === '' || raw.trim() === '') continue;
      const match = matches[index];
      if (match === undefined || match.as === 'kind') continue;
      const value = unguarded(raw);
      if (match.as !== 'fact') {
        if (unreadableIn(value) !== undefined) continue;
        if (match.as === 'several') problems.push(this.#problem(index, value, '', AMBIGUOUS));
        else if (elsewhere.has(index)) problems.push(this.#problem(index, value, '', notOfKind(kind)));
        else {
          carried[headings[index]?.shown ?? ''] = shown(value.trim());
          isCarrying = true;
          isDone ||= this.#saysDone(index, value);
        }
        continue;
      }
      isDone ||= this.#saysDone(index, value);
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
          else
            problems.push(this.#problem(index, value, path, { code: 'unknown-code', message: notAPart(read.unknown) }));
        }
        continue;
      }
      const text = merged?.has(index) && OWN_SUMS.has(path) ? unreadable('merged-sum') : value;
      const cell = this.#cell(index, match.kind, text);
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
        if (cell.none === true) complete.push(path);
      }
    }
    for (const [path, value] of defaults) if (!columnOf.has(path)) put(submission, path, value);
    this.#notYet(cells, columnOf, submission, isDone);
    this.#presumePlace(submission);
    if (all) complete.push(...this.#lists(submission));
    if (complete.length > 0) submission[COMPLETE] = [...new Set(complete)];
    const line = this.#settled(row, submission, columnOf, cells, problems);
    const more = isCarrying ? { ...line, carried } : line;
    return this.#options.keepsOwn ? { ...more, own: this.#own(cells) } : more;
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

  #saysDone(column: number, cell: string): boolean {
    return this.#ends.length > 0 && this.#tellers[column]?.(cell) === true;
  }

  #cell(column: number, kind: CellKind, text: string): Cell {
    return this.#cells[column]?.read(kind, text) ?? readCell(kind, text);
  }

  #holdsDates(kind: CellKind, column: number): boolean {
    return this.#options.sample.some(({ cells }) => {
      const text = unguarded(cells[column] ?? '');
      if (text.trim() === '') return false;
      const cell = readCell(kind, text);
      return 'value' in cell;
    });
  }

  /** A blank before a step that has come is no "not yet", and one beside a remark that it was done is none either. */
  #notYet(
    cells: readonly string[],
    columnOf: ReadonlyMap<string, number>,
    submission: Record<string, Json>,
    isDone: boolean,
  ): void {
    if (isDone || this.#ends.length === 0) return;
    let latest = -1;
    for (const { path, place } of this.#ends) if (place > latest && columnOf.has(path)) latest = place;
    for (const { column, path, place } of this.#ends) {
      if (place < latest || columnOf.has(path) || (cells[column] ?? '').trim() !== '') continue;
      put(submission, path, null);
      count(this.#options.found.notYet, this.#options.headings[column]?.shown ?? '');
    }
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

  /** Leaves out what makes the case wrong, fact by fact, and refuses the row where what is left is no case. */
  #settled(
    row: number,
    submission: Record<string, Json>,
    columnOf: ReadonlyMap<string, number>,
    cells: readonly string[],
    problems: RowProblem[],
  ): Line {
    for (let round = 0; round < MOST_ROUNDS; round++) {
      const read = readSubmission(submission);
      if (read.ok) {
        if (problems.length === 0) return { row, case: read.case };
        const isLeft = [...columnOf.keys()].some((path) => !HEAD.has(path) && has(submission, path));
        return isLeft ? { row, case: read.case, unread: problems } : refusedFor({ row }, problems);
      }
      let isRemoved = false;
      const told = new Set(problems.map(({ path }) => path));
      for (const problem of read.problems) {
        for (const path of this.#blamed(problem)) {
          isRemoved = remove(submission, path) || isRemoved;
          if (!told.has(path)) problems.push(this.#located({ ...problem, path }, columnOf, cells));
          told.add(path);
        }
      }
      if (!isRemoved || read.problems.some(({ path }) => this.#isRequired(path))) return refusedFor({ row }, problems);
    }
    return refusedFor({ row }, problems);
  }

  #isRequired(path: string): boolean {
    return path === '' || path === 'kind' || this.#options.vocabulary.byPath.get(path)?.required === true;
  }

  /** The facts that a problem is about: of two dates that cannot follow one another it is not known which is wrong. */
  #blamed({ path, code }: FieldProblem): readonly string[] {
    const fact = this.#factAt(path);
    if (code !== 'before-its-start') return [fact];
    const dot = path.lastIndexOf('.');
    const group = this.#options.vocabulary.groups.find((one) => one.path === path.slice(0, Math.max(0, dot)));
    const firsts = (group?.order ?? []).filter(([, then]) => then === path.slice(dot + 1));
    return [fact, ...firsts.map(([first]) => `${group?.path ?? ''}.${first}`)];
  }

  /** `invoice.receivedOn` for itself, `suspensions` for `suspensions.0.to`. */
  #factAt(path: string): string {
    const { byPath } = this.#options.vocabulary;
    for (let at = path; at !== ''; at = at.slice(0, Math.max(0, at.lastIndexOf('.')))) if (byPath.has(at)) return at;
    return path;
  }

  #located(
    { path, code, message }: FieldProblem,
    columnOf: ReadonlyMap<string, number>,
    cells: readonly string[],
  ): RowProblem {
    const index = columnOf.get(path);
    if (index === undefined) return { column: null, value: null, path, code, message };
    return this.#problem(index, cells[index] ?? '', path, { code, message });
  }

  #problem(
    index: number,
    value: string,
    path: string,
    { code, message }: Pick<RowProblem, 'code' | 'message'>,
  ): RowProblem {
    const column = shown(tidy(this.#options.headings[index]?.shown ?? ''));
    return { column, value: unreadableIn(value) === undefined ? shown(value) : null, path, code, message };
  }
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

const AMBIGUOUS: Pick<RowProblem, 'code' | 'message'> = {
  code: 'ambiguous-heading',
  message: {
    zh: '该案件类型有多个同名字段，请用路径作列标题',
    en: 'several facts of this kind of case are called so: head the column with the path',
  },
};
const ENCODING: Pick<RowProblem, 'code' | 'message'> = {
  code: 'encoding',
  message: { zh: '有无法识别的字符：文件编码有误', en: 'holds bytes that are no characters of the encoding' },
};

function notOfKind(kind: Kind): Pick<RowProblem, 'code' | 'message'> {
  const message = { zh: `案件类型 ${kind} 没有此字段`, en: `a case of kind ${kind} has no such fact` };
  return { code: 'unknown-field', message };
}

function notAPart(written: string): RowProblem['message'] {
  const part = shown(written);
  return {
    zh: `“${part}”不是清单或部分的名称；可填其路径、名称，或“全部”`,
    en: `"${part}" is no list or part of a case: give its path or its label, or "all"`,
  };
}

/** `="460100"` and '460100 keep spreadsheets from changing what stands there. */
function unguarded(text: string): string {
  const first = text.charCodeAt(0);
  if (first === 0x3d) return /^="([\s\S]*)"\s*$/.exec(text)?.[1]?.replaceAll('""', '"') ?? text;
  if (first === 0x27 && /^'[\d=+\-@]/.test(text)) return text.slice(1);
  return text.includes('_x000') ? text.replace(/_x000[0-9AaDd]_/g, '\n') : text;
}

function count(counts: Map<string, number>, name: string): void {
  counts.set(name, (counts.get(name) ?? 0) + 1);
}
