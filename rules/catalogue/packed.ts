/** Opens what rules/build/pack.ts has packed into a bundle: JSON, compressed with brotli, as base64. */
import { brotliDecompressSync } from 'node:zlib';

/** @returns the JSON text. */
export function openPacked(base64: string): string {
  return brotliDecompressSync(Buffer.from(base64, 'base64')).toString('utf8');
}
