/** Turns rows of cells into cases: finds the headings, tells what each column holds, and reads the rows below. */
import type { Json } from '../../rules/engine/json.ts';
import type { Text } from '../../rules/facts/fact.ts';
import { isKind, type Kind, kindNames, vocabularies } from '../../rules/facts/kinds.ts';
import type { Vocabulary } from '../../rules/facts/vocabulary.ts';
import { FileRefused } from '../files/file-refused.ts';
import { type Line, refusal, shown } from '../lines.ts';
import type { Note } from '../notes.ts';
import { readCell } from './cell.ts';
import { type Match, matchColumns } from './column-match.ts';
import type { TableRow } from './delimited.ts';
import { type Found, leave, nothingFound } from './found.ts';
import { headingReaderOf } from './heading.ts';
import { type Heading, headingRowsIn, knownIn } from './heading-rows.ts';
import { kindNamed } from './kind-named.ts';
import { whyLeftOut } from './left-out.ts';
import type { MappingAnswers, ProposedColumn } from './mapping.ts';
import { RowReader } from './row-reader.ts';
import { SecondHeadings } from './second-headings.ts';
import { columnNotes, proposedColumns, rowNotes } from './table-notes.ts';
import { folded, tidy } from './tidy.ts';
import { unitBelowIn, unitRemarkIn } from './unit-remark.ts';
import { unreadableIn } from './unreadable.ts';
import { uprightIn } from './upright.ts';

export { HEADING_ROWS } from './heading-rows.ts';

export interface TableOptions extends MappingAnswers {
  /** The kind of every row, unless a column says it. */
  readonly kind?: Kind | undefined;
  /** Facts of rows that do not say otherwise, by path, written as in a cell: `region` → `440300`. */
  readonly defaults?: Readonly<Record<string, string>> | undefined;
  /** Refuse rows with cells beyond the last heading: in delimited text they have been moved. */
  readonly exactWidth?: boolean;
  /** Keep each row as it stands (`own`), for results that show it. */
  readonly keepsOwn?: boolean | undefined;
  /** Read the example row of a template too, which is no case; for tests of templates. */
  readonly readExamples?: boolean;
}

/** Reads the rows below the headings. */
export interface Table {
  /** Undefined for a row that is no case: blank, a total, a remark. */
  readonly read: (row: TableRow) => Line | undefined;
  /** What was found in the rows so far. */
  readonly found: Found;
  /** Are these rows below the headings of the table, and none of them headings again? Such rows can be read in any order. */
  readonly isPlain: (rows: readonly TableRow[]) => boolean;
  /** Complete once all rows were read. */
  readonly notes: () => readonly Note[];
  /** How each column is read. */
  readonly mapping: readonly ProposedColumn[];
  /** Headings of all columns, in their order. */
  readonly columns: readonly string[];
  /** Headings of the columns that are carried to the result, in their order. */
  readonly carried: readonly string[];
  /** What its columns hold that could be judged: nothing, sums of money alone as a sheet of totals does, or more. */
  readonly holds: 'nothing' | 'sums' | 'facts';
}

/** Headings that stand twice are told apart, so that nothing they carry is lost: 备注, 备注（2）. */
function told(headings: readonly Heading[]): readonly Heading[] {
  const seen = new Map<string, number>();
  return headings.map((heading) => {
    const times = 1 + (seen.get(heading.shown) ?? 0);
    seen.set(heading.shown, times);
    return times === 1 || heading.shown === '' ? heading : { ...heading, shown: `${heading.shown}（${times}）` };
  });
}

/**
 * Finds the headings among the first rows.
 * @param first the first rows that hold anything: the headings, and enough below them to see what the columns hold.
 * @returns the index of the last heading row, with the table below it.
 * @throws FileRefused where no heading is known, one is ambiguous, two mean the same, or the kind of case is not clear.
 */
