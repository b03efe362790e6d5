/** Rules that lack an example or a translation. */
import { reference } from '../reference.ts';
import { compiledRules } from './compiled-rules.ts';
export function withoutExample(outcome: 'breached' | 'satisfied'): string[] {
  return compiledRules.flatMap(({ rule }) =>
    rule.examples?.some((example) => example.outcome === outcome) ? [] : [rule.id],
  );
}

export function untranslated(): string[] {
  const chinese = /[㐀-鿿]/;
  return reference().catalogue.documents.flatMap(({ rules }) =>
    rules
      .filter(({ title, remedy, note }) =>
        [title, remedy, note].some(
          (text) =>
            text !== undefined && (!chinese.test(text.zh) || chinese.test(text.en.replace(/[（(][^）)]*[）)]/g, ''))),
        ),
      )
      .map(({ id }) => id),
  );
}
