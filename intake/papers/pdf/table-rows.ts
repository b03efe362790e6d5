/** Puts the lines of a table into rows: a cell has several lines, and labels stand at the top or the middle of their row. */
import { bandOf, type Interval } from './columns.ts';
import type { Line, Segment } from './lines.ts';

/** One line of a cell. */
export interface CellLine {
  readonly line: Line;
  readonly segments: readonly Segment[];
}
/** By column, the lines of each cell. */
export type TableRow = readonly (readonly CellLine[])[];

interface Label {
  readonly first: number;
  readonly last: number;
}

/** Lines of one label stand this close, in sizes of the font. */
const SAME_LABEL = 1.5;
/** Lines that stand no further apart than this, in sizes of the font, are halves of one row. */
const HALF_LINE = 1.1;
/** And no further than lines of 1.5 times the usual distance, where the value shows that they are of one label. */
const WRAPPED = 2.4;

export function rowsOf(lines: readonly Line[], gutters: readonly Interval[]): readonly TableRow[] {
  const bands = lines.map((line) => byBand(line, gutters));
  const key = keyBand(bands, gutters.length + 1);
  const labels = labelsOf(lines, bands, key);
  // A label in the middle of an even number of lines stands between two of them, on none.
  const centred = labels.some(({ first, last }) =>
    bands.slice(first, last + 1).every((band) => band.slice(key + 1).every((segments) => segments.length === 0)),
  );
  const starts: number[] = [0];
  const first = labels[0];
  // What stands before the first label may be the end of a row that began on the page before.
  if (first !== undefined && first.first > 0) {
    const start = widestGap(lines, first.first);
    if (start > 0) starts.push(start);
  }
  for (let at = 0; at + 1 < labels.length; at++) {
    const [label, next] = [labels[at], labels[at + 1]];
    if (label !== undefined && next !== undefined)
      starts.push(splitBetween(lines, starts.at(-1) ?? 0, label, next, centred));
  }
  return starts.map((start, index) => {
    const end = starts[index + 1] ?? lines.length;
    return Array.from({ length: gutters.length + 1 }, (_, band) =>
      lines.slice(start, end).flatMap((line, offset) => {
        const segments = bands[start + offset]?.[band] ?? [];
        return segments.length === 0 ? [] : [{ line, segments }];
      }),
    );
  });
}

function byBand(line: Line, gutters: readonly Interval[]): readonly Segment[][] {
  const bands: Segment[][] = Array.from({ length: gutters.length + 1 }, () => []);
  for (const segment of line.segments) bands[bandOf(segment, gutters)]?.push(segment);
  return bands;
}

const ORDINAL = /^[（(]?[\d.一二三四五六七八九十]{1,6}[）)、.]?$/;
/** Labels of rows are short: on average no longer than this. */
const SHORT = 14;

/** The column whose entries tell the rows: the first with numbers, else the first with short entries in most rows. */
function keyBand(bands: readonly (readonly Segment[][])[], count: number): number {
  const columns = Array.from({ length: Math.max(1, count - 1) }, (_, band) =>
    bands.map((each) => wordsOf(each[band] ?? [])).filter((text) => text !== ''),
  );
  const numbered = columns.findIndex(
    (entries) => entries.length > 1 && entries.filter((text) => ORDINAL.test(text)).length * 3 >= entries.length * 2,
  );
  if (numbered >= 0) return numbered;
  const short = columns.map((entries) =>
    entries.reduce((sum, text) => sum + text.length, 0) <= SHORT * entries.length ? entries.length : 0,
  );
  const most = Math.max(...short);
  return Math.max(
    0,
    short.findIndex((entries) => entries > 0 && entries * 2 >= most),
  );
}

function wordsOf(segments: readonly Segment[]): string {
  return segments.map(({ text }) => text).join('');
}

function labelsOf(lines: readonly Line[], bands: readonly (readonly Segment[][])[], key: number): readonly Label[] {
  const labels: Label[] = [];
  const fills = filling(lines, bands, key);
  for (const [at, line] of lines.entries()) {
    const entry = bands[at]?.[key] ?? [];
    if (entry.length === 0) continue;
    const last = labels.at(-1);
    const above = last === undefined ? undefined : lines[last.last];
    const near = above !== undefined && last?.last === at - 1 && above.base - line.base <= SAME_LABEL * line.size;
    const number = ORDINAL.test(wordsOf(entry));
    if (
      last !== undefined &&
      !number &&
      (near ||
        isWrapped(lines, bands, key, last.last, at) ||
        fills(last.last, at) ||
        isRest(wordsOf(entry), above, line))
    )
      labels[labels.length - 1] = { first: last.first, last: at };
    else labels.push({ first: at, last: at });
  }
  return labels;
}

