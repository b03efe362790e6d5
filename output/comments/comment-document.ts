/** Gives a document back with comments at the words they are about: a file, or an archive with those of one project. */
import { isOfDocuments } from '../../intake/papers/archive-of-documents.ts';
import { Budget } from '../../intake/papers/budget.ts';
import { type Archive, openArchive } from '../../intake/papers/container/zip.ts';
import type { Paper } from '../../intake/papers/paper.ts';
import { recognise } from '../../intake/papers/recognise.ts';
import type { PaperComment, Signature } from './comment.ts';
import { commentFile } from './comment-file.ts';
import { commentArchive } from './comment-project.ts';

/**
 * @param bytes the file that `paper` was read from
 * @returns the file, else as it was; of an archive the archive, each document of it with its own comments
 * @throws CommentsNotPossible where its format takes none
 */
export async function commentDocument(
  bytes: Uint8Array,
  paper: Paper,
  comments: readonly PaperComment[],
  signature: Signature = {},
): Promise<Uint8Array> {
  const archive = await archiveOf(bytes);
  if (archive === undefined) return commentFile(bytes, paper, comments, signature);
  return commentArchive(bytes, archive, paper, comments, signature);
}

/** Whether it is an archive of documents, and its answer one too. @throws PaperRefused */
export const isArchive = async (bytes: Uint8Array): Promise<boolean> => (await archiveOf(bytes)) !== undefined;

async function archiveOf(bytes: Uint8Array): Promise<Archive | undefined> {
  if (recognise(bytes) !== 'zip') return undefined;
  const archive = await openArchive(bytes, new Budget());
  return isOfDocuments(archive) ? archive : undefined;
}
