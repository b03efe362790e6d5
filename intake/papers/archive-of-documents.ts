/** A ZIP archive that holds the documents of one project. */
import type { Archive } from './container/zip.ts';

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
