/** Headings that leave open what is read. */
import { FileRefused } from '../files/file-refused.ts';
import { shown } from '../lines.ts';
import type { Match } from './column-match.ts';
import type { Heading } from './heading-rows.ts';

/** @throws FileRefused where a heading means several facts of the only kind there is, or two columns are the same fact. */
export function refuseUnclear(
  headings: readonly Heading[],
  matches: readonly Match[],
  row: number,
  onlyKind: boolean,
): void {
  const seen = new Map<string, string>();
  for (const [column, match] of matches.entries()) {
    const cell = headings[column]?.shown ?? '';
    if (match.as === 'several' && onlyKind) {
      const choices = match.headings.slice(0, 5);
      throw new FileRefused(
        'ambiguous-heading',
        {
          zh: `列标题“${shown(cell)}”不明确，可指：${choices.join('、')}`,
          en: `the heading "${shown(cell)}" is ambiguous, it can mean: ${choices.join('; ')}`,
        },
        row,
      );
    }
    if (match.as !== 'fact' && match.as !== 'kind') continue;
    const key = match.as === 'kind' ? 'kind' : match.path;
    const before = seen.get(key);
    if (before !== undefined) {
      throw new FileRefused(
        'same-heading-twice',
        {
          zh: `两列（“${shown(before)}”和“${shown(cell)}”）是同一字段 ${key}`,
          en: `two columns ("${shown(before)}" and "${shown(cell)}") are the same fact ${key}`,
        },
        row,
      );
    }
    seen.set(key, cell);
  }
}