export function tableOf(first: readonly TableRow[], options: TableOptions): OpenedTable {
  const asked = vocabularies.filter(({ kind }) => options.kind === undefined || kind === options.kind);
  const found = headingRowsIn(first, asked, options.map ?? {});
  const upright = uprightIn(first, asked, found);
  if (upright !== undefined) {
    // The form says of which kind it is: what it asks is read as that kind has it.
    const { row } = upright;
    const [any] = asked;
    const kindAt = upright.headings.findIndex(
      ({ shown: label }) => any !== undefined && headingReaderOf(any).read(label)?.of === 'kind',
    );
    const kind = kindAt < 0 ? options.kind : (kindNamed(upright.cells[kindAt] ?? '') ?? options.kind);
    const isAsked = (_: unknown, column: number): boolean => kind === undefined || column !== kindAt;
    const headings = upright.headings.filter(isAsked);
    const cells = upright.cells.filter(isAsked);
    const rows = [{ row, cells }];
    const of = asked.filter((vocabulary) => kind === undefined || vocabulary.kind === kind);
    const table = openTable({ headings, rows: [] }, row, rows, of, unitRemarkIn(first), { ...options, kind });
    return { headingAt: first.length - 1, table: withNote(table, uprightNote), rows };
  }
  const row = found === undefined ? undefined : first[found.last]?.row;
  if (found === undefined || row === undefined) {
    throw new FileRefused('no-headings', {
      zh: '找不到已知的列标题；请使用模板，或以字段的中英文名称、路径作为列标题',
      en: 'no known heading was found: use a template, or the labels or paths of facts as headings',
    });
  }
  const sample = first.slice(found.last + 1);
  const above = unitRemarkIn(first.slice(0, found.first));
  const unit = above === '' ? unitBelowIn(sample) : above;
  const written = first.slice(found.first, found.last + 1);
  const table = openTable({ headings: found.headings, rows: written }, row, sample, asked, unit, options);
  return { headingAt: found.last, table };
}

/** A table that was found among the first rows of a sheet or file. */
export interface OpenedTable {
  /** Index of the last heading row. */
  readonly headingAt: number;
  readonly table: Table;
  /** The rows to be read instead of those below the headings, where it is a form that stands upright. */
  readonly rows?: readonly TableRow[];
}

const uprightNote: Note = {
  code: 'upright',
  subject: '',
  message: {
    zh: '按竖排表读取：左为项目，右为内容',
    en: 'read as a form: labels on the left, what is filled in beside them',
  },
};

function withNote(table: Table, note: Note): Table {
  return { ...table, notes: () => [note, ...table.notes()] };
}

