/** What a fact is called, whatever kind of case it is of. */

import type { Text } from '../../rules/facts/fact.ts';
import { vocabularies } from '../../rules/facts/kinds.ts';

/** The label in both languages; the path itself where no kind has it. */
export function factText(path: string): Text {
  for (const { byPath } of vocabularies) {
    const fact = byPath.get(path);
    if (fact !== undefined) return { zh: fact.zh, en: fact.en };
  }
  return { zh: path, en: path };
}

/** `验收日期 Performance accepted`. */
export function factLabel(path: string): string {
  const { zh, en } = factText(path);
  return `${zh} ${en}`;
}
