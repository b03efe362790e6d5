/** Writes a ZIP archive again with some parts changed or added: every other part is copied as it is packed, byte by byte. */
import { crc32, deflateRawSync } from 'node:zlib';
import { type Entry, fromBufferPromise } from 'yauzl';

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const DEFLATE = 8;
/** Bit 3: sizes follow the data; they are known here. */
const SIZES_FOLLOW = 0x0008;
const UTF8_NAME = 0x0800;

interface Packed {
  readonly name: Buffer;
  readonly flags: number;
  readonly method: number;
  readonly time: number;
  readonly date: number;
  readonly crc: number;
  readonly size: number;
  readonly data: Buffer;
  readonly attributes: number;
}

/**
 * @param changes new contents by name of part; parts the archive does not have are added at its end
 */
export async function copyArchive(
  bytes: Uint8Array,
  changes: ReadonlyMap<string, string | Uint8Array>,
): Promise<Buffer> {
  const source = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const left = new Map(changes);
  const parts: Packed[] = [];
  for (const entry of await entriesOf(source)) {
    const key = [...left.keys()].find((name) => name.toLowerCase() === nameOf(entry).toLowerCase());
    const changed = key === undefined ? undefined : left.get(key);
    if (key !== undefined) left.delete(key);
    parts.push(changed === undefined ? copied(source, entry) : packed(entry.fileNameRaw, changed, entry));
  }
  for (const [name, content] of left) parts.push(packed(Buffer.from(name, 'utf8'), content));
  return written(parts);
}

function nameOf(entry: Entry): string {
  return entry.fileName.replaceAll('\\', '/').replace(/^\/+/, '');
}

async function entriesOf(source: Buffer): Promise<readonly Entry[]> {
  const zip = await fromBufferPromise(source, { lazyEntries: true });
  const entries: Entry[] = [];
  for await (const entry of zip.eachEntry()) entries.push(entry);
  return entries;
}

function copied(source: Buffer, entry: Entry): Packed {
  const at = entry.relativeOffsetOfLocalHeader;
  const start = at + 30 + source.readUInt16LE(at + 26) + source.readUInt16LE(at + 28);
  return {
    name: entry.fileNameRaw,
    flags: entry.generalPurposeBitFlag & ~SIZES_FOLLOW,
    method: entry.compressionMethod,
    time: entry.lastModFileTime,
    date: entry.lastModFileDate,
    crc: entry.crc32,
    size: entry.uncompressedSize,
    data: source.subarray(start, start + entry.compressedSize),
    attributes: entry.externalFileAttributes,
  };
}

function packed(name: Buffer, content: string | Uint8Array, before?: Entry): Packed {
  const plain = typeof content === 'string' ? Buffer.from(content, 'utf8') : content;
  return {
    name,
    flags: before === undefined ? UTF8_NAME : before.generalPurposeBitFlag & UTF8_NAME,
    method: DEFLATE,
    time: before?.lastModFileTime ?? 0,
    // 1 January 1980, the first day a ZIP can name: the same input makes the same file.
    date: before?.lastModFileDate ?? 0x0021,
    crc: crc32(plain),
    size: plain.length,
    data: deflateRawSync(plain),
    attributes: before?.externalFileAttributes ?? 0,
  };
}

function written(parts: readonly Packed[]): Buffer {
  const chunks: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const part of parts) {
    const fields = fieldsOf(part);
    const local = Buffer.concat([header(LOCAL, [20]), fields, Buffer.alloc(2), part.name]);
    const central = Buffer.alloc(16);
    central.writeUInt32LE(part.attributes >>> 0, 8);
    central.writeUInt32LE(offset, 12);
    directory.push(header(CENTRAL, [20, 20]), fields, central, part.name);
    chunks.push(local, part.data);
    offset += local.length + part.data.length;
  }
  const table = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(END, 0);
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(table.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...chunks, table, end]);
}

function header(mark: number, versions: readonly number[]): Buffer {
  const buffer = Buffer.alloc(4 + 2 * versions.length);
  buffer.writeUInt32LE(mark, 0);
  versions.forEach((version, at) => {
    buffer.writeUInt16LE(version, 4 + 2 * at);
  });
  return buffer;
}

/** What local header and table of contents have in common: flags to length of the name. */
function fieldsOf(part: Packed): Buffer {
  const buffer = Buffer.alloc(22);
  buffer.writeUInt16LE(part.flags, 0);
  buffer.writeUInt16LE(part.method, 2);
  buffer.writeUInt16LE(part.time, 4);
  buffer.writeUInt16LE(part.date, 6);
  buffer.writeUInt32LE(part.crc >>> 0, 8);
  buffer.writeUInt32LE(part.data.length, 12);
  buffer.writeUInt32LE(part.size, 16);
  buffer.writeUInt16LE(part.name.length, 20);
  return buffer;
}
