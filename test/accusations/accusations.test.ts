import { describe, expect, it } from 'vitest';
import { allRules } from '../../rules/catalogue/rule-view.ts';
import { accusationsOf } from './accusations.ts';

const documents = [...new Set(allRules().map(({ source }) => source.document.id))];

describe('less known never accuses', () => {
  it.each(documents)(
    '%s: no example becomes a breach, or definite otherwise, when something is left out',
    (document) => {
      const found = allRules()
        .filter(({ source }) => source.document.id === document)
        .flatMap(accusationsOf);
      expect(found).toEqual([]);
    },
    600_000,
  );
});
