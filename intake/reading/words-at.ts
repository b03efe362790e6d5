/** The words of a stretch of a passage and where they stand in the paper; what stands in the label is not part of them. */
import type { Passage } from './passage.ts';
import type { WordsPlace } from './reading.ts';

export function wordsAt(
  passage: Passage,
  from: number,
  to: number,
): { readonly words: string; readonly place: WordsPlace } {
  const { at, pieces } = passage;
  const inside = Math.min(Math.max(from, passage.from) - passage.from, at.length - 1);
  const piece = pieces.find((one) => inside < one.to);
  const block = piece?.block ?? passage.first;
  const offset = at[inside] ?? 0;
  // Words that go on in the next block are shown as far as this one goes.
  const end = Math.min(to - passage.from, piece?.to ?? at.length);
  const last = end > inside ? (at[end - 1] ?? offset) : offset;
  return { words: passage.text.slice(Math.max(from, passage.from), to), place: { block, from: offset, to: last + 1 } };
}
