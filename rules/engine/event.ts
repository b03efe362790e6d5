/** When something happened: one fact, or the latest, earliest or first known of several. */
import type { Text } from '../facts/fact.ts';
import type { Fact, Vocabulary } from '../facts/vocabulary.ts';
import { onceEach } from '../once.ts';
import { type Bound, isThere } from './bound.ts';
import type { Calendar } from './calendar.ts';
import { type CompiledEvent, eventWords, type Happened, readsOf } from './compiled-event.ts';
import { ConditionError, factAt } from './condition-error.ts';
import { dayInChina } from './day.ts';
import { evidenceFor } from './evidence.ts';
import type { Implied } from './implied.ts';
import { endOfPeriod, paidInFull } from './moment.ts';
import type { Event, Moment } from './rule.ts';
import { eventsShownBy } from './shown-events.ts';

/** @throws ConditionError where a fact is unknown or is no date. */
export function compileEvent(event: Event, vocabulary: Vocabulary): CompiledEvent {
  if (typeof event === 'string' || 'endOf' in event || 'paid' in event) return momentOf(event, vocabulary);
  const [join, paths] =
    'latest' in event
      ? ([latestOf, event.latest] as const)
      : 'earliest' in event
        ? ([earliestOf, event.earliest] as const)
        : ([firstKnownOf, event.firstKnown] as const);
  return join(paths.map((path) => momentOf(path, vocabulary)));
}

function momentOf(moment: Moment, vocabulary: Vocabulary): CompiledEvent {
  const dated = (path: string): CompiledEvent => {
    const known = datesIn(vocabulary);
    const event = known.get(path) ?? single(dateFact(path, vocabulary), vocabulary);
    known.set(path, event);
    return event;
  };
  if (typeof moment === 'string') return dated(moment);
  if ('endOf' in moment) return endOfPeriod(dated(moment.from), factAt(moment.endOf, vocabulary));
  return paidInFull(dated(moment.paid), factAt(moment.parts, vocabulary), factAt(moment.sum, vocabulary));
}

/** Rules of a place run from the same few dates. */
const datesIn = onceEach((_: Vocabulary) => new Map<string, CompiledEvent>());

function dateFact(path: string, vocabulary: Vocabulary): Fact {
  const fact = factAt(path, vocabulary);
  if (fact.type !== 'date' && fact.type !== 'instant') throw new ConditionError(`${path} is no date`);
  return fact;
}

function single(fact: Fact, vocabulary: Vocabulary): CompiledEvent {
  const { slot } = fact;
  const section = vocabulary.sections.indexOf(fact.section);
  const evidence = evidenceFor(fact.path, vocabulary);
  const facts = [fact];
  const earlier = eventsShownBy(fact.path, vocabulary);
  return {
    at: (bound) => happenedOn(fact, bound),
    ...(earlier.length > 0 && { floor: { at: (bound: Bound) => lastOf(earlier, bound), facts: earlier } }),
    has: (bound) => isThere(bound, slot),
    implied: (bound) => (isThere(bound, slot) ? undefined : evidence?.(bound)),
    never: (bound) => !isThere(bound, slot) && bound.values[slot] === null && evidence?.(bound) === undefined,
    touched: ({ submitted }) => submitted[section] === true,
    missing: (bound) => (isThere(bound, slot) ? [] : facts),
    facts,
  };
}

function happenedOn(fact: Fact, { values }: Bound): Happened | undefined {
  const value = values[fact.slot];
  if (typeof value !== 'number') return undefined;
  return fact.type === 'instant'
    ? { day: dayInChina(value), instant: value, fact }
    : { day: value, instant: undefined, fact };
}

function lastOf(facts: readonly Fact[], bound: Bound): Happened | undefined {
  let last: Happened | undefined;
  for (const fact of facts) {
    const happened = happenedOn(fact, bound);
    if (happened !== undefined && (last === undefined || happened.day > last.day)) last = happened;
  }
  return last;
}

/** Several events in a rule's words: 甲与乙中较晚的, the later of A and B. */
function wordsOf(parts: readonly CompiledEvent[], zh: string, en: string): Text {
  const each = parts.map(eventWords);
  const [only] = each;
  if (each.length === 1 && only !== undefined) return only;
  return {
    zh: `${each.map((one) => one.zh).join('与')}中${zh}的`,
    en: `the ${en} of: ${each.map((one) => one.en).join('; ')}`,
  };
}

