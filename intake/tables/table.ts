/** Turns rows of cells into cases: finds the headings, reads each cell as its fact, and keeps what cannot be read. */
import type { Json } from '../../rules/engine/json.ts';
import { isKind, type Kind, kindNames, vocabularies } from '../../rules/facts/kinds.ts';
import { type FieldProblem, readSubmission } from '../../rules/facts/submission.ts';
import type { Vocabulary } from '../../rules/facts/vocabulary.ts';
import { FileRefused } from '../files/file-refused.ts';
import { type Line, type RowProblem, refusal, refusedFor, shown } from '../lines.ts';
import type { Note } from '../notes.ts';
import { readCell } from './cell.ts';
import type { TableRow } from './delimited.ts';
import { type Column, headingReaderOf } from './heading.ts';
import { folded, tidy } from './tidy.ts';

export interface TableOptions {
  /** The kind of every row, unless a column says it. */
  readonly kind?: Kind | undefined;
  /** Facts of rows that do not say otherwise, by path, written as in a cell: `region` → `440300`. */
  readonly defaults?: Readonly<Record<string, string>> | undefined;
  /** Refuse rows with cells beyond the last heading: in delimited text they have been moved. */
  readonly exactWidth?: boolean;
}

/** Reads the rows below the headings. */
export interface Table {
  readonly read: (row: TableRow) => Line | undefined;
  readonly notes: readonly Note[];
}

/** Headings may stand below a title and a line of remarks. */
export const HEADING_ROWS = 10;

/** The column of each kind of case that a heading means, by index. */
interface Reader {
  readonly columns: readonly (Column | 'elsewhere' | 'several' | undefined)[];
  readonly defaults: readonly (readonly [path: string, value: Json])[];
}

/**
 * Finds the headings among the first rows.
 * @returns the index of the heading row, with the table below it.
 * @throws FileRefused where no heading is known, one is ambiguous, two mean the same, or the kind of case is not clear.
 */
export function tableOf(
  first: readonly TableRow[],
  options: TableOptions,
): { readonly headingAt: number; readonly table: Table } {
  const asked = vocabularies.filter(({ kind }) => options.kind === undefined || kind === options.kind);
  const scored = first.slice(0, HEADING_ROWS).map(({ cells }, index) => ({
    index,
    known: Math.max(0, ...asked.map((vocabulary) => knownIn(cells, vocabulary))),
  }));
  const best = scored.reduce((a, b) => (b.known > a.known ? b : a), { index: 0, known: 0 });
  const heading = first[best.index];
  if (heading === undefined || best.known === 0) {
    throw new FileRefused('no-headings', {
      zh: '找不到已知的列标题；请使用模板，或以字段的中英文名称、路径作为列标题',
      en: 'no known heading was found: use a template, or the labels or paths of facts as headings',
    });
  }
  return { headingAt: best.index, table: openTable(heading, asked, options) };
}

function knownIn(cells: readonly string[], vocabulary: Vocabulary): number {
  const reader = headingReaderOf(vocabulary);
  return cells.filter((cell) => cell !== '' && reader.read(cell) !== undefined).length;
}

function openTable({ row, cells }: TableRow, asked: readonly Vocabulary[], options: TableOptions): Table {
  const kindColumn = cells.findIndex((cell) =>
    asked.some((vocabulary) => headingReaderOf(vocabulary).read(cell)?.of === 'kind'),
  );
  const candidates = kindColumn >= 0 ? vocabularies : asked;
  const byKind = new Map<string, Reader>();
  for (const vocabulary of candidates) {
    const read = headingReaderOf(vocabulary).read;
    const others = vocabularies.filter((other) => other !== vocabulary).map((other) => headingReaderOf(other));
    const columns = cells.map((cell) => {
      const column = read(cell);
      if (column === undefined) return others.some((other) => other.read(cell) !== undefined) ? 'elsewhere' : undefined;
      return column.of === 'several' ? 'several' : column;
    });
    byKind.set(vocabulary.kind, { columns, defaults: defaultsOf(vocabulary, options) });
  }
  const fixed = kindColumn >= 0 ? undefined : (options.kind ?? kindOf(cells, candidates));
  const used = candidates.filter(({ kind }) => fixed === undefined || kind === fixed);
  for (const vocabulary of used) refuseUnclear(cells, vocabulary, row, fixed !== undefined);
  const notes: Note[] = unknownColumns(cells, used);
  if (options.kind === undefined && fixed !== undefined) {
    notes.push({
      code: 'kind-from-headings',
      subject: fixed,
      message: { zh: `按列标题判定案件类型为 ${fixed}`, en: `by its headings, a table of kind ${fixed}` },
    });
  }
  return {
    notes,
    read: ({ row, cells: values }) => {
      if (values.every((value) => value.trim() === '')) return undefined;
      const written = kindColumn < 0 ? '' : tidy(values[kindColumn] ?? '');
      const kind = written === '' ? (fixed ?? options.kind) : kindNamed(written);
      const reader = kind === undefined ? undefined : byKind.get(kind);
      if (reader === undefined || kind === undefined) return unknownKind(row, written, cells[kindColumn] ?? null);
      const beyond =
        options.exactWidth === true
          ? values.findIndex((value, index) => index >= cells.length && value.trim() !== '')
          : -1;
      if (beyond >= 0) return tooManyCells(row, cells.length, values[beyond] ?? '');
      return readRow(row, kind, cells, values, reader);
    },
  };
}

