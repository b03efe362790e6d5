/** Opens a ZIP archive in memory (APPNOTE.TXT of PKWARE) by its table of contents; parts are unpacked one by one, within the budget. */
import type { Readable } from 'node:stream';
import { type Entry, fromBuffer, type ZipFile } from 'yauzl';
import type { Budget } from '../budget.ts';
import { PaperDamaged, PaperEncrypted, PaperTooLarge } from '../refusals.ts';

/** A tender document with many pictures has some hundreds. */
const MAX_PARTS = 20_000;

/** The parts of an archive, by name, without regard to case (ECMA-376 part 2, 6.2.2.3). */
export interface Archive {
  readonly names: readonly string[];
  readonly has: (name: string) => boolean;
  /** Chunks of the part as they are unpacked. @throws PaperDamaged where there is none. */
  readonly open: (name: string) => Promise<Readable>;
}

const damaged = (): PaperDamaged => new PaperDamaged({ zh: '压缩包不完整', en: 'the ZIP archive is not complete' });

/** @throws PaperDamaged, PaperTooLarge */
export async function openArchive(bytes: Uint8Array, budget: Budget): Promise<Archive> {
  const zip = await opened(bytes);
  if (zip.entryCount > MAX_PARTS)
    throw new PaperTooLarge({ zh: '压缩包内文件过多', en: 'the ZIP archive has too many parts' });
  const entries = await entriesOf(zip);
  return {
    names: [...entries.values()].map(({ fileName }) => fileName),
    has: (name) => entries.has(name.toLowerCase()),
    open: async (name) => {
      const entry = entries.get(name.toLowerCase());
      if (entry === undefined)
        throw new PaperDamaged({ zh: `缺少 ${name.slice(0, 80)}`, en: `${name.slice(0, 80)} is missing` });
      if (entry.isEncrypted()) throw new PaperEncrypted();
      // yauzl stops a part that turns out larger than the table says, so what is stated is what is spent.
      budget.unpack(entry.uncompressedSize);
      return await new Promise<Readable>((resolve, reject) =>
        zip.openReadStream(entry, (error, stream) => (error ? reject(damaged()) : resolve(stream))),
      );
    },
  };
}

function opened(bytes: Uint8Array): Promise<ZipFile> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return new Promise((resolve, reject) => {
    fromBuffer(buffer, { lazyEntries: true }, (error, zip) => (error ? reject(damaged()) : resolve(zip)));
  });
}

function entriesOf(zip: ZipFile): Promise<ReadonlyMap<string, Entry>> {
  return new Promise((resolve, reject) => {
    const entries = new Map<string, Entry>();
    zip.on('entry', (entry: Entry) => {
      // Some programs write names with backslashes or a leading slash; of two alike the first counts.
      const name = entry.fileName.replaceAll('\\', '/').replace(/^\/+/, '').toLowerCase();
      if (!entries.has(name)) entries.set(name, entry);
      zip.readEntry();
    });
    zip.on('end', () => resolve(entries));
    zip.on('error', () => reject(damaged()));
    zip.readEntry();
  });
}
