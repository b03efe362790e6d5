/**
 * Forms that stand upright: a label, and beside it what is filled in. They are turned into a table of one row, which is read as any other.
 */
import type { Vocabulary } from '../../rules/facts/vocabulary.ts';
import { readCell } from './cell.ts';
import type { CellKind } from './cell-result.ts';
import type { TableRow } from './delimited.ts';
import { headingReaderOf } from './heading.ts';
import type { Heading, HeadingRows } from './heading-rows.ts';
import { tidy } from './tidy.ts';
import { unreadable } from './unreadable.ts';

/** A form as a table: its labels, and the row of what stands beside them. */
export interface Upright {
  readonly headings: readonly Heading[];
  /** What stands beside the labels: one case; several, where each stands in a column of its own, numbered by their columns. */
  readonly rows: readonly TableRow[];
}

/** Rows with a label and a value that make a form. */
const LEAST = 3;
const MERGED = unreadable('merged');

interface Pair {
  readonly row: number;
  readonly column: number;
  readonly label: string;
  readonly value: string;
}

/** @param across the best row of headings, if any. @returns undefined where the rows are no form. */
export function uprightIn(
  rows: readonly TableRow[],
  vocabularies: readonly Vocabulary[],
  across: HeadingRows | undefined,
): Upright | undefined {
  const ofKinds = vocabularies.map((vocabulary) => {
    const pairs = pairsIn(rows, vocabulary);
    return { vocabulary, pairs, lines: new Set(pairs.map(({ row }) => row)).size };
  });
  const [best] = ofKinds.toSorted((a, b) => b.lines - a.lines);
  // In a table labels stand side by side; in a form, one below another.
  if (best === undefined || best.lines < LEAST || best.lines <= (across?.known ?? 0)) return undefined;
  if (!readsAsFacts(best.pairs, best.vocabulary)) return undefined;
  const seen = new Map<string, Pair>();
  for (const pair of [...best.pairs, ...unknownIn(rows, best.pairs)])
    if (!seen.has(pair.label)) seen.set(pair.label, pair);
  const once = [...seen.values()];
  const headings = once.map(({ label }) => ({ shown: label, names: [label] }));
  const more = furtherColumns(rows, once, best.vocabulary);
  const cells = once.map(({ value }) => value);
  if (more.length === 0) return { headings, rows: [{ row: once[0]?.row ?? 1, cells }] };
  const first = (once[0]?.column ?? 0) + 1;
  return { headings, rows: [{ row: first + 1, cells }, ...more] };
}

/** Columns of a form that lies on its side: each holds a case, as the first beside the labels does; notes on how to fill it in do not. */
function furtherColumns(
  rows: readonly TableRow[],
  pairs: readonly Pair[],
  vocabulary: Vocabulary,
): readonly TableRow[] {
  const [first] = pairs;
  if (first === undefined || pairs.some(({ column }) => column !== first.column)) return [];
  const cellsOf = new Map(rows.map(({ row, cells }) => [row, cells]));
  const width = Math.max(...pairs.map(({ row }) => cellsOf.get(row)?.length ?? 0));
  const found: TableRow[] = [];
  for (let column = first.column + 2; column < width; column++) {
    const beside = pairs.map((pair) => ({ ...pair, value: cellsOf.get(pair.row)?.[column] ?? '' }));
    if (readsAsFacts(beside, vocabulary)) found.push({ row: column + 1, cells: beside.map(({ value }) => value) });
  }
  return found;
}

/** What stands beside labels that mean no fact, in the columns and below the first of those that do: it goes along. */
function unknownIn(rows: readonly TableRow[], pairs: readonly Pair[]): readonly Pair[] {
  const columns = new Set(pairs.map(({ column }) => column));
  const known = new Set(pairs.map(({ row, column }) => `${row} ${column}`));
  const first = Math.min(...pairs.map(({ row }) => row));
  return rows.flatMap(({ row, cells }) =>
    [...columns].flatMap((column): Pair[] => {
      const label = labelOf(cells[column] ?? '');
      const value = cells[column + 1] ?? '';
      const isPair = label !== '' && value.trim() !== '' && value !== MERGED && row > first;
      return isPair && !known.has(`${row} ${column}`) ? [{ row, column, label, value }] : [];
    }),
  );
}

function pairsIn(rows: readonly TableRow[], vocabulary: Vocabulary): readonly Pair[] {
  return rows.flatMap(({ row, cells }) => {
    const found: Pair[] = [];
    for (let column = 0; column < cells.length; column++) {
      const label = labelOf(cells[column] ?? '');
      if (!isLabel(label, vocabulary)) continue;
      let beside = column + 1;
      while (cells[beside] === MERGED) beside++;
      const value = cells[beside] ?? '';
      if (isLabel(labelOf(value), vocabulary)) continue;
      found.push({ row, column, label: withUnit(label, cells[beside + 1]), value });
      column = beside;
    }
    return found;
  });
}

const UNIT = /^[(（]?((?:人民币)?[十百千万亿]*(?:元|圆)|%|‰|个?工作日|[日天])[)）]?$/;

/** A unit in the column after that of the figures belongs to the label: 合同金额 | 38 | 万元. */
function withUnit(label: string, after: string | undefined): string {
  const unit = UNIT.exec(tidy(after ?? ''))?.[1];
  return unit === undefined ? label : `${label}（${unit}）`;
}

/** 付款日期： and *付款日期 as forms have them. */
function labelOf(cell: string): string {
  return cell.length > 100 ? '' : tidy(cell).replace(/[:：]$/, '');
}

function isLabel(text: string, vocabulary: Vocabulary): boolean {
  return text !== '' && kindOf(text, vocabulary) !== undefined;
}

function kindOf(text: string, vocabulary: Vocabulary): CellKind | 'name' | undefined {
  const reader = headingReaderOf(vocabulary);
  const column = reader.read(text) ?? reader.synonym(text)?.column;
  if (column === undefined) return undefined;
  return column.of === 'fact' ? column.kind : 'name';
}

/** A list that explains columns has labels below one another too, but texts beside them. */
function readsAsFacts(pairs: readonly Pair[], vocabulary: Vocabulary): boolean {
  let read = 0;
  let told = 0;
  for (const { label, value } of pairs) {
    const kind = kindOf(label, vocabulary);
    if (value.trim() === '' || kind === undefined || kind === 'name' || kind.fact.type === 'text') continue;
    told++;
    if (!('problem' in readCell(kind, value))) read++;
  }
  return read > 0 && read * 2 > told;
}
