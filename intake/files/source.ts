/** Where the bytes of a submitted file come from: a disk, S3, memory. Pure streams: nothing here knows which. */
import { Readable } from 'node:stream';

/** A file to be read. Ranges are needed because a workbook is a ZIP archive, whose table of contents stands at its end. */
export interface Source {
  /** The name the user gave it; its ending states what it claims to be. */
  readonly name: string;
  /** In bytes. */
  readonly size: number;
  /** The bytes from `start` (inclusive) to `end` (exclusive); all of them where left out. */
  readonly bytes: (start?: number, end?: number) => Readable;
}

/** A source in memory. */
export function sourceOf(name: string, content: Buffer): Source {
  return {
    name,
    size: content.length,
    bytes: (start = 0, end = content.length) => Readable.from([content.subarray(start, end)]),
  };
}

/** The first bytes of a source, at most `length`. */
export async function headOf(source: Source, length: number): Promise<Buffer> {
  if (source.size === 0) return Buffer.alloc(0);
  const parts: Buffer[] = [];
  for await (const part of source.bytes(0, Math.min(length, source.size))) parts.push(Buffer.from(part));
  return Buffer.concat(parts);
}
