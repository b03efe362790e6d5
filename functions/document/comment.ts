/** Writes the comments into a document: on AWS here, on one machine in a thread, since a file may make it long. */
import { PaperRefused } from '../../intake/papers/refusals.ts';
import type { PaperComment, Signature } from '../../output/comments/comment.ts';
import { CommentsNotPossible } from '../../output/comments/comment.ts';
import { commentDocument } from '../../output/comments/comment-document.ts';
import { unpackPaper } from '../papers/packed-reading.ts';

export interface CommentInput {
  readonly bytes: Uint8Array;
  /** The paper, as the reader stored it: unpacked where the work is done. */
  readonly packed: Uint8Array;
  readonly comments: readonly PaperComment[];
  readonly signature: Signature;
}

/** Undefined where the file takes no comments. */
export type Commenter = (input: CommentInput) => Promise<Uint8Array | undefined>;

export const comment: Commenter = async ({ bytes, packed, comments, signature }) => {
  try {
    return await commentDocument(bytes, await unpackPaper(packed), comments, signature);
  } catch (error) {
    // It was read before: what it now takes too much of is the work of writing it again.
    if (error instanceof CommentsNotPossible || error instanceof PaperRefused) return undefined;
    throw error;
  }
};
