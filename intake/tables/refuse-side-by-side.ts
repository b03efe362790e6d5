/** Two tables beside one another on a sheet have the same headings. */
import type { Vocabulary } from '../../rules/facts/vocabulary.ts';
import { FileRefused } from '../files/file-refused.ts';
import { shown } from '../lines.ts';
import { headingReaderOf } from './heading.ts';
import type { Heading } from './heading-rows.ts';

/** Headings that stand twice where two tables do. */
const SIDE_BY_SIDE = 3;

/** @throws FileRefused where so many headings stand twice: read as one table, the cases of the second would be lost. */
export function refuseSideBySide(headings: readonly Heading[], vocabulary: Vocabulary, row: number): void {
  const reader = headingReaderOf(vocabulary);
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const { names } of headings) {
    const own = names.at(-1) ?? '';
    if ((reader.read(own) ?? reader.synonym(own)) === undefined) continue;
    if (seen.has(own)) twice.add(own);
    seen.add(own);
  }
  if (twice.size < SIDE_BY_SIDE) return;
  const named = [...twice].slice(0, 5).map(shown);
  throw new FileRefused(
    'side-by-side',
    {
      zh: `列标题${named.map((name) => `“${name}”`).join('')}都出现两次，像是并排的两张表：请将其上下放置，或各放一个工作表`,
      en: `the headings ${named.map((name) => `"${name}"`).join(', ')} each stand twice, as in two tables side by side: put one below the other, or each on a sheet of its own`,
    },
    row,
  );
}
