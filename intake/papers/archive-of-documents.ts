/** A ZIP archive that holds the documents of one project. */
import type { Budget } from './budget.ts';
import { type Archive, openArchive } from './container/zip.ts';
import { recognise } from './recognise.ts';

const DOCUMENT = /\.(?:docx|docm|doc|wps|pdf|ofd|html?|txt|xml)$/i;
/** What macOS and Word leave beside documents. */
const LEFT_BESIDE = /(?:^|[\\/])(?:__MACOSX[\\/]|\.|~\$)/;
const MOST = 20;

/** @returns the names of its documents in their order, none where there are too many to be one project */
export function documentsIn({ names }: Archive): readonly string[] {
  const documents = names.filter((name) => DOCUMENT.test(name) && !LEFT_BESIDE.test(name));
  return documents.length > MOST ? [] : documents.toSorted((one, other) => (one < other ? -1 : 1));
}

export const fileNameOf = (name: string): string =>
  name.slice(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);

/** One of the documents of an archive, under the name it has in it. */
export interface ArchivedDocument {
  readonly file: string;
  readonly bytes: Buffer;
}

/** Its documents in their order; what is empty, or another archive, is passed over. @throws PaperRefused */
export async function* documentsOf(archive: Archive, budget: Budget): AsyncGenerator<ArchivedDocument> {
  for (const file of documentsIn(archive)) {
    const chunks: Buffer[] = [];
    for await (const chunk of await archive.open(file)) chunks.push(Buffer.from(chunk));
    const bytes = Buffer.concat(chunks);
    if (bytes.length === 0) continue;
    const inner = recognise(bytes) === 'zip' ? await openArchive(bytes, budget) : undefined;
    if (inner !== undefined && !inner.names.some((one) => /^(?:word\/|ofd\.xml$)/i.test(one))) continue;
    yield { file, bytes };
  }
}

/** Whether a ZIP archive is one of documents, and no document itself. */
export const isOfDocuments = ({ names }: Archive): boolean =>
  !names.some((name) => /^(?:word\/|\[content_types\]\.xml$|ofd\.xml$|mimetype$)/i.test(name));
