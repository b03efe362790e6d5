/** The year that the title above a table names: 2025年政府采购合同付款台账. */
import type { TableRow } from './delimited.ts';
import { folded } from './tidy.ts';

const YEAR = /(?<!\d)(20\d{2}) ?年/g;

/**
 * @param above the rows above the headings. @param names of the sheet, of the file: asked where those rows name no year.
 * @returns undefined where none is named, or more than one.
 */
export function yearIn(above: readonly TableRow[], names: readonly string[] = []): string | undefined {
  for (const texts of [above.flatMap(({ cells }) => cells), ...names.map((name) => [name])]) {
    const years = new Set(texts.flatMap((text) => [...folded(text).matchAll(YEAR)].map(([, year]) => year)));
    if (years.size > 0) return years.size === 1 ? [...years][0] : undefined;
  }
  return undefined;
}
