/** Opens what rules/build/pack.ts has packed into a bundle: JSON, compressed with brotli, as base64. */
import { brotliDecompressSync } from 'node:zlib';

/** @returns the bytes of the text. */
export function openPackedBytes(base64: string): Buffer {
  return brotliDecompressSync(Buffer.from(base64, 'base64'));
}

/** @returns the JSON text. */
export function openPacked(base64: string): string {
  return openPackedBytes(base64).toString('utf8');
}
