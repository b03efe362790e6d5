/** Finds where lines one below the other keep to columns: stretches of the page that no text crosses. */
import type { Line, Segment } from './lines.ts';

export type Interval = readonly [number, number];

/** Lines that keep to the same columns. */
export interface Region {
  /** Lines from..to of the page. */
  readonly from: number;
  readonly to: number;
  readonly gutters: readonly Interval[];
}

/** A gutter that is narrower than this, in points, is a chance of the typesetting. */
const MIN_GUTTER = 2.5;
/** A narrow gutter, in sizes of the font, has to hold for more lines than a wide one. */
const WIDE = 0.6;
const MIN_LINES_NARROW = 4;
/** Lines further apart, in sizes of the font, are not of one table. */
const MAX_STEP = 5;
/** A page has some 80 lines and a table some 12 columns. */
const MAX_LINES = 300;
const MAX_COLUMNS = 64;
const MAX_STEP_ABOVE = 2.4;
/** From a line of a label to the line of its value between two of them: half a line. */
const WRAPPED_STEP = 1.3;
const TITLE = /^第[一二三四五六七八九十\d]{1,3}[章节部]|前附表$/u;

/**
 * Regions in the order of the page; they do not overlap.
 * @param carried the gutters of a table with which the page before ended
 */
export function regionsOf(lines: readonly Line[], carried: readonly Interval[] = []): readonly Region[] {
  const regions: Region[] = [];
  let free = 0;
  const goesOn = carried.length === 1 ? wrappedDown(lines, -1, carried) : -1;
  if (goesOn >= 0) {
    regions.push({ from: 0, to: goesOn, gutters: carried });
    free = goesOn + 1;
  }
  for (let at = free; at < lines.length; at++) {
    const start = lines[at];
    if (start === undefined || start.segments.length < 2 || start.segments.length > MAX_COLUMNS) continue;
    const down = grownDown(lines, at);
    const up = grownUp(lines, at, free, down.gutters);
    const gutters = refined(lines.slice(up.from, down.to + 1), up.gutters);
    if (!isTable(lines.slice(up.from, down.to + 1), gutters)) continue;
    const from = wrappedUp(lines, up.from, free, gutters);
    regions.push({ from, to: down.to, gutters });
    free = down.to + 1;
    at = down.to;
  }
  return regions;
}

function grownDown(lines: readonly Line[], start: number): { to: number; gutters: readonly Interval[] } {
  let gutters = gapsIn(lines[start]?.segments ?? []);
  let to = start;
  let across = 1;
  while (to + 1 < Math.min(lines.length, start + MAX_LINES) && near(lines[to], lines[to + 1], MAX_STEP)) {
    const { left, bridged } = narrowed(gutters, lines[to + 1]);
    if (bridged > 0) {
      const after = near(lines[to + 1], lines[to + 2], MAX_STEP) ? narrowed(left, lines[to + 2]) : undefined;
      const goesOn = after?.bridged === 0 && (lines[to + 2]?.segments.length ?? 0) > 1;
      // A merged cell in a table that goes on; or the first line was a chance, and the table has fewer columns.
      if (!(bridged < gutters.length && goesOn)) {
        const fewer = withoutBridged(gutters, lines[to + 1]);
        if (across > 1 || fewer.length === 0) break;
        gutters = fewer;
        to++;
        continue;
      }
    }
    gutters = left;
    to++;
    if ((lines[to]?.segments.length ?? 0) > 1) across++;
  }
  return { to, gutters };
}

/** Above its label stands the rest of a cell; a title or a paragraph begins at the margin, or larger, or further off. */
function grownUp(lines: readonly Line[], start: number, free: number, known: readonly Interval[]) {
  let gutters = known;
  let from = start;
  while (from > Math.max(free, start - MAX_LINES)) {
    const line = lines[from - 1];
    const below = lines[from];
    if (line === undefined || below === undefined || !near(line, below, MAX_STEP_ABOVE)) break;
    const { left, bridged } = narrowed(gutters, line);
    const text = line.segments.map((segment) => segment.text).join('');
    if (bridged > 0 || bandOf(line.segments[0], left) === 0 || TITLE.test(text)) break;
    if (Math.abs(line.size - below.size) > 0.1 * below.size) break;
    gutters = left;
    from--;
  }
  return { from, gutters };
}

/** A label of two lines with its value of one between them, in columns that are known: three lines, none of which has both. */
function isWrappedRow(lines: readonly Line[], at: number, gutters: readonly Interval[]): boolean {
  const three = lines.slice(at, at + 3);
  if (three.length < 3 || three[0]?.segments.length !== 1 || three[2]?.segments.length !== 1) return false;
  const [gutter] = gutters;
  if (gutter === undefined || three.some((line) => narrowed(gutters, line).bridged > 0)) return false;
  const [one, value, other] = three.map(({ segments }) => bandOf(segments[0], gutters));
  return (
    one === 0 &&
    other === 0 &&
    value !== 0 &&
    near(three[0], three[1], WRAPPED_STEP) &&
    near(three[1], three[2], WRAPPED_STEP) &&
    Math.abs((three[0]?.segments[0]?.left ?? 0) - (three[2]?.segments[0]?.left ?? 0)) <=
      MAX_STEP * (three[0]?.size ?? 0)
  );
}

