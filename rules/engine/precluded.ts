/** Events that cannot have happened, since what they would show is said not to have. */
import type { Fact, Vocabulary } from '../facts/vocabulary.ts';
import { onceEach } from '../once.ts';
import { type Bound, isThere } from './bound.ts';
import { eventsShowing, eventsShownBy } from './shown-events.ts';

type Precluded = ((bound: Bound) => boolean) | undefined;

/**
 * Whether an event cannot have happened because what it would show is said not to have: before a purchase began there is no notice. Not
 * where another day shows that it has. Asks which days are known and not what they are, so that cases that know the same come to the same.
 * Undefined where it would show nothing.
 */
export function precludedBy(source: string, vocabulary: Vocabulary): Precluded {
  const known = knownIn(vocabulary);
  if (!known.has(source)) known.set(source, precluded(source, vocabulary));
  return known.get(source);
}

const knownIn = onceEach((_: Vocabulary) => new Map<string, Precluded>());

function precluded(source: string, vocabulary: Vocabulary): Precluded {
  const shown = [...eventsFrom(source, (path) => eventsShownBy(path, vocabulary))]
    .filter(({ path }) => path !== source)
    .map(({ path, slot }) => ({
      slot,
      others: [...eventsFrom(path, (one) => eventsShowing(one, vocabulary))].map((other) => other.slot),
    }));
  if (shown.length === 0) return undefined;
  return (bound) =>
    shown.some(
      ({ slot, others }) =>
        !isThere(bound, slot) && bound.values[slot] === null && !others.some((other) => isThere(bound, other)),
    );
}

/** Events that are reached step by step. */
function eventsFrom(
  path: string,
  next: (path: string) => readonly Fact[],
  reached = new Set<Fact>(),
): ReadonlySet<Fact> {
  for (const event of next(path)) {
    if (reached.has(event)) continue;
    reached.add(event);
    eventsFrom(event.path, next, reached);
  }
  return reached;
}
