/** Puts what a page draws into lines, and lines into segments with gaps between them. */
import type { Box } from '../paper.ts';
import type { Fragment } from './fragments.ts';
import { between, tidied } from './spacing.ts';

/** Text without a gap worth the name in it. */
export interface Segment {
  readonly text: string;
  readonly left: number;
  readonly right: number;
}

export interface Line {
  readonly page: number;
  readonly segments: readonly Segment[];
  readonly base: number;
  readonly size: number;
}

/** Gaps from here on may be the border of a column; narrower ones are typesetting. */
const GAP = 0.3;

export function linesOf(page: number, fragments: readonly Fragment[]): readonly Line[] {
  const sorted = [...fragments].sort((a, b) => b.base - a.base || a.left - b.left);
  const lines: Line[] = [];
  let row: Fragment[] = [];
  const finish = (): void => {
    if (row.length > 0) lines.push(lineOf(page, row));
    row = [];
  };
  let base = Number.POSITIVE_INFINITY;
  let size = 0;
  for (const fragment of sorted) {
    // Raised and lowered figures stand on a line of their own by less than half a sign.
    if (row.length > 0 && base - fragment.base > 0.45 * Math.max(size, fragment.size)) finish();
    if (row.length === 0 || fragment.size > size) {
      base = fragment.base;
      size = fragment.size;
    }
    row.push(fragment);
  }
  finish();
  return lines;
}

function lineOf(page: number, row: readonly Fragment[]): Line {
  const sorted = [...row].sort((a, b) => a.left - b.left);
  const size = Math.max(...sorted.map((each) => each.size));
  const base = sorted.reduce((sum, each) => sum + each.base, 0) / sorted.length;
  const segments: { text: string; left: number; right: number }[] = [];
  for (const { text, left, right } of sorted) {
    const last = segments.at(-1);
    const gap = last === undefined ? 0 : (left - last.right) / size;
    // Bold by printing twice: the same signs at nearly the same place.
    if (last !== undefined && left < last.right - 0.5 * size && last.text.endsWith(text)) continue;
    if (last === undefined || gap >= GAP) segments.push({ text, left, right });
    else {
      const again = drawnAgain(last.text, text, -gap);
      last.text += again === 0 ? between(last.text, text, gap) + text : text.slice(again);
      last.right = Math.max(last.right, right);
    }
  }
  return { page, segments, base, size };
}

/**
 * How many signs at the beginning of a stretch are those that end the text before it, drawn a second time at a hair's breadth: made
 * bold sign by sign, 不超过60日 comes as 不, 不超, 超过, 过6, 60, 0日, and would be read as 6600 days.
 * @param overlap of the two, in signs.
 */
function drawnAgain(before: string, text: string, overlap: number): number {
  let width = 0;
  let again = 0;
  for (let count = 1; count < text.length; count++) {
    width += (text[count - 1] ?? '') < '\u2000' ? 0.5 : 1;
    if (overlap < 0.7 * width) break;
    if (before.endsWith(text.slice(0, count))) again = count;
  }
  return again;
}

/** The text of neighbouring segments, without the spaces of typesetting. */
export function textOf(segments: readonly Segment[], size: number): string {
  let text = '';
  let right = 0;
  for (const segment of segments) {
    text += text === '' ? segment.text : between(text, segment.text, (segment.left - right) / size) + segment.text;
    right = segment.right;
  }
  return tidied(text);
}

export function boxOf(segments: readonly Segment[], { base, size }: Line): Box {
  const left = Math.min(...segments.map((segment) => segment.left));
  const right = Math.max(...segments.map((segment) => segment.right));
  const tenth = (value: number): number => Math.round(value * 10) / 10;
  return [tenth(left), tenth(base - 0.25 * size), tenth(right), tenth(base + 0.9 * size)];
}
