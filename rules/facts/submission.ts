/** Reads submissions of every kind that this release declares: right ones quickly, what is wrong by the schemas. */
import { contradictions } from './contradictions.ts';
import { vocabularies } from './kinds.ts';
import { readerOf } from './reading.ts';
import { readBySchema, type Submission } from './submission-reader.ts';

export type { FieldProblem } from './field-problem.ts';
export type { Submission } from './submission-reader.ts';

const quick = readerOf(vocabularies);

/**
 * @param input parsed JSON of any shape.
 * @returns the case in canonical form, or every problem found (at most 100).
 */
export function readSubmission(input: unknown): Submission {
  const valid = quick(input);
  if (valid === undefined) return readBySchema(input, vocabularies);
  const vocabulary = vocabularies.find(({ kind }) => kind === valid.kind);
  const problems = vocabulary === undefined ? [] : contradictions(valid, vocabulary);
  return problems.length === 0 ? { ok: true, case: valid } : { ok: false, problems };
}
