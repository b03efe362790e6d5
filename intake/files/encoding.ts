/** Decodes text files: UTF-8 with or without byte order mark, UTF-16 with one (what Excel calls Unicode text), GB18030. */
import { isUtf8 } from 'node:buffer';
import { Readable } from 'node:stream';
import iconv from 'iconv-lite';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030';

/**
 * The encoding of a text file from its first bytes. What is not UTF-8 is taken for GB18030, of which GBK and GB 2312 are
 * parts; undefined where the head is plain ASCII and both are still possible.
 */
export function encodingOf(head: Buffer): Encoding | undefined {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) return 'utf-8';
  const unmarked = wideEncodingOf(head);
  if (unmarked !== undefined) return unmarked;
  if (isAscii(head)) return undefined;
  if (isUtf8(head.subarray(0, head.length - begunCharacter(head)))) return 'utf-8';
  // Text in GB18030 hardly ever passes for UTF-8 anywhere; a few damaged bytes in UTF-8 leave the rest of it readable.
  const text = head.toString('utf8');
  const damaged = text.match(/\ufffd/g)?.length ?? 0;
  const readable = text.match(/[\u0080-\ufffc]/g)?.length ?? 0;
  return readable > 4 * damaged ? 'utf-8' : 'gb18030';
}

/** UTF-16 with a byte order mark, or without one where it begins as JSON does (an ASCII sign and a zero byte) or reads as text. */
export function wideEncodingOf(head: Buffer): 'utf-16le' | 'utf-16be' | undefined {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  const isStart = (byte: number | undefined): boolean => byte === 0x7b || byte === 0x5b;
  if (isStart(head[0]) && head[1] === 0) return 'utf-16le';
  if (head[0] === 0 && isStart(head[1])) return 'utf-16be';
  if (!head.includes(0)) return undefined;
  return wide.find((encoding) => readsAsText(head, encoding));
}

const wide = ['utf-16le', 'utf-16be'] as const;

/** Tables that are saved as UTF-16 without a mark: text has no NUL, and line ends; the wrong order of bytes, or no text, hardly any known sign. */
function readsAsText(head: Buffer, encoding: (typeof wide)[number]): boolean {
  const text = iconv.decode(head.subarray(0, head.length - (head.length % 2)), encoding);
  const known = text.match(/[\t\n\r -~\u3000-\u30ff\u4e00-\u9fff\uff00-\uffef]/g)?.length ?? 0;
  return !text.includes('\u0000') && /[\r\n]/.test(text) && known > text.length * 0.95;
}

/** Bytes at the end that begin a UTF-8 character (RFC 3629) without completing it: a head may end inside one. */
function begunCharacter(head: Buffer): number {
  for (let back = 1; back <= 3 && back <= head.length; back++) {
    const byte = head[head.length - back] ?? 0;
    if (byte < 0x80) return 0;
    if (byte >= 0xc0) return (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2) > back ? back : 0;
  }
  return 0;
}

/**
 * The text of a stream of bytes. Where the head told nothing, the first bytes beyond ASCII decide. A byte that is none of
 * the encoding's becomes U+FFFD, for the row it stands in to be refused.
 */
export async function* decoded(bytes: AsyncIterable<unknown>, told: Encoding | undefined): AsyncGenerator<string> {
  let decoder = told === undefined ? undefined : iconv.getDecoder(told);
  for await (const part of bytes) {
    if (!(part instanceof Uint8Array)) continue;
    const chunk = Buffer.from(part.buffer, part.byteOffset, part.byteLength);
    if (decoder === undefined) {
      if (isAscii(chunk)) {
        yield chunk.toString('latin1');
        continue;
      }
      decoder = iconv.getDecoder(encodingOf(chunk) ?? 'utf-8');
    }
    yield decoder.write(chunk);
  }
  const rest = decoder?.end();
  if (rest) yield rest;
}

/** The text of bytes that are all there. */
export async function textOf(bytes: Buffer, encoding: Encoding | undefined): Promise<string> {
  let text = '';
  for await (const part of decoded(Readable.from([bytes]), encoding)) text += part;
  return text;
}

function isAscii(bytes: Buffer): boolean {
  for (const byte of bytes) if (byte > 0x7f) return false;
  return true;
}
