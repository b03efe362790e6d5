/** Writes comments into one file: Word comments in a docx, highlights with notes in a PDF. */
import type { Paper } from '../../intake/papers/paper.ts';
import { CommentsNotPossible, type PaperComment, type Signature } from './comment.ts';
import { commentDocx } from './docx/comment-docx.ts';
import { highlightPdf } from './pdf/highlight-pdf.ts';

/** @throws CommentsNotPossible where its format takes none */
export async function commentFile(
  bytes: Uint8Array,
  paper: Paper,
  comments: readonly PaperComment[],
  signature: Signature,
): Promise<Uint8Array> {
  switch (paper.format) {
    case 'docx':
      return commentDocx(bytes, paper, comments, signature);
    case 'pdf':
      return highlightPdf(bytes, paper, comments, signature);
    default:
      throw new CommentsNotPossible({
        zh: `${paper.format} 文件不能加批注；请上传 docx 或 PDF`,
        en: `a ${paper.format} file takes no comments; send docx or PDF`,
      });
  }
}
