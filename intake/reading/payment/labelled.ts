/** Values that stand behind a label on an invoice or in the head of a contract, in the order of the paper. */
import type { Passage } from '../passage.ts';
import type { Mark, WordsPlace } from '../reading.ts';
import { wordsAt } from '../words-at.ts';

export interface Labelled {
  readonly value: string;
  readonly words: string;
  readonly place: WordsPlace;
  readonly part: Mark['part'];
}

/** @param pattern global, with a group `value`. @returns no value twice from the same place */
export function labelled(passages: readonly Passage[], pattern: RegExp): readonly Labelled[] {
  const found = new Map<string, Labelled>();
  for (const passage of passages) {
    for (const match of passage.text.matchAll(pattern)) {
      const value = match.groups?.value;
      const to = match.index + match[0].length;
      if (value === undefined || to <= passage.from) continue;
      const { words, place } = wordsAt(passage, to - value.length, to);
      const key = `${place.block}|${place.from}`;
      if (!found.has(key)) found.set(key, { value, words, place, part: passage.part });
    }
  }
  return [...found.values()];
}

export const markOf = (fact: string, value: Mark['value'], { words, place, part }: Labelled, sure = true): Mark => ({
  fact,
  value,
  words,
  place,
  part,
  sure,
});
