/** In what language a table is read: one, or both in a cell as the CSV files have them, whose headings programs rely on. */
import type { Text } from '../../rules/facts/fact.ts';

export type Reader = 'zh' | 'en' | 'both';

export function said(text: Text | undefined, reader: Reader): string {
  if (text === undefined) return '';
  return reader === 'both' ? `${text.zh} ${text.en}` : text[reader];
}
