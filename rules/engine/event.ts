/** When something happened: one fact, or the latest, earliest or first known of several. */
import type { Fact, Vocabulary } from '../facts/vocabulary.ts';
import type { Bound } from './bound.ts';
import { ConditionError, factAt } from './condition.ts';
import { type Day, dayInChina } from './day.ts';
import type { Event } from './rule.ts';

/** An event that happened, with the fact that decided it. */
export interface Happened {
  /** The day in China. */
  readonly day: Day;
  /** Milliseconds since 1970-01-01T00:00Z, where the fact is an instant. */
  readonly instant: number | undefined;
  readonly fact: Fact;
}

/** A compiled event. */
export interface CompiledEvent {
  readonly at: (bound: Bound) => Happened | undefined;
  readonly missing: (bound: Bound) => readonly Fact[];
  readonly facts: readonly Fact[];
}

/** @throws ConditionError where a fact is unknown or is no date. */
export function compileEvent(event: Event, vocabulary: Vocabulary): CompiledEvent {
  if (typeof event === 'string') return single(dateFact(event, vocabulary));
  const [how, paths] =
    'latest' in event
      ? (['latest', event.latest] as const)
      : 'earliest' in event
        ? (['earliest', event.earliest] as const)
        : (['firstKnown', event.firstKnown] as const);
  const parts = paths.map((path) => single(dateFact(path, vocabulary)));
  const facts = parts.flatMap((part) => part.facts);
  if (how === 'firstKnown') {
    return {
      at: (bound) => {
        for (const part of parts) {
          const happened = part.at(bound);
          if (happened !== undefined) return happened;
        }
        return undefined;
      },
      // Any one of them would settle it, so all are named.
      missing: (bound) => (parts.some((part) => part.at(bound) !== undefined) ? [] : facts),
      facts,
    };
  }
  const later = how === 'latest';
  return {
    at: (bound) => {
      let decisive: Happened | undefined;
      for (const part of parts) {
        const happened = part.at(bound);
        if (happened === undefined) return undefined;
        if (decisive === undefined || (later ? happened.day > decisive.day : happened.day < decisive.day))
          decisive = happened;
      }
      return decisive;
    },
    missing: (bound) => parts.flatMap((part) => part.missing(bound)),
    facts,
  };
}

function dateFact(path: string, vocabulary: Vocabulary): Fact {
  const fact = factAt(path, vocabulary);
  if (fact.type !== 'date' && fact.type !== 'instant') throw new ConditionError(`${path} is no date`);
  return fact;
}

function single(fact: Fact): CompiledEvent {
  const { slot } = fact;
  const isInstant = fact.type === 'instant';
  return {
    at: (bound) => {
      const value = bound.values[slot];
      if (typeof value !== 'number') return undefined;
      return isInstant ? { day: dayInChina(value), instant: value, fact } : { day: value, instant: undefined, fact };
    },
    missing: (bound) => (bound.values[slot] === undefined ? [fact] : []),
    facts: [fact],
  };
}