function tooManyCells(row: number, headings: number, value: string): Line {
  const message = {
    zh: `该行的单元格多于列标题（${headings} 列）：内容中的分隔符须加引号`,
    en: `the row has more cells than there are headings (${headings}): delimiters inside a cell need quotes`,
  };
  return refusal({ row }, 'too-many-cells', message, value);
}

/** The kind whose vocabulary knows the most headings, where there is one such. */
function kindOf(cells: readonly string[], candidates: readonly Vocabulary[]): Kind {
  const ranked = candidates
    .map((vocabulary) => ({ kind: vocabulary.kind, known: knownIn(cells, vocabulary) }))
    .toSorted((a, b) => b.known - a.known);
  const [first, second] = ranked;
  if (first !== undefined && isKind(first.kind) && first.known > (second?.known ?? 0)) return first.kind;
  throw new FileRefused('unknown-kind', {
    zh: `请说明案件类型（${kindNames.join('、')}）：用 --kind，或加一列“案件类型”`,
    en: `say which kind of case these are (${kindNames.join(', ')}): with --kind, or in a column "kind"`,
  });
}

/** The kind a cell names: its code, its label, or the beginning of its label (审批 for 审批与服务). */
export function kindNamed(text: string): Kind | undefined {
  const wanted = folded(text);
  const named = vocabularies.find(
    ({ kind, zh, en }) =>
      [kind, zh, en, `${zh} ${en}`].some((known) => folded(known) === wanted) ||
      (wanted.length >= 2 && zh.startsWith(wanted)),
  );
  return named !== undefined && isKind(named.kind) ? named.kind : undefined;
}

function unknownKind(row: number, written: string, column: string | null): Line {
  const names = kindNames.join(', ');
  const message = { zh: `案件类型应为以下之一：${names}`, en: `the kind of case must be one of ${names}` };
  return {
    row,
    refused: [
      {
        column,
        path: 'kind',
        code: written === '' ? 'required' : 'unknown-kind',
        value: written === '' ? null : shown(written),
        message,
      },
    ],
  };
}

