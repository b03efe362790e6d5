/** What the columns of somebody's tables hold, kept from one file to the next: a profile. */
import type { ProposedColumn } from './mapping.ts';

/** Heading to fact, as answers are written: `invoice.receivedOn`, `amountDue(万元)`, `-` for no fact. */
export type ColumnMap = Readonly<Record<string, string>>;

/** How all columns were read, so that another table with these headings is read in the same way and nothing is asked. */
export function columnMapOf(mapping: readonly ProposedColumn[]): ColumnMap {
  const read: Record<string, string> = {};
  for (const { column, fact, unit } of mapping) {
    if (column === '') continue;
    // A unit that the heading itself names is read from it each time.
    const isNamed = unit === null || column.includes(unit);
    read[column] = fact === null ? '-' : isNamed ? fact : `${fact}(${unit})`;
  }
  return read;
}

/** The columns that had to be asked about, as they were answered or taken: what is worth keeping of a file. */
export function answersIn(mapping: readonly ProposedColumn[], answered: ColumnMap): ColumnMap {
  const doubtful = mapping.filter(({ sure }) => !sure);
  return { ...columnMapOf(doubtful), ...answered };
}
