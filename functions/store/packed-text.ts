/** Much text in little room: what the rows of a batch have in common is kept once. */
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';

/** What packed text begins with; JSON begins otherwise. The length of the text follows, in four bytes. */
const PACKED = 0x01;
const HEAD = 5;

/**
 * Reports of one file repeat each other at a distance of one report: a window of 256 KB holds several (RFC 7932, section 9.1), and a
 * hundred reports become smaller than one alone. A wider one finds no more, and has V8 collect its whole heap every few calls,
 * since what zlib takes is counted with it.
 */
const WINDOW_BITS = 18;

export function packed(text: string | Uint8Array): Buffer {
  const bytes = typeof text === 'string' ? Buffer.from(text) : text;
  const body = brotliCompressSync(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 3,
      [constants.BROTLI_PARAM_LGWIN]: Math.min(WINDOW_BITS, Math.max(10, Math.ceil(Math.log2(bytes.length + 16)))),
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
    chunkSize: 65_536,
  });
  const head = Buffer.allocUnsafe(HEAD);
  head.writeUInt8(PACKED, 0);
  head.writeUInt32LE(bytes.length, 1);
  return Buffer.concat([head, body]);
}

export const isPacked = (bytes: Uint8Array): boolean => bytes[0] === PACKED;

/** The bytes again, in one piece. */
export function unpacked(bytes: Uint8Array): Buffer {
  const length = Buffer.from(bytes.buffer, bytes.byteOffset, HEAD).readUInt32LE(1);
  return brotliDecompressSync(bytes.subarray(HEAD), { chunkSize: Math.max(1_024, length) });
}
