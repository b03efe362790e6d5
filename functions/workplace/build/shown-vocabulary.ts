/** What the page says of every fact, by kind: its label, how it is filled in, its codes. */
import { vocabularies } from '../../../rules/facts/kinds.ts';
import type { Fact } from '../../../rules/facts/vocabulary.ts';

const text = ([zh, en]: readonly [string, string]) => ({ zh, en });

function shown({ path, type, zh, en, unit, about, none, codes, section }: Fact) {
  return {
    path,
    type,
    label: { zh, en },
    section,
    ...(unit !== undefined && { unit }),
    ...(about !== undefined && { about }),
    ...(none !== undefined && { none }),
    ...(codes !== undefined && {
      codes: Object.fromEntries(Object.entries(codes).map(([code, words]) => [code, text(words)])),
    }),
  };
}

export const shownVocabularies = () =>
  vocabularies.map(({ kind, facts, groups }) => ({
    kind,
    vocabulary: {
      facts: facts.map(shown),
      groups: Object.fromEntries(groups.map(({ path, zh, en }) => [path, { zh, en }])),
    },
  }));
