/** What is to be written beside the words of a paper. */
import { z } from 'zod';
import type { Text } from '../../rules/facts/fact.ts';

/** The words: a block of the paper, or a stretch `[from, to)` of its text. */
export const Anchor = z.object({
  block: z.string(),
  from: z.int().nonnegative().optional(),
  to: z.int().positive().optional(),
});
export type Anchor = z.infer<typeof Anchor>;

export const PaperComment = z.object({
  anchor: Anchor,
  /** What it is about, in a line. */
  title: z.string(),
  /** What is allowed, the clause, what to write instead: a paragraph each. */
  body: z.array(z.string()),
  lang: z.enum(['zh', 'en']),
});
export type PaperComment = z.infer<typeof PaperComment>;

/** Who comments, and when. */
export interface Signature {
  /** The name beside every comment: `规矩` unless told otherwise. */
  readonly author?: string;
  /** An instant in RFC 3339; comments carry no time without it. */
  readonly at?: string;
}

/** The file cannot take comments. */
export class CommentsNotPossible extends Error {
  override readonly name = 'CommentsNotPossible';
  readonly code = 'comments-not-possible';
  readonly text: Text;
  constructor(text: Text) {
    super(`${text.zh} · ${text.en}`);
    this.text = text;
  }
}
