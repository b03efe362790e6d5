/** Reads the rows below headings as cases: tells what each column holds, whose row is whose, and what is no case. */
import { isKind, vocabularies } from '../../rules/facts/kinds.ts';
import type { Vocabulary } from '../../rules/facts/vocabulary.ts';
import type { Line } from '../lines.ts';
import type { Note } from '../notes.ts';
import { type Match, matchColumns } from './column-match.ts';
import { type Holding, holdingOf, isNamed, isSum, nameless } from './column-uses.ts';
import { defaultsOf } from './defaults.ts';
import type { TableRow } from './delimited.ts';
import { type Found, leave, nothingFound } from './found.ts';
import { FurtherUnits } from './further-units.ts';
import { headingReaderOf } from './heading.ts';
import type { Heading } from './heading-rows.ts';
import { kindNamed } from './kind-named.ts';
import { REMARK, whyLeftOut } from './left-out.ts';
import type { ProposedColumn } from './mapping.ts';
import { refuseSideBySide } from './refuse-side-by-side.ts';
import { refuseUnclear } from './refuse-unclear.ts';
import { RowReader } from './row-reader.ts';
import { OTHER_HEADINGS, otherTable, REPEATED, tooManyCells } from './row-refusals.ts';
import { colourNote } from './said-by-colour.ts';
import type { SameButFor } from './same-but-for.ts';
import { SecondHeadings } from './second-headings.ts';
import { kindNote, kindOf, unknownKind } from './table-kind.ts';
import { columnNotes, proposedColumns, rowNotes } from './table-notes.ts';
import type { TableOptions } from './table-options.ts';
import { tidy } from './tidy.ts';
import { factsInTitle, titleNote } from './title-codes.ts';

/** Reads the rows below the headings. */
export interface Table {
  /** Undefined for a row that is no case: blank, a total, a remark. */
  readonly read: (row: TableRow) => Line | undefined;
  /** What was found in the rows so far. */
  readonly found: Found;
  /** Are these rows below the headings of the table, and none of them headings again? Such rows can be read in any order. */
  readonly isPlain: (rows: readonly TableRow[]) => boolean;
  /** Tells rows that are the same but for what names them; undefined where they may be of several kinds of case. */
  readonly sameButFor: () => SameButFor | undefined;
  /** Complete once all rows were read. */
  readonly notes: () => readonly Note[];
  /** How each column is read. */
  readonly mapping: readonly ProposedColumn[];
  /** Headings of all columns, in their order. */
  readonly columns: readonly string[];
  /** Headings of the columns that are carried to the result, in their order. */
  readonly carried: readonly string[];
  /** What its columns hold that could be judged: nothing, sums of money alone as a sheet of totals does, or more. */
  readonly holds: Holding;
}

