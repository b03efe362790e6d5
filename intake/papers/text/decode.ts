/** The characters of a text or html file: what is said of its encoding, else UTF-8 where it is that, else GB18030. */
import { isUtf8 } from 'node:buffer';
import iconv from 'iconv-lite';
import { PaperTooLarge } from '../refusals.ts';

const MAX_BYTES = 32 * 1_048_576;
/** How much of the file is looked at to tell Chinese from damage. */
const SAMPLE = 65_536;

export interface Decoded {
  readonly text: string;
  /** Nothing in the file said so. */
  readonly guessed: boolean;
}

/** @param said the encoding that the file names itself, if any */
export function decode(bytes: Uint8Array, said?: string): Decoded {
  if (bytes.length > MAX_BYTES)
    throw new PaperTooLarge({ zh: '文本文件超过 32 MB', en: 'a text file of more than 32 MB' });
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const mark = byteOrderMark(buffer);
  if (mark !== undefined) return { text: iconv.decode(buffer, mark), guessed: false };
  if (isUtf8(buffer)) return { text: buffer.toString('utf8'), guessed: false };
  const wide = utf16Without(buffer);
  if (wide !== undefined) return { text: iconv.decode(buffer, wide), guessed: true };
  // GB 2312 and GBK are parts of GB18030, and files that name them hold more than they allow.
  if (said !== undefined && /^(?:gb|utf-?8|x-gbk)/i.test(said.trim())) {
    return { text: iconv.decode(buffer, /^utf/i.test(said.trim()) ? 'utf8' : 'gb18030'), guessed: false };
  }
  if (said !== undefined && iconv.encodingExists(said.trim())) {
    return { text: iconv.decode(buffer, said.trim()), guessed: false };
  }
  return { text: iconv.decode(buffer, mostlyUtf8(buffer) ? 'utf8' : 'gb18030'), guessed: true };
}

function byteOrderMark(buffer: Buffer): string | undefined {
  if (buffer[0] === 0xff && buffer[1] === 0xfe) return 'utf-16le';
  if (buffer[0] === 0xfe && buffer[1] === 0xff) return 'utf-16be';
  return buffer[0] === 0xef && buffer[1] === 0xbb && buffer[2] === 0xbf ? 'utf8' : undefined;
}

/** UTF-16 without a mark: every second byte of ASCII in it is zero, and text in other encodings has none. */
function utf16Without(buffer: Buffer): 'utf-16le' | 'utf-16be' | undefined {
  const zeros = [0, 0];
  const length = Math.min(buffer.length, SAMPLE);
  for (let at = 0; at < length; at++) if (buffer[at] === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (even + odd < length / 50 || Math.min(even, odd) * 10 > Math.max(even, odd)) return undefined;
  return odd > even ? 'utf-16le' : 'utf-16be';
}

/** A few damaged bytes leave the rest of UTF-8 readable; GB18030 hardly ever passes for it anywhere. */
function mostlyUtf8(buffer: Buffer): boolean {
  const text = buffer.subarray(0, SAMPLE).toString('utf8');
  const damaged = text.match(/\ufffd/g)?.length ?? 0;
  const readable = text.match(/[\u0080-\ufffc]/g)?.length ?? 0;
  return readable > 4 * damaged;
}