function openTable(
  { headings: asFound, rows: written }: { readonly headings: readonly Heading[]; readonly rows: readonly TableRow[] },
  row: number,
  sample: readonly TableRow[],
  asked: readonly Vocabulary[],
  unit: string,
  options: TableOptions,
): Table {
  const headings = told(asFound);
  const answers = options.map ?? {};
  const matched = new Map<string, readonly Match[]>();
  const matchesOf = (vocabulary: Vocabulary): readonly Match[] => {
    const known = matched.get(vocabulary.kind) ?? matchColumns(headings, sample, vocabulary, { answers, unit });
    matched.set(vocabulary.kind, known);
    return known;
  };
  const [any] = asked;
  const isKindHeading = ({ names }: Heading): boolean =>
    any !== undefined && names.some((name) => headingReaderOf(any).read(name)?.of === 'kind');
  const kindColumn = headings.findIndex(
    (heading, column) => isKindHeading(heading) && any !== undefined && matchesOf(any)[column]?.as === 'kind',
  );
  const candidates = kindColumn >= 0 ? vocabularies : asked;
  const fixed = kindColumn >= 0 ? undefined : (options.kind ?? kindOf(headings, candidates));
  const used = candidates.filter(({ kind }) => fixed === undefined || kind === fixed);
  for (const vocabulary of used) refuseUnclear(headings, matchesOf(vocabulary), row, fixed !== undefined);
  const found = nothingFound();
  const readers = new Map<string, RowReader>();
  for (const vocabulary of used) {
    const { kind } = vocabulary;
    if (!isKind(kind)) continue;
    const matches = matchesOf(vocabulary);
    const elsewhere = new Set(
      fixed === undefined ? headings.flatMap((_, column) => (isElsewhere(column, vocabulary) ? [column] : [])) : [],
    );
    const defaults = defaultsOf(vocabulary, options);
    const blanks = options.blanks ?? 'not-yet';
    readers.set(
      kind,
      new RowReader({
        kind,
        vocabulary,
        headings,
        matches,
        defaults,
        elsewhere,
        sample,
        blanks,
        keepsOwn: options.keepsOwn === true,
        found,
      }),
    );
  }
  const mapping = proposedColumns(headings, used.map(matchesOf), sample);
  const shownHeadings = headings.map((heading) => heading.shown);
  const isNamed = (column: number): boolean =>
    used.every((vocabulary) => {
      const match = matchesOf(vocabulary)[column];
      return match?.as !== 'fact' || (match.kind.fact.type === 'text' && match.path !== 'region');
    });
  const second = new SecondHeadings(headings, written, used);
  const named = headings.map((_, column) => isNamed(column));
  const sums = headings.map((_, column) => used.some((vocabulary) => isMoney(matchesOf(vocabulary)[column])));
  const columns = {
    headings: shownHeadings,
    isNamed: (column: number) => named[column] ?? true,
    isSum: (column: number) => sums[column] === true,
    lacksName: nameless(headings, used.map(matchesOf), sample),
  };
  return {
    mapping,
    columns: mapping.map(({ column }) => column).filter((column) => column !== ''),
    carried: mapping.flatMap(({ fact, column }) => (fact === null && column !== '' ? [column] : [])),
    holds: mapping.every(({ fact }) => fact === null || NAMING.has(fact))
      ? 'nothing'
      : headings.every((_, column) => sums[column] === true || isNaming(column))
        ? 'sums'
        : 'facts',
    notes: () => [
      ...columnNotes(
        headings,
        used.map((vocabulary) => ({ vocabulary, matches: matchesOf(vocabulary) })),
      ),
      ...(options.kind === undefined && fixed !== undefined ? [kindNote(fixed)] : []),
      ...rowNotes(found),
    ],
    found,
    isPlain: (rows) => second.isPlain(rows),
    read: ({ row, cells: asWritten, merged }) => {
      const standing = second.look(asWritten);
      if (standing === 'below-other-headings') return asWritten.every(isBlank) ? undefined : otherTable(row);
      if (standing !== 'row') {
        leave(found, standing === 'headings' ? REPEATED : OTHER_HEADINGS, [row]);
        return undefined;
      }
      const cells = second.inOrder(asWritten);
      if (cells.every((cell) => cell === '' || cell.trim() === '')) return undefined;
      const left = whyLeftOut(cells, columns, options.readExamples === true);
      if (left !== undefined) {
        leave(found, left.why, [row]);
        return undefined;
      }
      const written = kindColumn < 0 ? '' : tidy(cells[kindColumn] ?? '');
      const kind = written === '' ? (fixed ?? options.kind) : kindNamed(written);
      const reader = kind === undefined ? undefined : readers.get(kind);
      if (reader === undefined) return unknownKind(row, written, headings[kindColumn]?.shown ?? null);
      const beyond =
        options.exactWidth === true
          ? cells.findIndex((value, index) => index >= headings.length && value.trim() !== '')
          : -1;
      if (beyond >= 0) return tooManyCells(row, headings.length, cells[beyond] ?? '');
      return reader.read(merged === undefined ? { row, cells } : { row, cells, merged });
    },
  };

  function isNaming(column: number): boolean {
    return used.every((vocabulary) => {
      const match = matchesOf(vocabulary)[column];
      return match?.as !== 'fact' || NAMING.has(match.path);
    });
  }

  /** Is it a fact of another kind and none of this one? */
  function isElsewhere(column: number, vocabulary: Vocabulary): boolean {
    const own = matchesOf(vocabulary)[column];
    if (own?.as !== 'carried' || own.known) return false;
    return vocabularies.some((other) => {
      const match = matchesOf(other)[column];
      return other !== vocabulary && match?.as === 'fact' && match.by === 'label';
    });
  }
}

const REPEATED: Text = { zh: '重复的列标题，不是案件', en: 'repeated headings are no case' };
const OTHER_HEADINGS: Text = {
  zh: '另一张表的列标题：其下各行未读取',
  en: 'headings of another table: the rows below them are not read',
};

function otherTable(row: number): Line {
  return refusal({ row }, 'other-table', {
    zh: '此行属于同一工作表中的另一张表，请将该表另存为单独的工作表',
    en: 'the row belongs to another table on the same sheet: give that table a sheet of its own',
  });
}

const isBlank = (cell: string): boolean => cell === '' || cell.trim() === '';

function isMoney(match: Match | undefined): boolean {
  return match?.as === 'fact' && match.kind.fact.type === 'money';
}

/** Tells rows that lack the name most others have: a column of texts (a number, a unit, a supplier) that is filled in most rows. */
function nameless(
  headings: readonly Heading[],
  matches: readonly (readonly Match[])[],
  sample: readonly TableRow[],
): (cells: readonly string[]) => boolean {
  const names = headings.flatMap((_, column) => {
    const isText = matches.every((ofKind) => {
      const match = ofKind[column];
      return (
        match?.as === 'carried' || (match?.as === 'fact' && match.path !== 'region' && match.kind.fact.type === 'text')
      );
    });
    const filled = sample.filter(({ cells }) => (cells[column] ?? '').trim() !== '').length;
    return isText && filled * 2 >= sample.length ? [column] : [];
  });
  return (cells) => names.length > 0 && names.every((column) => (cells[column] ?? '').trim() === '');
}

