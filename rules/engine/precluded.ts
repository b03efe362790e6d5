/** Events that cannot have happened, since what they would show is said not to have. */
import { asTarget, shownBy } from '../facts/evidence/evidence.ts';
import type { Vocabulary } from '../facts/vocabulary.ts';
import { type Bound, isThere } from './bound.ts';
import { factAt } from './condition-error.ts';

/**
 * Whether an event cannot have happened because what it would show is said not to have: before a purchase began there is no notice. Not
 * where another day shows that it has. Asks which days are known and not what they are, so that cases that know the same come to the same.
 * Undefined where it would show nothing.
 */
export function precludedBy(source: string, vocabulary: Vocabulary): ((bound: Bound) => boolean) | undefined {
  const slotOf = (path: string): number => factAt(path, vocabulary).slot;
  const { evidence } = vocabulary;
  const showing = (path: string): readonly string[] => evidence[path]?.map(asTarget) ?? [];
  const shownIn = (path: string) => Object.keys(evidence).filter((target) => showing(target).includes(path));
  const shown = [...datesFrom(source, shownIn, vocabulary)]
    .filter((target) => target !== source)
    .map((target) => ({ slot: slotOf(target), others: [...datesFrom(target, showing, vocabulary)].map(slotOf) }));
  if (shown.length === 0) return undefined;
  return (bound) =>
    shown.some(
      ({ slot, others }) =>
        !isThere(bound, slot) && bound.values[slot] === null && !others.some((other) => isThere(bound, other)),
    );
}

/** Dates and instants that are reached step by step. */
function datesFrom(
  path: string,
  next: (path: string) => readonly string[],
  vocabulary: Vocabulary,
  reached = new Set<string>(),
): ReadonlySet<string> {
  for (const one of next(path)) {
    const { denied, code } = shownBy(one);
    if (denied || code !== undefined || reached.has(one)) continue;
    const { type } = factAt(shownBy(one).path, vocabulary);
    if (type !== 'date' && type !== 'instant') continue;
    reached.add(one);
    datesFrom(one, next, vocabulary, reached);
  }
  return reached;
}
