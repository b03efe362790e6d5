/** Several files of one project: each gets its own comments back. */
import { documentsOf } from '../../intake/papers/archive-of-documents.ts';
import { Budget } from '../../intake/papers/budget.ts';
import type { Archive } from '../../intake/papers/container/zip.ts';
import { blocksByPart } from '../../intake/papers/joined-papers.ts';
import type { Paper } from '../../intake/papers/paper.ts';
import { PaperRefused } from '../../intake/papers/refusals.ts';
import { CommentsNotPossible, type PaperComment, type Signature } from './comment.ts';
import { commentFile } from './comment-file.ts';
import { copyArchive } from './docx/zip-copy.ts';

/**
 * @param files in the order in which they were read as one paper
 * @returns each file with the comments on its words; undefined for one whose format takes none
 * @throws CommentsNotPossible where none of them takes any
 */
export async function commentFiles(
  files: readonly Uint8Array[],
  paper: Paper,
  comments: readonly PaperComment[],
  signature: Signature = {},
): Promise<readonly (Uint8Array | undefined)[]> {
  const written: (Uint8Array | undefined)[] = [];
  for (const [index, blocks] of blocksByPart(paper).entries()) {
    const bytes = files[index];
    if (bytes === undefined) continue;
    const own = new Set(blocks.map(({ id }) => id));
    const part: Paper = { format: paper.parts?.[index]?.format ?? paper.format, blocks: [...blocks], notes: [] };
    const about = comments.filter(({ anchor }) => own.has(anchor.block));
    written.push(await orNone(commentFile(bytes, part, about, signature)));
  }
  if (written.every((file) => file === undefined))
    throw new CommentsNotPossible({
      zh: '其中没有可以加批注的文件；请上传 docx 或 PDF',
      en: 'none of the files takes comments; send docx or PDF',
    });
  return written;
}

/** The archive with comments in its documents; what takes none stays as it is. @throws CommentsNotPossible */
export async function commentArchive(
  bytes: Uint8Array,
  archive: Archive,
  paper: Paper,
  comments: readonly PaperComment[],
  signature: Signature,
): Promise<Uint8Array> {
  const documents: { readonly file: string; readonly bytes: Uint8Array }[] = [];
  for await (const document of documentsOf(archive, new Budget())) documents.push(document);
  const files = documents.map((document) => document.bytes);
  const written = await commentFiles(files, paper, comments, signature);
  const changes = documents.flatMap(({ file }, index) => {
    const content = written[index];
    return content === undefined ? [] : [[file, content] as const];
  });
  return copyArchive(bytes, new Map(changes));
}

async function orNone(file: Promise<Uint8Array>): Promise<Uint8Array | undefined> {
  try {
    return await file;
  } catch (error) {
    // A file that was read and cannot be written again keeps the others from nothing.
    if (error instanceof CommentsNotPossible || error instanceof PaperRefused) return undefined;
    throw error;
  }
}
