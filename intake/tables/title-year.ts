/** The year that the title above a table names: 2025年政府采购合同付款台账. */
import type { TableRow } from './delimited.ts';
import { folded } from './tidy.ts';

const YEAR = /(?<!\d)(20\d{2}) ?年/g;

/** @param above the rows above the headings. @returns undefined where none is named, or more than one. */
export function yearIn(above: readonly TableRow[]): string | undefined {
  const years = new Set(
    above.flatMap(({ cells }) => cells.flatMap((cell) => [...folded(cell).matchAll(YEAR)].map(([, year]) => year))),
  );
  return years.size === 1 ? [...years][0] : undefined;
}
