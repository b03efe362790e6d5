/** A user's own document with comments at the words they are about. */

import type { Paper } from '../../intake/papers/paper.ts';
import { CommentsNotPossible, type PaperComment, type Signature } from './comment.ts';
import { commentDocx } from './docx/comment-docx.ts';
import { highlightPdf } from './pdf/highlight-pdf.ts';

/**
 * @param bytes the file
 * @param paper as `readPaper` read that very file
 * @returns the file: a docx with Word comments beside those it had, all other parts as they were; a pdf with highlights and notes
 * @throws CommentsNotPossible where its format takes none
 */
export async function commentDocument(
  bytes: Uint8Array,
  paper: Paper,
  comments: readonly PaperComment[],
  signature: Signature = {},
): Promise<Uint8Array> {
  if (paper.parts !== undefined)
    throw new CommentsNotPossible({
      zh: '多个文件一起读取时不能加批注；请逐个文件读取',
      en: 'several files read together take no comments; read them one by one',
    });
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
