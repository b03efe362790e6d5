/**
 * Which day governs: it decides whether a document is in force and which version of a figure applies (design, section 6.2). A
 * report names its own once; a finding names one where its rule goes by another event.
 */
import type { Text } from '../facts/fact.ts';
import type { Bound } from './bound.ts';
import type { CompiledRule } from './compile.ts';
import type { CompiledEvent, Happened } from './compiled-event.ts';
import { dateOf } from './day.ts';

/** The day, and what happened on it. */
export interface Governing {
  /** `YYYY-MM-DD` in China. */
  readonly on: string;
  /** What happened on it, by the name of the fact. */
  readonly by: Text;
}

/** What a rule itself goes by, where that happened: the event it names, else the start of its period. */
export function ownEvent({ at, start }: CompiledRule, bound: Bound): Happened | undefined {
  return lookedUp(at, bound) ?? lookedUp(start, bound);
}

/** Without a look at any of the facts of an event of which one is not known: then the others make no difference (alike.ts). */
function lookedUp(event: CompiledEvent | undefined, bound: Bound): Happened | undefined {
  return event?.has(bound) === true ? event.at(bound) : undefined;
}

/** The first of a kind’s main dates that is known. */
export function mainEvent(mainDates: readonly CompiledEvent[], bound: Bound): Happened | undefined {
  for (const event of mainDates) {
    const happened = event.at(bound);
    if (happened !== undefined) return happened;
  }
  return undefined;
}

/** An event as the day that governs. */
export function governing({ day, fact: { zh, en } }: Happened): Governing {
  return { on: dateOf(day), by: { zh, en } };
}

/** Where nothing is known to have happened, the day of reckoning governs. @param asOf `YYYY-MM-DD`. */
export function reckonedOn(asOf: string): Governing {
  return { on: asOf, by: { zh: '判断基准日', en: 'the day of reckoning' } };
}
