/** An event that is compiled: when it happened, as far as a case shows it. */
import type { Text } from '../facts/fact.ts';
import type { Fact } from '../facts/vocabulary.ts';
import type { Bound } from './bound.ts';
import type { Calendar } from './calendar.ts';
import type { Day } from './day.ts';
import type { Implied } from './implied.ts';
import type { Assumption } from './judgement.ts';

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
  /** When it happened, where that is known. Without a calendar the end of a period does not move off a day off (art. 203). */
  readonly at: (bound: Bound, calendar?: Calendar) => Happened | undefined;
  /** Is it known when it happened? As `at`, without asking for the day. */
  readonly has: (bound: Bound) => boolean;
  /** What shows that it happened on a day that is not known. */
  readonly implied: (bound: Bound) => Implied | undefined;
  /** True where it is said not to have happened and nothing shows that it did. */
  readonly never: (bound: Bound) => boolean;
  /** True where something was submitted in the section it stands in. */
  readonly touched: (bound: Bound) => boolean;
  readonly missing: (bound: Bound) => readonly Fact[];
  readonly facts: readonly Fact[];
  /** Those of them it reads of a case of which these facts are known, where that may be fewer: {@link readsOf}. */
  readonly reads?: (bound: Bound) => readonly Fact[];
  /** The day before which it cannot have happened, by what had to come before it. */
  readonly floor?: { readonly at: (bound: Bound) => Happened | undefined; readonly facts: readonly Fact[] };
  /** What is taken for granted about the day on which it happened. */
  readonly assumes?: (bound: Bound) => Assumption | undefined;
  /** What a rule calls it where it is more than one fact by itself. */
  readonly words?: () => Text;
}

/** Facts it may read of a case in which the same are known as in this one. */
export function readsOf(event: CompiledEvent, bound: Bound): readonly Fact[] {
  return event.reads?.(bound) ?? event.facts;
}

/** Nothing at all is known of it. */
export function isUnknown(event: CompiledEvent, bound: Bound): boolean {
  return !event.has(bound) && event.implied(bound) === undefined && !event.never(bound);
}

/**
 * True where so little was submitted about two events that a rule on both is left out: nothing of either, or nothing in the
 * section where one of them stands. Whoever checks terms before publication is not asked for days of what comes later.
 */
export function isIdle(first: CompiledEvent, then: CompiledEvent, bound: Bound): boolean {
  const [noFirst, noThen] = [isUnknown(first, bound), isUnknown(then, bound)];
  return (noFirst && (noThen || !first.touched(bound))) || (noThen && !then.touched(bound));
}

/** The day of an event, or the last on which it can have been by what shows it. */
export function dayShown(event: CompiledEvent, bound: Bound): Day | undefined {
  return event.at(bound)?.day ?? event.implied(bound)?.by;
}

/** What an event is called: the label of its first fact. */
export function named({ facts }: CompiledEvent): Text {
  const [fact] = facts;
  return fact === undefined ? { zh: '', en: '' } : { zh: fact.zh, en: fact.en };
}

/** What has not happened yet: of several facts those that are said not to have, else the event by its name. */
export function awaited(event: CompiledEvent, { values }: Bound): Text {
  const open = event.facts.filter(({ slot }) => values[slot] === null);
  if (open.length === 0) return named(event);
  return { zh: open.map(({ zh }) => zh).join('、'), en: open.map(({ en }) => en).join(', ') };
}

/** What a rule calls an event. */
export function eventWords({ facts, words }: CompiledEvent): Text {
  if (words !== undefined) return words();
  return { zh: facts.map(({ zh }) => zh).join('、'), en: facts.map(({ en }) => en).join(' / ') };
}
