/** Looks up what a rule names, and says what does not fit the vocabulary. */
import type { Fact, Vocabulary } from '../facts/vocabulary.ts';

/** A rule names a fact, a code or a comparison that does not fit the vocabulary. */
export class ConditionError extends Error {
  override readonly name = 'ConditionError';
}

/**
 * The fact at a path.
 * @throws ConditionError where the vocabulary has none.
 */
export function factAt(path: string, vocabulary: Vocabulary): Fact {
  const fact = vocabulary.byPath.get(path);
  if (fact === undefined) throw new ConditionError(`no fact "${path}" in the vocabulary of ${vocabulary.kind}`);
  return fact;
}