const factsOf = (parts: readonly CompiledEvent[]): readonly Fact[] => parts.flatMap(({ facts }) => facts);
const readsOfAll = (parts: readonly CompiledEvent[], bound: Bound): readonly Fact[] =>
  parts.flatMap((part) => readsOf(part, bound));

/** All must have happened; the last of them decides. */
function latestOf(parts: readonly CompiledEvent[]): CompiledEvent {
  return {
    at: (bound, calendar) => {
      let last: Happened | undefined;
      for (const part of parts) {
        const happened = part.at(bound, calendar);
        if (happened === undefined) return undefined;
        if (last === undefined || happened.day > last.day) last = happened;
      }
      return last;
    },
    has: (bound) => parts.every((part) => part.has(bound)),
    implied: (bound) => {
      let last: Implied | undefined;
      for (const part of parts) {
        const happened = part.at(bound);
        const shown = happened === undefined ? part.implied(bound) : { by: happened.day, fact: happened.fact };
        if (shown === undefined) return undefined;
        if (last === undefined || (shown.by ?? Infinity) > (last.by ?? Infinity)) last = shown;
      }
      return last;
    },
    never: (bound) => parts.some((part) => part.never(bound)),
    touched: (bound) => parts.some((part) => part.touched(bound)),
    missing: (bound) => parts.flatMap((part) => part.missing(bound)),
    facts: factsOf(parts),
    reads: (bound) => readsOfAll(parts, bound),
    words: () => wordsOf(parts, '较晚', parts.length === 2 ? 'later' : 'latest'),
  };
}

/** One must have happened; what is said not to have happened is later than what did. */
function earliestOf(parts: readonly CompiledEvent[]): CompiledEvent {
  return {
    at: (bound, calendar) => {
      let first: Happened | undefined;
      for (const part of parts) {
        const happened = part.at(bound, calendar);
        if (happened === undefined && !part.never(bound)) return undefined;
        if (happened !== undefined && (first === undefined || happened.day < first.day)) first = happened;
      }
      return first;
    },
    has: (bound) =>
      parts.some((part) => part.has(bound)) && parts.every((part) => part.has(bound) || part.never(bound)),
    implied: (bound) => {
      let first: Implied | undefined;
      for (const part of parts) {
        const happened = part.at(bound);
        const shown = happened === undefined ? part.implied(bound) : { by: happened.day, fact: happened.fact };
        if (shown !== undefined && (first === undefined || (shown.by ?? Infinity) < (first.by ?? Infinity)))
          first = shown;
      }
      return first;
    },
    never: (bound) => parts.every((part) => part.never(bound)),
    touched: (bound) => parts.some((part) => part.touched(bound)),
    missing: (bound) => parts.flatMap((part) => part.missing(bound)),
    facts: factsOf(parts),
    reads: (bound) => readsOfAll(parts, bound),
    words: () => wordsOf(parts, '较早', parts.length === 2 ? 'earlier' : 'earliest'),
  };
}

/** Several facts for one event: whichever is known decides. */
function firstKnownOf(parts: readonly CompiledEvent[]): CompiledEvent {
  const facts = factsOf(parts);
  const at = (bound: Bound, calendar?: Calendar): Happened | undefined => {
    for (const part of parts) {
      const happened = part.at(bound, calendar);
      if (happened !== undefined) return happened;
    }
    return undefined;
  };
  const has = (bound: Bound): boolean => parts.some((part) => part.has(bound));
  return {
    at,
    has,
    implied: (bound) => {
      if (has(bound)) return undefined;
      for (const part of parts) {
        const shown = part.implied(bound);
        if (shown !== undefined) return shown;
      }
      return undefined;
    },
    never: (bound) => !has(bound) && parts.some((part) => part.never(bound)),
    touched: (bound) => parts.some((part) => part.touched(bound)),
    // Any one of them would settle it, so all are named.
    missing: (bound) => (has(bound) ? [] : facts),
    facts,
    reads: (bound) => readsOfAll(parts, bound),
    words: () => {
      const [first, ...others] = parts.map(eventWords);
      if (first === undefined || others.length === 0) return first ?? { zh: '', en: '' };
      return {
        zh: `${first.zh}（没有的，${others.map(({ zh }) => zh).join('，或')}）`,
        en: `${first.en} (or else ${others.map(({ en }) => en).join(', or ')})`,
      };
    },
  };
}
