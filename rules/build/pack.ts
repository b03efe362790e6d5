/** Packs JSON for a bundle; rules/catalogue/packed.ts and packed-texts.ts open it. */
import { brotliCompressSync, constants } from 'node:zlib';
import type { PackedKind } from '../catalogue/packed-file.ts';

/** Brotli is a quarter smaller than deflate: the bundle has a limit (design, section 14). */
function compressed(text: string): Buffer {
  const bytes = Buffer.from(text);
  return brotliCompressSync(bytes, {
    params: {
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  });
}

export const packed = (value: unknown): string => compressed(JSON.stringify(value)).toString('base64');

/** @param columns in the order in which they are to stand: the next of a kind last, since what is near packs best. */
export function packTexts(columns: Readonly<Record<string, readonly unknown[]>>): Omit<PackedKind, 'places'> {
  const texts = Object.entries(columns).map(
    ([column, values]) => [column, values.map((value) => JSON.stringify(value))] as const,
  );
  return {
    compressed: compressed(texts.flatMap(([, column]) => column).join('')),
    columns: Object.fromEntries(texts.map(([column, all]) => [column, all.map((text) => Buffer.byteLength(text))])),
  };
}
