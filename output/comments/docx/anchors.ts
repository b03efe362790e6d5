/** From the words of a comment to the runs they stand in. */
import type { Block, Paper } from '../../../intake/papers/paper.ts';
import type { Anchor } from '../comment.ts';

/** Characters `[from, to)` of runs of the body, counted in each run from its first. */
export interface RunRange {
  readonly first: number;
  readonly from: number;
  readonly last: number;
  readonly to: number;
}

/** The runs of an anchor, and whether they are those of its own block. */
export interface Anchored {
  readonly range: RunRange;
  /** The block stands where Word takes no comment (a header, a footnote, a text box): its words go into the comment instead. */
  readonly elsewhere: Block | undefined;
}

/** @returns undefined where the paper has no such block, or no words in its body */
export function anchored(paper: Paper, main: string, { block: id, from, to }: Anchor): Anchored | undefined {
  const at = paper.blocks.findIndex((each) => each.id === id);
  const block = paper.blocks[at];
  if (block === undefined) return undefined;
  if (takesComments(block, main)) {
    const range = rangeIn(block, from ?? 0, to ?? block.text.length) ?? rangeIn(block, 0, block.text.length);
    if (range !== undefined) return { range, elsewhere: undefined };
  }
  // The paragraph that the text box hangs on, or the beginning of the text.
  const others = block.boxed === true ? paper.blocks.slice(0, at).reverse() : [];
  for (const other of [...others, ...paper.blocks]) {
    if (!takesComments(other, main)) continue;
    const range = rangeIn(other, 0, other.text.length);
    if (range !== undefined) return { range, elsewhere: block };
  }
  return undefined;
}

function takesComments({ place, boxed }: Block, main: string): boolean {
  return place.in === 'docx' && place.part === main && boxed !== true;
}

/** What no run holds (a number that Word makes) is left out of the range. */
function rangeIn({ place, text }: Block, from: number, to: number): RunRange | undefined {
  if (place.in !== 'docx') return undefined;
  const seen = new Map<number, number>();
  let first: { run: number; offset: number } | undefined;
  let last: { run: number; offset: number } | undefined;
  place.runs.forEach(([start, run], index) => {
    const end = place.runs[index + 1]?.[0] ?? text.length;
    const before = seen.get(run) ?? 0;
    seen.set(run, before + end - start);
    const begins = Math.max(start, from);
    const ends = Math.min(end, to);
    if (run < 0 || begins >= ends) return;
    first ??= { run, offset: before + begins - start };
    last = { run, offset: before + ends - start };
  });
  if (first === undefined || last === undefined) return undefined;
  return { first: first.run, from: first.offset, last: last.run, to: last.offset };
}
