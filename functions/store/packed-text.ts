/** Much text in little room: what the rows of a batch have in common is kept once. */
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';

/** What packed text begins with; JSON begins otherwise. */
const PACKED = 0x01;

/**
 * Brotli at its third level, with a window as wide as the text (RFC 7932, section 9.1), finds what stood three megabytes before: a
 * hundred reports become smaller than one alone at the fifth, in less time.
 */
export function packed(text: string | Uint8Array): Buffer {
  const bytes = typeof text === 'string' ? Buffer.from(text) : text;
  const body = brotliCompressSync(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 3,
      [constants.BROTLI_PARAM_LGWIN]: Math.min(23, Math.max(10, Math.ceil(Math.log2(bytes.length + 16)))),
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
    chunkSize: Math.max(1_024, bytes.length >> 5),
  });
  return Buffer.concat([Uint8Array.of(PACKED), body]);
}

/** The text again; releases before this one wrote it plain. */
export function unpacked(bytes: Buffer): string {
  return (bytes[0] === PACKED ? brotliDecompressSync(bytes.subarray(1)) : bytes).toString('utf8');
}
