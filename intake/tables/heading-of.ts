/** How tables that guiju writes head the column of a fact: with its label, in both languages. */

import type { Text } from '../../rules/facts/fact.ts';
import type { Fact, Group, Vocabulary } from '../../rules/facts/vocabulary.ts';
import { onceEach } from '../../rules/once.ts';
import { folded } from './tidy.ts';

/** How the column with the kind of a case is headed. */
export const kindHeading: Text = { zh: '案件类型', en: 'Kind of case' };

/** The label of a fact; with its group in front where another fact of the kind has the same label. */
export function headingOf(fact: Fact, vocabulary: Vocabulary): Text {
  const alike = labelsOf(vocabulary);
  const label = (language: 'zh' | 'en', mark: string): string => {
    const own = fact[language];
    if (alike[language].get(folded(own)) === 1) return own;
    const groups = groupsOf(fact, vocabulary).map((group) => group[language]);
    return `${groups.join(mark)}${mark}${own}`;
  };
  return { zh: label('zh', '：'), en: label('en', ': ') };
}

/** How many facts are called so, by folded label: counted once, since every heading asks for it. */
const labelsOf = onceEach(({ facts }: Vocabulary) => {
  const counted = (language: 'zh' | 'en'): ReadonlyMap<string, number> => {
    const counts = new Map<string, number>();
    for (const fact of facts) {
      const label = folded(fact[language]);
      counts.set(label, 1 + (counts.get(label) ?? 0));
    }
    return counts;
  };
  return { zh: counted('zh'), en: counted('en') };
});

/** A heading as templates write it: `投标截止日期 Deadline for bids`. */
export function bothLanguages({ zh, en }: Text): string {
  return `${zh} ${en}`;
}

/** The groups a fact lies in, the outermost first. */
export function groupsOf(fact: Fact, vocabulary: Vocabulary): readonly Group[] {
  return vocabulary.groups.filter(({ path }) => fact.path.startsWith(`${path}.`));
}
