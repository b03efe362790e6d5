/** Which events show which others (design, section 6.5): what shows an event cannot have come before it. */
import { asTarget } from '../facts/evidence/evidence.ts';
import type { Fact, Vocabulary } from '../facts/vocabulary.ts';
import { onceEach } from '../once.ts';

/** Events that an event shows. */
export function eventsShownBy(path: string, vocabulary: Vocabulary): readonly Fact[] {
  return shownIn(vocabulary).get(path) ?? NO_FACTS;
}

/** Events that show an event. */
export function eventsShowing(path: string, { evidence, byPath }: Vocabulary): readonly Fact[] {
  return (evidence[path] ?? []).flatMap((source) => {
    const event = byPath.get(asTarget(source));
    return isEvent(event) ? [event] : [];
  });
}

const NO_FACTS: readonly Fact[] = [];
const isEvent = (fact: Fact | undefined): fact is Fact => fact?.type === 'date' || fact?.type === 'instant';

const shownIn = onceEach((vocabulary: Vocabulary) => {
  const shown = new Map<string, Fact[]>();
  for (const target of Object.keys(vocabulary.evidence)) {
    const event = vocabulary.byPath.get(target);
    if (!isEvent(event)) continue;
    for (const { path } of eventsShowing(target, vocabulary)) shown.set(path, [...(shown.get(path) ?? []), event]);
  }
  return shown;
});
