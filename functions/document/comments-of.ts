/** What is written beside the words of a paper: what was found, less what its user has settled. */
import type { Reading } from '../../intake/reading/reading.ts';
import type { PaperComment } from '../../output/comments/comment.ts';
import { readingComments } from '../../output/comments/reading-comments.ts';
import type { Report } from '../../rules/engine/report.ts';
import type { Vocabulary } from '../../rules/facts/vocabulary.ts';
import type { Language } from '../http/answer.ts';

/** A fact that was put right or taken away is neither unsure any more nor in conflict. */
export function commentsOf(
  { paper, findings }: Report,
  reading: Reading,
  vocabulary: Vocabulary,
  language: Language,
): readonly PaperComment[] {
  const settled = [...Object.keys(paper?.corrections ?? {}), ...(paper?.removed ?? [])];
  const isSettled = (fact: string): boolean => settled.some((path) => fact === path || fact.startsWith(`${path}.`));
  const left: Reading = {
    ...reading,
    marks: reading.marks.map((mark) => (isSettled(mark.fact) ? { ...mark, sure: true } : mark)),
    conflicts: reading.conflicts.filter(({ fact }) => !isSettled(fact)),
  };
  return readingComments(left, findings, vocabulary, language);
}