/** Facts that name a case and say nothing that could be judged. */
const NAMING: ReadonlySet<string> = new Set(['kind', 'region', 'reference', 'unit', 'project.name', 'complete']);

function kindNote(kind: Kind): Note {
  const message = { zh: `按列标题判定案件类型为 ${kind}`, en: `by its headings, a table of kind ${kind}` };
  return { code: 'kind-from-headings', subject: kind, message };
}

function tooManyCells(row: number, headings: number, value: string): Line {
  const message = {
    zh: `该行的单元格多于列标题（${headings} 列）：内容中的分隔符须加引号`,
    en: `the row has more cells than there are headings (${headings}): delimiters inside a cell need quotes`,
  };
  return refusal({ row }, 'too-many-cells', message, unreadableIn(value) === undefined ? value : null);
}

/** The kind whose vocabulary knows the most headings, where there is one such. */
function kindOf(headings: readonly Heading[], candidates: readonly Vocabulary[]): Kind {
  const ranked = candidates
    .map((vocabulary) => ({
      kind: vocabulary.kind,
      known: knownIn(headings, vocabulary),
      labels: labelsIn(headings, vocabulary),
    }))
    .toSorted((a, b) => b.known - a.known || b.labels - a.labels);
  const [first, second] = ranked;
  if (first !== undefined && isKind(first.kind)) {
    if (first.known > (second?.known ?? 0) || first.labels > (second?.labels ?? 0)) return first.kind;
  }
  throw new FileRefused('unknown-kind', {
    zh: `请说明案件类型（${kindNames.join('、')}）：用 --kind，或加一列“案件类型”`,
    en: `say which kind of case these are (${kindNames.join(', ')}): with --kind, or in a column "kind"`,
  });
}

function labelsIn(headings: readonly Heading[], vocabulary: Vocabulary): number {
  const { read } = headingReaderOf(vocabulary);
  return headings.filter(({ names }) => names.some((name) => read(name) !== undefined)).length;
}

function unknownKind(row: number, written: string, column: string | null): Line {
  const names = kindNames.join(', ');
  const message = { zh: `案件类型应为以下之一：${names}`, en: `the kind of case must be one of ${names}` };
  const code = written === '' ? 'required' : 'unknown-kind';
  return { row, refused: [{ column, path: 'kind', code, value: written === '' ? null : shown(written), message }] };
}

function refuseUnclear(headings: readonly Heading[], matches: readonly Match[], row: number, onlyKind: boolean): void {
  const seen = new Map<string, string>();
  for (const [column, match] of matches.entries()) {
    const cell = headings[column]?.shown ?? '';
    if (match.as === 'several' && onlyKind) {
      const choices = match.headings.slice(0, 5);
      throw new FileRefused(
        'ambiguous-heading',
        {
          zh: `列标题“${shown(cell)}”不明确，可指：${choices.join('、')}`,
          en: `the heading "${shown(cell)}" is ambiguous, it can mean: ${choices.join('; ')}`,
        },
        row,
      );
    }
    if (match.as !== 'fact' && match.as !== 'kind') continue;
    const key = match.as === 'kind' ? 'kind' : match.path;
    const before = seen.get(key);
    if (before !== undefined) {
      throw new FileRefused(
        'same-heading-twice',
        {
          zh: `两列（“${shown(before)}”和“${shown(cell)}”）是同一字段 ${key}`,
          en: `two columns ("${shown(before)}" and "${shown(cell)}") are the same fact ${key}`,
        },
        row,
      );
    }
    seen.set(key, cell);
  }
}

/** @throws FileRefused for a default that is no fact of the kind, or cannot be read. */
function defaultsOf(vocabulary: Vocabulary, { defaults }: TableOptions): readonly (readonly [string, Json])[] {
  return Object.entries(defaults ?? {}).flatMap(([path, written]): [string, Json][] => {
    const fact = vocabulary.byPath.get(path);
    if (fact === undefined) return [];
    return [[path, defaultValue(path, written, readCell({ fact, unit: '' }, written))]];
  });
}

/** @throws FileRefused where what was written is no value. */
export function defaultValue(path: string, written: string, cell: ReturnType<typeof readCell>): Json {
  if ('value' in cell) return cell.value;
  const { zh, en } = 'problem' in cell ? cell.problem.message : { zh: '不是有效的值', en: 'is no value' };
  throw new FileRefused('bad-default', {
    zh: `${path}=${shown(written)}：${zh}`,
    en: `${path}=${shown(written)}: ${en}`,
  });
}
