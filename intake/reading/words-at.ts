/** The words of a stretch of a passage and where they stand in the paper; what stands in the label is not part of them. */
import type { Passage } from './passage.ts';
import type { WordsPlace } from './reading.ts';

export function wordsAt(
  passage: Passage,
  from: number,
  to: number,
): { readonly words: string; readonly place: WordsPlace } {
  const inside = Math.max(from, passage.from) - passage.from;
  const start = passage.at[Math.min(inside, passage.at.length - 1)];
  const block = start?.[0] ?? passage.first;
  const offset = start?.[1] ?? 0;
  let last = offset;
  for (let index = inside; index < to - passage.from; index += 1) {
    const [one, where] = passage.at[index] ?? [];
    if (one === block && where !== undefined) last = where;
  }
  return { words: passage.text.slice(Math.max(from, passage.from), to), place: { block, from: offset, to: last + 1 } };
}
