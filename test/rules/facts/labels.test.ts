/** What facts are called in English: each says alone what it is about, and tables with an earlier name are read on. */
import { expect, test } from 'vitest';
import { vocabularies } from '../../../rules/facts/kinds.ts';
import { earlierLabels } from '../../../rules/facts/synonyms/earlier-labels.ts';
import { synonymsOf } from '../../../rules/facts/synonyms/of-kind.ts';

/** The same calls, made to ask for what is missing or to reply. */
const alike = ['calls not answered', 'shortest gap between calls'];

test.each(vocabularies)('$kind: no two facts share an English label, and none has Chinese signs in it', ({ facts }) => {
  const labels = facts.map(({ en }) => en.toLowerCase()).filter((label) => !alike.includes(label));
  expect(labels.filter((label, index) => labels.indexOf(label) !== index)).toEqual([]);
  const texts = facts.flatMap(({ en, about, codes = {} }) => [
    en,
    about?.en ?? '',
    ...Object.values(codes).map(([, label]) => label),
  ]);
  expect(texts.filter((text) => /\p{Script=Han}/u.test(text))).toEqual([]);
});

test.each(vocabularies)(
  '$kind: an earlier label means its fact, and no other bears it now',
  ({ kind, facts, byPath }) => {
    const earlier = Object.entries(earlierLabels).find(([name]) => name === kind)?.[1] ?? {};
    for (const [path, label] of Object.entries(earlier).flatMap(([at, labels]) => labels.map((one) => [at, one]))) {
      if (path === undefined || label === undefined) throw new RangeError(kind);
      expect(byPath.has(path), path).toBe(true);
      expect(synonymsOf(kind)[path]?.sure).toContain(label);
      expect(facts.filter(({ en }) => en.toLowerCase() === label.toLowerCase()).map((fact) => fact.path)).toEqual([]);
    }
  },
);
