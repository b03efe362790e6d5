/** The lines of a UTF-8 stream that this program wrote itself, those of a chunk together. */
import { StringDecoder } from 'node:string_decoder';

export async function* linesOf(bytes: AsyncIterable<unknown>): AsyncGenerator<readonly string[]> {
  const decoder = new StringDecoder('utf8');
  let begun = '';
  for await (const part of bytes) {
    if (!(part instanceof Uint8Array)) continue;
    const texts = (begun + decoder.write(Buffer.from(part.buffer, part.byteOffset, part.byteLength))).split('\n');
    begun = texts.pop() ?? '';
    const lines = texts.filter((text) => text !== '');
    if (lines.length > 0) yield lines;
  }
  if (begun !== '') yield [begun];
}
