/**
 * JSON texts compressed together and taken out one by one: like stands next to like, column by column, which packs the law in
 * three quarters of what it takes place by place. rules/build/pack-texts.ts writes what this opens.
 */
import { once } from '../once.ts';
import { openPackedBytes } from './packed.ts';

export interface PackedTexts {
  /** As rules/catalogue/packed.ts opens it: all texts, one after the other, in the order of `columns`. */
  readonly packed: string;
  /** By column: how many bytes each of its texts takes. */
  readonly columns: Readonly<Record<string, readonly number[]>>;
}

/** Where a text stands among all. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Opens the texts when the first is asked for. */
export class Texts {
  readonly #bytes: () => Buffer;
  readonly #stretches = new Map<string, readonly Stretch[]>();

  constructor({ packed, columns }: PackedTexts) {
    this.#bytes = once(() => openPackedBytes(packed));
    let from = 0;
    for (const [column, lengths] of Object.entries(columns)) {
      const stretches: Stretch[] = [];
      for (const length of lengths) {
        stretches.push({ from, to: from + length });
        from += length;
      }
      this.#stretches.set(column, stretches);
    }
  }

  /**
   * @returns the text at `index` of a column.
   * @throws RangeError where nothing was packed there.
   */
  text(column: string, index: number): string {
    const stretch = this.#stretches.get(column)?.[index];
    if (stretch === undefined) throw new RangeError(`nothing is packed as ${column} ${index}`);
    return this.#bytes().toString('utf8', stretch.from, stretch.to);
  }
}
