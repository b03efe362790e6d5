/** What reading a file gives, whatever its format, and what is asked for beside the file. */
import type { Format } from './files/format.ts';
import type { Line } from './lines.ts';
import type { Note } from './notes.ts';
import type { RawTable } from './opened-table.ts';
import type { ProposedColumn } from './tables/mapping.ts';
import type { TableOptions } from './tables/table-options.ts';

export interface ReadingOptions extends TableOptions {
  /** Told of every chunk read, in bytes of the file. */
  readonly onBytes?: ((bytes: number) => void) | undefined;
}

/** A file being read. */
export interface Reading {
  readonly format: Format | 'json-lines';
  /**
   * The lines, in the order of the file, in groups of no particular size.
   * @throws FileRefused where the file turns out damaged, over a limit, or without any row.
   */
  readonly lines: () => AsyncGenerator<readonly Line[]>;
  /** What is to be said about the file as a whole; complete once all lines were read. */
  readonly notes: () => readonly Note[];
  /** Of a single table: its rows before they are read as cases, so that they can be read elsewhere, and several groups at a time. */
  readonly raw?: RawTable;
  /** How the columns of a table are read; undefined for what is no table. */
  readonly mapping?: readonly ProposedColumn[];
  /** Headings of all columns of a table, in their order. */
  readonly columns?: readonly string[];
  /** Headings of columns that are no facts: their cells go with each line. */
  readonly carried?: readonly string[];
}
