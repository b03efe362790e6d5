import type { Text } from '../../rules/facts/fact.ts';

/** A file that cannot be read as a whole: wrong type, damaged, over a limit, or without a heading that is known. */
export class FileRefused extends Error {
  override readonly name = 'FileRefused';
  /** Stable, for programs: `too-large-unpacked`, `not-a-table`, … */
  readonly code: string;
  readonly text: Text;
  /** Where reading stopped, counted as the rows of a result are; undefined where it is the file as such. */
  readonly row: number | undefined;
  constructor(code: string, text: Text, row?: number) {
    super(`${text.zh} · ${text.en}`);
    this.code = code;
    this.text = text;
    this.row = row;
  }
}
