/**
 * Opens a ZIP archive (APPNOTE.TXT of PKWARE) by its table of contents, and refuses a bomb before a byte is unpacked: the
 * table states how large every part is, and yauzl stops a part that turns out larger than stated.
 */
import type { Readable } from 'node:stream';
import { type Entry, fromRandomAccessReader, RandomAccessReader, type ZipFile } from 'yauzl';
import type { Text } from '../../rules/facts/fact.ts';
import { Budget } from './budget.ts';
import { FileRefused } from './file-refused.ts';
import type { Source } from './source.ts';

/** A workbook has some tens of parts, a few hundred with many sheets and pictures. */
const MAX_PARTS = 2_000;
/** A full sheet (1,048,576 rows of thirty columns) is about 2 GB of XML. */
const MAX_PART_BYTES = 2 * 1_073_741_824;
/** XML of sheets packs 5 to 30 times, very repetitive sheets 60; deflate cannot do better than 1,032. */
const MAX_RATIO = 120;
/** Small parts may pack better without doing harm. */
const HARMLESS_BYTES = 64 * 1_048_576;

/** What all parts that are read, some more than once, may unpack to together: as much as the largest part, or as the file can hold. */
const TOGETHER: Text = { zh: '解压后的内容过多', en: 'it unpacks to too much' };

/** The parts of an archive, by name. */
export interface Archive {
  readonly has: (name: string) => boolean;
  /** @throws FileRefused where there is no such part, or it is larger than it may be; reading throws where all are together. */
  readonly open: (name: string) => Promise<AsyncIterable<Uint8Array>>;
  /** The same for a part that is looked through before it is read: counted by itself. */
  readonly scan: (name: string) => Promise<AsyncIterable<Uint8Array>>;
  readonly close: () => void;
}

class SourceReader extends RandomAccessReader {
  readonly #source: Source;
  constructor(source: Source) {
    super();
    this.#source = source;
  }
  override _readStreamForRange(start: number, end: number): Readable {
    return this.#source.bytes(start, end);
  }
}

const damaged = (): FileRefused =>
  new FileRefused('damaged-archive', {
    zh: '不是完整的 Excel 工作簿：压缩包已损坏',
    en: 'no complete Excel workbook: the ZIP archive is damaged',
  });

/** @throws FileRefused where it is no archive, damaged, or has too many parts. */
export async function openArchive(source: Source): Promise<Archive> {
  const zip = await opened(source);
  if (zip.entryCount > MAX_PARTS) {
    zip.close();
    throw new FileRefused('too-many-parts', {
      zh: '压缩包内的文件过多，不是 Excel 工作簿',
      en: 'the archive has too many parts to be an Excel workbook',
    });
  }
  const entries = await entriesOf(zip);
  const budget = (): Budget => {
    const unpacked = new Budget(TOGETHER, HARMLESS_BYTES, MAX_RATIO);
    unpacked.earn(source.size);
    return unpacked;
  };
  const opener =
    (unpacked: Budget) =>
    async (name: string): Promise<AsyncIterable<Uint8Array>> => {
      const entry = entries.get(name.toLowerCase());
      if (entry === undefined)
        throw new FileRefused('not-a-workbook', {
          zh: `不是 Excel 工作簿：缺少 ${name}`,
          en: `no Excel workbook: ${name} is missing`,
        });
      refuseBomb(entry);
      const stream = await new Promise<Readable>((resolve, reject) =>
        zip.openReadStream(entry, (error, stream) => (error ? reject(damaged()) : resolve(stream))),
      );
      return counted(stream, unpacked);
    };
  return {
    has: (name) => entries.has(name.toLowerCase()),
    open: opener(budget()),
    scan: opener(budget()),
    close: () => zip.close(),
  };
}

/** What is unpacked is counted as it comes, since one part can be read again and again. */
async function* counted(stream: Readable, unpacked: Budget): AsyncGenerator<Uint8Array> {
  for await (const chunk of stream) {
    if (!(chunk instanceof Uint8Array)) continue;
    unpacked.spend(chunk.length);
    yield chunk;
  }
}

function refuseBomb({ compressedSize, uncompressedSize }: Entry): void {
  if (uncompressedSize <= HARMLESS_BYTES) return;
  if (uncompressedSize <= MAX_PART_BYTES && uncompressedSize <= compressedSize * MAX_RATIO) return;
  const size = Math.round(uncompressedSize / 1_048_576);
  throw new FileRefused('too-large-unpacked', {
    zh: `工作簿解压后达 ${size} MB，疑为压缩炸弹；请另存为 CSV`,
    en: `the workbook unpacks to ${size} MB and may be a ZIP bomb; save it as CSV`,
  });
}

function opened(source: Source): Promise<ZipFile> {
  return new Promise((resolve, reject) => {
    fromRandomAccessReader(
      new SourceReader(source),
      source.size,
      { lazyEntries: true, autoClose: false },
      (error, zip) => (error ? reject(damaged()) : resolve(zip)),
    );
  });
}

function entriesOf(zip: ZipFile): Promise<ReadonlyMap<string, Entry>> {
  return new Promise((resolve, reject) => {
    const entries = new Map<string, Entry>();
    zip.on('entry', (entry: Entry) => {
      // The names of parts are compared without case (ECMA-376 part 2, 6.2.2.3); of two alike the first counts.
      const name = entry.fileName.toLowerCase();
      if (!entries.has(name)) entries.set(name, entry);
      zip.readEntry();
    });
    zip.on('end', () => resolve(entries));
    zip.on('error', () => reject(damaged()));
    zip.readEntry();
  });
}