function refuseUnclear(cells: readonly string[], vocabulary: Vocabulary, row: number, onlyKind: boolean): void {
  const seen = new Map<string, string>();
  for (const cell of cells) {
    const column = headingReaderOf(vocabulary).read(cell);
    if (column?.of === 'several' && onlyKind) {
      const choices = column.headings.slice(0, 5);
      throw new FileRefused(
        'ambiguous-heading',
        {
          zh: `列标题“${shown(cell)}”不明确，可指：${choices.join('、')}`,
          en: `the heading "${shown(cell)}" is ambiguous, it can mean: ${choices.join('; ')}`,
        },
        row,
      );
    }
    if (column === undefined || column.of === 'several') continue;
    const key = column.of === 'kind' ? 'kind' : column.path;
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

/** Columns named one by one; a file can have thousands. */
const MOST_NAMED = 100;

function unknownColumns(cells: readonly string[], used: readonly Vocabulary[]): Note[] {
  const unknown = cells.filter(
    (cell) => cell.trim() !== '' && !used.some((vocabulary) => headingReaderOf(vocabulary).read(cell) !== undefined),
  );
  const [vocabulary] = used;
  const notes = unknown.slice(0, MOST_NAMED).map((cell): Note => {
    const near = vocabulary === undefined ? '' : headingReaderOf(vocabulary).nearest(cell);
    return {
      code: 'unknown-column',
      subject: shown(tidy(cell)),
      message: {
        zh: `未读取此列：没有此字段${near === '' ? '，也没有相近的' : `；最接近的是“${near}”`}`,
        en: `this column is not read: there is no such fact${near === '' ? ', nor one like it' : `; the nearest is "${near}"`}`,
      },
    };
  });
  if (unknown.length > MOST_NAMED) {
    const message = { zh: '其余列也未读取', en: 'further columns are not read' };
    notes.push({ code: 'unknown-column', subject: '…', message, count: unknown.length - MOST_NAMED });
  }
  return notes;
}

/** @throws FileRefused for a default that is no fact of the kind, or cannot be read. */
function defaultsOf(vocabulary: Vocabulary, { defaults }: TableOptions): Reader['defaults'] {
  return Object.entries(defaults ?? {}).flatMap(([path, written]): [string, Json][] => {
    const fact = vocabulary.byPath.get(path);
    if (fact === undefined) return [];
    const cell = readCell({ fact, unit: '' }, written);
    if ('value' in cell) return [[path, cell.value]];
    const { zh, en } = cell.problem.message;
    throw new FileRefused('bad-default', {
      zh: `${path}=${shown(written)}：${zh}`,
      en: `${path}=${shown(written)}: ${en}`,
    });
  });
}

function readRow(
  row: number,
  kind: Kind,
  headings: readonly string[],
  values: readonly string[],
  { columns, defaults }: Reader,
): Line {
  const problems: RowProblem[] = [];
  const submission: Record<string, Json> = { kind };
  const columnOf = new Map<string, number>();
  for (const [index, value] of values.entries()) {
    if (value.trim() === '') continue;
    const column = columns[index];
    if (column === undefined) continue;
    if (typeof column === 'string') {
      problems.push(
        column === 'several' ? ambiguous(headings[index] ?? '', value) : notOfKind(headings[index] ?? '', value, kind),
      );
      continue;
    }
    if (column.of === 'kind') continue;
    columnOf.set(column.path, index);
    if (value.includes('\ufffd') || !value.isWellFormed()) {
      problems.push({
        ...at(index),
        path: column.path,
        code: 'encoding',
        message: { zh: '有无法识别的字符：文件编码有误', en: 'holds bytes that are no characters of the encoding' },
      });
      continue;
    }
    const cell = readCell(column.kind, value);
    if ('problem' in cell) problems.push({ ...at(index), path: column.path, ...cell.problem });
    else put(submission, column.path, cell.value);
  }
  for (const [path, value] of defaults) if (!columnOf.has(path)) put(submission, path, value);
  const read = readSubmission(submission);
  if (!read.ok) {
    const told = new Set(problems.map(({ path }) => path));
    for (const problem of read.problems) if (!told.has(problem.path)) problems.push(located(problem));
  }
  return read.ok && problems.length === 0 ? { row, case: read.case } : refusedFor({ row }, problems);

  function at(index: number): Pick<RowProblem, 'column' | 'value'> {
    return { column: shown(tidy(headings[index] ?? '')), value: shown(values[index] ?? '') };
  }
  function located({ path, code, message }: FieldProblem): RowProblem {
    const index = columnOf.get(path) ?? columnOf.get(path.replace(/\.[^.]*$/, ''));
    return { ...(index === undefined ? { column: null, value: null } : at(index)), path, code, message };
  }
}

function notOfKind(heading: string, value: string, kind: Kind): RowProblem {
  return {
    column: shown(tidy(heading)),
    path: '',
    code: 'unknown-field',
    value: shown(value),
    message: { zh: `案件类型 ${kind} 没有此字段`, en: `a case of kind ${kind} has no such fact` },
  };
}

function ambiguous(heading: string, value: string): RowProblem {
  const message = {
    zh: '该案件类型有多个同名字段，请用路径作列标题',
    en: 'several facts of this kind of case are called so: head the column with the path',
  };
  return { column: shown(tidy(heading)), path: '', code: 'ambiguous-heading', value: shown(value), message };
}

/** Sets a value at a dotted path. Paths come from the vocabulary, never from the file. */
export function put(object: Record<string, Json>, path: string, value: Json): void {
  let holder: Record<string, Json> = object;
  const names = path.split('.');
  const last = names.pop() ?? path;
  for (const name of names) {
    const inner = holder[name];
    const next: Record<string, Json> = isRecord(inner) ? inner : {};
    holder[name] = next;
    holder = next;
  }
  holder[last] = value;
}

function isRecord(value: Json | undefined): value is Record<string, Json> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