/** Rows of that kind above a table. */
function wrappedUp(lines: readonly Line[], from: number, free: number, gutters: readonly Interval[]): number {
  let start = from > free && isWrappedRow(lines, from - 1, gutters) ? from - 1 : from;
  while (start - 3 >= free && near(lines[start - 1], lines[start], MAX_STEP) && isWrappedRow(lines, start - 3, gutters))
    start -= 3;
  return start;
}

/** The last line of such rows below line `at`; `at` where there are none. */
function wrappedDown(lines: readonly Line[], at: number, gutters: readonly Interval[]): number {
  let end = at;
  while (isWrappedRow(lines, end + 1, gutters)) end += 3;
  return end;
}

/** Gutters that show only once all lines are known: the first line may have had nothing in the first column. */
function refined(lines: readonly Line[], known: readonly Interval[]): readonly Interval[] {
  const segments = lines
    .filter((line) => narrowed(known, line).bridged === 0)
    .flatMap((line) => line.segments)
    .sort((a, b) => a.left - b.left);
  const gaps: Interval[] = [];
  let right = segments[0]?.right ?? 0;
  for (const segment of segments) {
    if (segment.left - right >= MIN_GUTTER) gaps.push([right, segment.left]);
    right = Math.max(right, segment.right);
  }
  if (gaps.length <= known.length) return gaps.length === known.length ? gaps : known;
  // A column of one line is a word that was spread, not a column.
  const held = gaps.map(() => 0).concat(0);
  for (const { segments: each } of lines)
    for (const band of new Set(each.map((segment) => bandOf(segment, gaps)))) held[band] = (held[band] ?? 0) + 1;
  return gaps.filter((_, at) => (held[at + 1] ?? 0) > 1 || lines.length < 3);
}

function near(line: Line | undefined, next: Line | undefined, step: number): boolean {
  return line !== undefined && next !== undefined && line.base - next.base <= step * Math.max(line.size, next.size);
}

/** Which column a segment stands in. */
export function bandOf(segment: Segment | undefined, gutters: readonly Interval[]): number {
  if (segment === undefined) return 0;
  const middle = (segment.left + segment.right) / 2;
  let band = 0;
  while (band < gutters.length && middle > (gutters[band]?.[0] ?? 0)) band++;
  return band;
}

function gapsIn(segments: readonly Segment[]): readonly Interval[] {
  return segments.slice(1).map((segment, index): Interval => [segments[index]?.right ?? 0, segment.left]);
}

/** The gutters as the next line leaves them; those it bridges, or fills but for a sliver, stay as they were and are counted. */
function narrowed(
  gutters: readonly Interval[],
  next: Line | undefined,
): { left: readonly Interval[]; bridged: number } {
  let bridged = 0;
  const left = gutters.map((gutter) => {
    const rest = restOf(gutter, next);
    if (rest !== undefined) return rest;
    bridged++;
    return gutter;
  });
  return { left, bridged };
}

function withoutBridged(gutters: readonly Interval[], next: Line | undefined): readonly Interval[] {
  return gutters.flatMap((gutter) => {
    const rest = restOf(gutter, next);
    return rest === undefined ? [] : [rest];
  });
}

function restOf([start, end]: Interval, line: Line | undefined): Interval | undefined {
  let from = start;
  let to = end;
  for (const segment of line?.segments ?? []) {
    if (segment.right <= from || segment.left >= to) continue;
    if (segment.left <= from && segment.right >= to) return undefined;
    if (segment.left <= from) from = segment.right;
    else to = Math.min(to, segment.left);
  }
  return to - from >= MIN_GUTTER ? [from, to] : undefined;
}

/** Lines have text on both sides of a gutter, the more the narrower it is; dots that lead to page numbers make no table. */
function isTable(lines: readonly Line[], gutters: readonly Interval[]): boolean {
  const across = lines.filter(({ segments }) => new Set(segments.map((each) => bandOf(each, gutters))).size > 1);
  const size = lines[0]?.size ?? 10;
  const widest = Math.max(0, ...gutters.map(([from, to]) => (to - from) / size));
  if (across.length < (widest >= WIDE ? 2 : MIN_LINES_NARROW)) return false;
  const numbers = across.filter(
    ({ segments }) => segments.length === 2 && /^\d{1,4}$/.test(segments.at(-1)?.text ?? ''),
  );
  return gutters.length > 1 || numbers.length * 2 < across.length;
}