/** What is said of all rows beside the table. */
export interface Beside {
  /** Of money: `万元`, or empty. */
  readonly unit: string;
  /** Of days without one. */
  readonly year: string | undefined;
  /** The rows above the headings. */
  readonly above: readonly TableRow[];
  /** Does a remark say that a colour tells what was done? */
  readonly colours: boolean;
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
 * The table below headings that were found.
 * @param row the last row of the headings; @param sample the first rows below them; @param asked the kinds its rows may be of.
 * @param beside what stands above and below the table.
 * @throws FileRefused where a heading is ambiguous, two mean the same, or the kind of case is not clear.
 */
export function tableUnder(
  { headings: asFound, rows: written }: { readonly headings: readonly Heading[]; readonly rows: readonly TableRow[] },
  row: number,
  sample: readonly TableRow[],
  asked: readonly Vocabulary[],
  beside: Beside,
  options: TableOptions,
): Table {
  const headings = told(asFound);
  const answers = options.map ?? {};
  const matched = new Map<string, readonly Match[]>();
  const matchesOf = (vocabulary: Vocabulary): readonly Match[] => {
    const known =
      matched.get(vocabulary.kind) ??
      matchColumns(headings, sample, vocabulary, { answers, unit: beside.unit, year: beside.year });
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
  for (const vocabulary of used) refuseSideBySide(asFound, vocabulary, row);
  for (const vocabulary of used) refuseUnclear(headings, matchesOf(vocabulary), row, fixed !== undefined);
  const found = nothingFound();
  const titleNotes: Note[] = [];
  const readers = new Map<string, RowReader>();
  for (const vocabulary of used) {
    const { kind } = vocabulary;
    if (!isKind(kind)) continue;
    const elsewhere = new Set(
      fixed === undefined ? headings.flatMap((_, column) => (isElsewhere(column, vocabulary) ? [column] : [])) : [],
    );
    const given = defaultsOf(vocabulary, options);
    const titled = factsInTitle(vocabulary, matchesOf(vocabulary), given, beside.above);
    titleNotes.push(...titled.map(titleNote));
    const defaults = [...given, ...titled.map(({ fact, code }) => [fact.path, code] as const)];
    const blanks = beside.colours ? 'unknown' : (options.blanks ?? 'not-yet');
    readers.set(
      kind,
      new RowReader({
        kind,
        vocabulary,
        headings,
        matches: matchesOf(vocabulary),
        defaults,
        elsewhere,
        sample,
        blanks,
        keepsOwn: options.keepsOwn === true,
        found,
      }),
    );
  }
  const matches = used.map(matchesOf);
  const mapping = proposedColumns(headings, matches, sample);
  const shownHeadings = headings.map((heading) => heading.shown);
  const second = new SecondHeadings(headings, written, used);
  const units = new FurtherUnits(beside.unit);
  const named = headings.map((_, column) => isNamed(column, matches));
  const sums = headings.map((_, column) => isSum(column, matches));
  const columns = {
    headings: shownHeadings,
    isNamed: (column: number) => named[column] ?? true,
    isSum: (column: number) => sums[column] === true,
    lacksName: nameless(headings, matches, sample),
  };
  return {
    mapping,
    columns: mapping.map(({ column }) => column).filter((column) => column !== ''),
    carried: mapping.flatMap(({ fact, column }) => (fact === null && column !== '' ? [column] : [])),
    holds: holdingOf(mapping, headings.length, matches),
    notes: () => [
      ...columnNotes(
        headings,
        used.map((vocabulary) => ({ vocabulary, matches: matchesOf(vocabulary) })),
      ),
      ...(options.kind === undefined && fixed !== undefined ? [kindNote(fixed)] : []),
      ...titleNotes,
      ...(beside.colours ? [colourNote] : []),
      ...rowNotes(found),
    ],
    found,
    isPlain: (rows) => second.isPlain(rows) && units.isPlain(rows),
    sameButFor: () => (fixed === undefined ? undefined : readers.get(fixed)?.sameButFor()),
    read: ({ row, cells: asWritten, merged, isHidden }) => {
      const standing = second.look(asWritten);
      if (standing === 'below-other-headings') return asWritten.every(isBlank) ? undefined : otherTable(row);
      if (standing !== 'row') {
        leave(found, standing === 'headings' ? REPEATED : OTHER_HEADINGS, [row]);
        return undefined;
      }
      const cells = second.inOrder(asWritten);
      if (cells.every((cell) => cell === '' || cell.trim() === '')) return undefined;
      const namesUnit = units.look(cells);
      const why = whyLeftOut(cells, columns, options.readExamples === true)?.why ?? (namesUnit ? REMARK : undefined);
      if (why !== undefined) {
        leave(found, why, [row]);
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
      if (isHidden === true) found.hidden.set('', 1 + (found.hidden.get('') ?? 0));
      return reader.read(merged === undefined ? { row, cells } : { row, cells, merged }, units.own);
    },
  };

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

const isBlank = (cell: string): boolean => cell === '' || cell.trim() === '';
