/** Rows that stand on a later sheet than the one that is written: laid by as JSON lines, and read back when it is their turn. */

import { once } from 'node:events';
import { createReadStream, createWriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';
import { linesOf } from '../../../intake/files/text-lines.ts';

export class LaidBy<Row> {
  readonly #path: string;
  readonly #parse: (line: string) => Row;
  readonly #file;

  constructor(path: string, parse: (line: string) => Row) {
    this.#path = path;
    this.#parse = parse;
    this.#file = createWriteStream(path);
  }

  async add(rows: readonly Row[]): Promise<void> {
    if (rows.length === 0) return;
    const text = rows.map((row) => `${JSON.stringify(row)}\n`).join('');
    if (!this.#file.write(text)) await once(this.#file, 'drain');
  }

  /** To be called once, when all were added. */
  async close(): Promise<void> {
    this.#file.end();
    await finished(this.#file);
  }

  async *rows(): AsyncGenerator<readonly Row[]> {
    for await (const lines of linesOf(createReadStream(this.#path))) yield lines.map(this.#parse);
  }
}
