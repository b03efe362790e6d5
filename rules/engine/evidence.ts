/** What shows that an event happened or a step was taken although its own fact is missing (design, section 6.5). */
import type { Fact, Vocabulary } from '../facts/vocabulary.ts';
import { onceEach } from '../once.ts';
import { type Bound, isThere } from './bound.ts';
import { ConditionError, factAt } from './condition-error.ts';
import { type Day, dayInChina } from './day.ts';

/** It happened on a day that is not known. */
export interface Implied {
  /** No later than this day, where the evidence has one. */
  readonly by: Day | undefined;
  /** What shows it. */
  readonly fact: Fact;
}

/** @returns undefined where nothing shows it. */
export type Implies = (bound: Bound) => Implied | undefined;

/**
 * The evidence for a date (`timeline.repliedOn`) or a step (`ticket.reply.steps:result-told`); undefined where none is declared.
 * @throws ConditionError where a source does not exist.
 */
export function evidenceFor(target: string, vocabulary: Vocabulary): Implies | undefined {
  const declared = vocabulary.evidence[target];
  if (declared === undefined) return undefined;
  const known = knownIn(vocabulary);
  const shows = known.get(target) ?? showing(target, declared, vocabulary, NOTHING_ASKED);
  known.set(target, shows);
  return shows;
}

/** Rules of a place ask for the same few steps and dates. */
const knownIn = onceEach((_: Vocabulary) => new Map<string, Implies>());
const NOTHING_ASKED: ReadonlySet<string> = new Set();

/** @param above what it was asked for: nothing shows itself. */
function showing(
  target: string,
  declared: readonly string[],
  vocabulary: Vocabulary,
  above: ReadonlySet<string>,
): Implies {
  const asked = new Set([...above, target]);
  const sources = declared.flatMap((source) => {
    const shown = asked.has(source) ? undefined : vocabulary.evidence[source];
    const further = shown === undefined ? undefined : showing(source, shown, vocabulary, asked);
    return further === undefined ? [sourceOf(source, vocabulary)] : [sourceOf(source, vocabulary), further];
  });
  return (bound) => {
    let earliest: Implied | undefined;
    for (const source of sources) {
      const shown = source(bound);
      if (shown === undefined) continue;
      if (earliest === undefined || (shown.by ?? Infinity) < (earliest.by ?? Infinity)) earliest = shown;
    }
    return earliest;
  };
}

/**
 * Whether an event cannot have happened because what it would show is said not to have: before a purchase began there is no notice. Not
 * where another day shows that it has. Asks which days are known and not what they are, so that cases that know the same come to the same.
 * Undefined where it would show nothing.
 */
export function precludedBy(source: string, vocabulary: Vocabulary): ((bound: Bound) => boolean) | undefined {
  const slotOf = (path: string): number => factAt(path, vocabulary).slot;
  const { evidence } = vocabulary;
  const shownIn = (path: string) => Object.keys(evidence).filter((target) => evidence[target]?.includes(path));
  const showing = (path: string) => evidence[path] ?? [];
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
    if (one.includes(':') || reached.has(one)) continue;
    const { type } = factAt(one, vocabulary);
    if (type !== 'date' && type !== 'instant') continue;
    reached.add(one);
    datesFrom(one, next, vocabulary, reached);
  }
  return reached;
}

/** A source alone: a date that has come, a yes, a code that is there, or any value that is known but 0. */
function sourceOf(source: string, vocabulary: Vocabulary): Implies {
  const [path = '', code] = source.split(':');
  const fact = factAt(path, vocabulary);
  const { slot, type } = fact;
  const somehow: Implied = { by: undefined, fact };
  if (code !== undefined) {
    if (fact.codes?.[code] === undefined) throw new ConditionError(`no code "${code}" in the list of ${path}`);
    return ({ values }) => {
      const value = values[slot];
      const holds = value === code || (Array.isArray(value) && value.some((item) => item === code));
      return holds ? somehow : undefined;
    };
  }
  if (type === 'yesno') return ({ values }) => (values[slot] === true ? somehow : undefined);
  return ({ values }) => {
    const value = values[slot];
    if (value === undefined || value === null) return undefined;
    if (type === 'date' && typeof value === 'number') return { by: value, fact };
    if (type === 'instant' && typeof value === 'number') return { by: dayInChina(value), fact };
    // A sum or a share of nothing shows that there is none: a price reduction of 0 is no reduction.
    if (value === 0) return undefined;
    return Array.isArray(value) && value.length === 0 ? undefined : somehow;
  };
}
