/** The lines of the result of a batch, taken out of its packs in the order of the file. */
import type { BatchOf, ReportPacks, StoredPack } from '../store/report-packs.ts';

export class PackedLines {
  readonly #packs: AsyncGenerator<StoredPack>;
  /** Those that were opened last. */
  #opened: StoredPack[] = [];
  #ahead: StoredPack | undefined;
  #isAtEnd = false;

  /** @param last the number of the last line of the file. */
  constructor(packs: ReportPacks, batch: BatchOf, last: number) {
    this.#packs = packs.between(batch, 1, last);
  }

  /** The line of the n-th line of the file, asked for in order; undefined where no pack holds it. */
  async line(n: number): Promise<Uint8Array | undefined> {
    await this.#advance(n);
    for (const { opened } of this.#opened) {
      const place = opened.numbers.indexOf(n);
      if (place >= 0) return opened.line(place);
    }
    return undefined;
  }

  /** Opens packs up to the last that may hold the line. */
  async #advance(n: number): Promise<void> {
    for (;;) {
      if (this.#ahead === undefined && !this.#isAtEnd) {
        const { value, done } = await this.#packs.next();
        this.#isAtEnd = done === true;
        this.#ahead = done === true ? undefined : value;
      }
      if (this.#ahead === undefined || this.#ahead.first > n) return;
      const held = this.#opened.filter(({ opened }) => (opened.numbers.at(-1) ?? 0) >= n);
      this.#opened = [...held, this.#ahead];
      this.#ahead = undefined;
    }
  }
}
