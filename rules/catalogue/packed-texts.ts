/**
 * JSON texts compressed together and taken out one by one: like stands next to like, column by column, which packs the law in
 * three quarters of what it takes place by place. rules/build/pack.ts packs what this opens.
 */
import { brotliDecompressSync } from 'node:zlib';
import { once } from '../once.ts';
import type { PackedKind } from './packed-file.ts';

/** Where a text stands among all. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Opens the texts when the first is asked for. */
export class Texts {
  readonly #bytes: () => Buffer;
  readonly #stretches: () => ReadonlyMap<string, readonly Stretch[]>;

  constructor(packed: () => PackedKind) {
    this.#bytes = once(() => {
      const { columns, compressed } = packed();
      // Known beforehand, so that it is written in one piece and not put together from many.
      return brotliDecompressSync(compressed, { chunkSize: Math.max(sizeOf(columns), LEAST_CHUNK) });
    });
    this.#stretches = once(() => stretchesOf(packed().columns));
  }

  /**
   * @returns the text at `index` of a column.
   * @throws RangeError where nothing was packed there.
   */
  text(column: string, index: number): string {
    const stretch = this.#stretches().get(column)?.[index];
    if (stretch === undefined) throw new RangeError(`nothing is packed as ${column} ${index}`);
    return this.#bytes().toString('utf8', stretch.from, stretch.to);
  }
}

/** The least that zlib takes. */
const LEAST_CHUNK = 64;

function sizeOf(columns: PackedKind['columns']): number {
  let size = 0;
  for (const lengths of Object.values(columns)) for (const length of lengths) size += length;
  return size;
}

function stretchesOf(columns: PackedKind['columns']): ReadonlyMap<string, readonly Stretch[]> {
  const all = new Map<string, readonly Stretch[]>();
  let from = 0;
  for (const [column, lengths] of Object.entries(columns)) {
    const stretches: Stretch[] = [];
    for (const length of lengths) {
      stretches.push({ from, to: from + length });
      from += length;
    }
    all.set(column, stretches);
  }
  return all;
}
