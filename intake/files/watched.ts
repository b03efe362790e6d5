/** The bytes of a file as somebody waits for them. */
import type { Source } from './source.ts';

/** The chunks of a file; `onBytes` is told the length of each. */
export async function* counted(source: Source, onBytes?: (bytes: number) => void): AsyncGenerator<Buffer> {
  for await (const chunk of source.bytes()) {
    if (!Buffer.isBuffer(chunk)) continue;
    onBytes?.(chunk.length);
    yield chunk;
  }
}

/** A file of which `onBytes` is told every chunk that is read, in whatever order. */
export function watched(source: Source, onBytes?: (bytes: number) => void): Source {
  if (onBytes === undefined) return source;
  return {
    ...source,
    bytes: (start, end) =>
      source
        .bytes(start, end)
        .on('data', (chunk: Buffer) => onBytes(chunk.length))
        .pause(),
  };
}
