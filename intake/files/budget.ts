/**
 * What reading a file may cost: so much at once, and so much more for every byte of it. Work, memory and output then grow
 * with the file and no faster, whatever shape it has; a file that asks for more is refused, and says why.
 */
import type { Text } from '../../rules/facts/fact.ts';
import { FileRefused } from './file-refused.ts';

export class Budget {
  readonly #what: Text;
  readonly #perByte: number;
  #left: number;

  /**
   * @param what there is too much of: `too much text`.
   * @param atOnce steps that any file may take.
   * @param perByte steps it may take besides for each byte read.
   */
  constructor(what: Text, atOnce: number, perByte: number) {
    this.#what = what;
    this.#left = atOnce;
    this.#perByte = perByte;
  }

  earn(bytes: number): void {
    this.#left += bytes * this.#perByte;
  }

  /** @throws FileRefused where nothing is left. */
  spend(steps: number): void {
    if (this.has(steps)) return;
    const { zh, en } = this.#what;
    throw new FileRefused('too-much', {
      zh: `文件展开后过大：${zh}；请另存为 CSV，或分成几个文件`,
      en: `the file unfolds to far more than its size: ${en}; save it as CSV, or in several files`,
    });
  }

  /** The same for work that can be left out instead. */
  has(steps: number): boolean {
    this.#left -= steps;
    return this.#left >= 0;
  }
}
