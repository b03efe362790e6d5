import fc from 'fast-check';
import { expect, test } from 'vitest';
import { SignPairs } from '../../../intake/reading/sign-pairs.ts';
import { WordIndex } from '../../../intake/reading/word-index.ts';

/** Few signs, so that words and texts overlap in every way. */
const text = (min: number) =>
  fc
    .array(fc.constantFrom('保', '证', '金', '额', 'a', '𠮷'), { minLength: min, maxLength: 12 })
    .map((s) => s.join(''));
const clause = fc.array(text(1), { minLength: 1, maxLength: 3 });

test('an index finds the texts that hold one word of each clause, as reading every text does', () => {
  fc.assert(
    fc.property(
      fc.array(text(0), { maxLength: 90 }),
      fc.array(fc.array(clause, { maxLength: 3 }), { minLength: 1, maxLength: 5 }),
      (texts, questions) => {
        const index = new WordIndex(texts, new SignPairs(questions.flat(2)));
        for (const clauses of questions) {
          const read = [...texts.keys()].filter((at) =>
            clauses.every((words) => words.some((word) => texts[at]?.includes(word) === true)),
          );
          expect([...index.holding(clauses)]).toEqual(read);
        }
      },
    ),
  );
});

test('a word that the index was not made for is an error, never an answer of nothing', () => {
  const index = new WordIndex(['投标保证金'], new SignPairs(['投标']));
  expect(() => [...index.holding([['保证']])]).toThrow('保证');
});