/** （30分） and 及分值 name nothing by themselves: they belong to the label above. */
function isRest(words: string, above: Line | undefined, line: Line): boolean {
  return (
    above !== undefined &&
    above.base - line.base <= WRAPPED * line.size &&
    /^(?:[（(]\d{1,3}(?:\.\d)?分|[及和与])/.test(words)
  );
}

/**
 * A label of two lines in the middle of its row, and the value of one line between the two: 采购项目编, then the number, then 号.
 * Were they two rows, each would have its value beside it.
 */
function isWrapped(
  lines: readonly Line[],
  bands: readonly (readonly Segment[][])[],
  key: number,
  above: number,
  below: number,
): boolean {
  if (below !== above + 2) return false;
  const [one, other] = [lines[above], lines[below]];
  if (one === undefined || other === undefined || one.base - other.base > WRAPPED * one.size) return false;
  const between = bands[above + 1] ?? [];
  if ((between[key] ?? []).length > 0) return false;
  return between.every(
    (segments, band) =>
      segments.length === 0 || ((bands[above]?.[band] ?? []).length === 0 && (bands[below]?.[band] ?? []).length === 0),
  );
}

/**
 * Whether a line of a label goes on in the next one, which has a value beside it too: it fills its column, and the two are as near as
 * the lines of one cell are. Where rows are no further apart than lines, nothing tells.
 */
function filling(
  lines: readonly Line[],
  bands: readonly (readonly Segment[][])[],
  key: number,
): (above: number, below: number) => boolean {
  const labelled = bands.map((band) => (band[key] ?? []).length > 0);
  const stepTo = (at: number): number => (lines[at - 1]?.base ?? 0) - (lines[at]?.base ?? 0);
  const shares = (at: number): boolean =>
    (bands[at] ?? []).some((segments, band) => segments.length > 0 && (bands[at - 1]?.[band] ?? []).length > 0);
  const steps = lines.map((_, at) => at).slice(1);
  const inner = steps.filter((at) => labelled[at] === false && shares(at)).map(stepTo);
  if (inner.length < 2) return () => false;
  const step = inner.toSorted((one, other) => one - other)[Math.floor(inner.length / 2)] ?? 0;
  const padded = steps.filter((at) => labelled[at] === true && labelled[at - 1] === true && stepTo(at) > 1.15 * step);
  const right = Math.max(...bands.map((band) => band[key]?.at(-1)?.right ?? 0));
  return (above, below) =>
    padded.length > 0 &&
    below === above + 1 &&
    stepTo(below) <= 1.05 * step &&
    (bands[above]?.[key]?.at(-1)?.right ?? 0) >= right - 0.6 * (lines[above]?.size ?? 0);
}

/** The line below the widest gap before this one, where one is clearly wider than the others; else 0. */
function widestGap(lines: readonly Line[], until: number): number {
  const gaps = lines.slice(1, until + 1).map((line, at) => (lines[at]?.base ?? 0) - line.base);
  const widest = Math.max(...gaps);
  // Half a line: the label stands in the middle of a head of two lines.
  if (gaps.length === 1 && widest <= HALF_LINE * (lines[0]?.size ?? 0)) return 0;
  return widest > 1.25 * Math.min(...gaps) || gaps.length === 1 ? gaps.indexOf(widest) + 1 : 0;
}

/** The line that begins the row of the next label, given where the row of this one began. */
function splitBetween(lines: readonly Line[], start: number, label: Label, next: Label, centred: boolean): number {
  if (next.first <= label.last + 1) return next.first;
  const baseAt = (at: number): number => lines[at]?.base ?? 0;
  const middle = (baseAt(label.first) + baseAt(label.last)) / 2;
  const size = lines[label.first]?.size ?? 10;
  let best = next.first;
  let bestScore = Number.POSITIVE_INFINITY;
  for (let split = label.last + 1; split <= next.first; split++) {
    const gap = (baseAt(split - 1) - baseAt(split)) / size;
    // A label in the middle has as much of its row above as below it; one at the top says nothing of the end.
    const off = !centred ? 0 : Math.abs((baseAt(start) + baseAt(split - 1)) / 2 - middle) / size;
    const score = off - (centred ? 1 : 2) * gap - split * 1e-6;
    if (score < bestScore) [best, bestScore] = [split, score];
  }
  return best;
}
