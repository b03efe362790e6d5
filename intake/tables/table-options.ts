/** What a caller says of a table before it is read. */
import type { Kind } from '../../rules/facts/kinds.ts';
import type { MappingAnswers } from './mapping.ts';

export interface TableOptions extends MappingAnswers {
  /** The kind of every row, unless a column says it. */
  readonly kind?: Kind | undefined;
  /** Facts of rows that do not say otherwise, by path, written as in a cell: `region` → `440300`. */
  readonly defaults?: Readonly<Record<string, string>> | undefined;
  /** What the table is called beside its own cells, the nearest first: the name of its sheet, of its file. */
  readonly titles?: readonly string[] | undefined;
  /** Refuse rows with cells beyond the last heading: in delimited text they have been moved. */
  readonly exactWidth?: boolean;
  /** Keep each row as it stands (`own`), for results that show it. */
  readonly keepsOwn?: boolean | undefined;
  /** Read the example row of a template too, which is no case; for tests of templates. */
  readonly readExamples?: boolean;
}
