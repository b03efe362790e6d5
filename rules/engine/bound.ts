/**
 * A case made ready for judging: every submitted fact in the slot the vocabulary gives it, in the form it is compared in
 * (fen, millionths, day numbers, milliseconds), so that no rule parses anything.
 */
import type { FactType } from '../facts/fact.ts';
import type { Fact, Vocabulary } from '../facts/vocabulary.ts';
import { type Day, dayOf } from './day.ts';
import { isInOrder } from './digest.ts';
import type { Implied } from './implied.ts';
import { isObject, type Json } from './json.ts';
import { type Fen, fenOf, microOf } from './money.ts';

export const periodUnits = ['minutes', 'hours', 'days', 'workingDays', 'weeks', 'months', 'years'] as const;
export type PeriodUnit = (typeof periodUnits)[number];

/** A period: so many of one unit. */
export interface Period {
  readonly unit: PeriodUnit;
  readonly amount: number;
}

/** A time left out, first and last day included; open while `to` is missing. */
export interface Suspension {
  readonly from: Day;
  readonly to: Day | undefined;
}

/** A part payment, in fen. */
export interface PartPayment {
  readonly on: Day;
  readonly fen: Fen;
}

/** A fact in the form it is compared in. */
export type Value =
  | number
  | string
  | boolean
  | readonly string[]
  | Period
  | readonly Suspension[]
  | readonly PartPayment[];

/** A date that is said not to have come: the event has not happened. */
export const NOT_HAPPENED = null;

/** A case ready to be judged. */
export interface Bound {
  /** By slot of the fact: undefined where nothing is known, {@link NOT_HAPPENED} for an event that has not happened. */
  readonly values: readonly (Value | undefined | typeof NOT_HAPPENED)[];
  /** The same as submitted. */
  readonly given: readonly (Json | undefined)[];
  /** By slot: is nothing there but what was submitted? So of a list that is complete, and of what a complete section lacks. */
  readonly closed: readonly boolean[];
  /** By index of the section: was anything in it submitted? */
  readonly submitted: readonly boolean[];
  /** Do its names stand in the order of canonical JSON? Seen on the way, so that its digest need not look again. */
  readonly inOrder: boolean;
  /** What conditions of several parts and evidence came to, so that rules which share one ask once. Not where reads are watched. */
  readonly notes?: Notes | undefined;
  /** Set where reads are watched: answers {@link isThere} without a read of the value. */
  readonly knows?: (slot: number) => boolean;
}

/** Is it said that there is none: not told, in what is said to be complete? */
export function isLacking(bound: Bound, { slot }: Fact): boolean {
  return bound.closed[slot] === true && !isThere(bound, slot);
}

/** What conditions came to, once one was asked. */
export interface Notes {
  truths: Uint8Array | undefined;
  /** By number of a target of the evidence: what shows it, `null` where nothing does (evidence.ts). */
  shown: (Implied | null | undefined)[] | undefined;
}

/** Is a value known? Whoever needs to know no more asks so: what is said then is the same for every value (watched.ts). */
export function isThere({ values, knows }: Bound, slot: number): boolean {
  if (knows !== undefined) return knows(slot);
  const value = values[slot];
  return value !== undefined && value !== null;
}

/** Conditions beyond these are reckoned anew each time. */
export const TRUTHS = 1_024;

/** Reads cases of one kind. */
export type Binder = (input: { readonly [name: string]: Json }) => Bound;

/** What a name in a submitted object stands for: a fact, or a group with members of its own. */
interface Member {
  /** Place of its name among those beside it in the order of canonical JSON. */
  place: number;
  /** Of a fact; -1 for a group. */
  readonly slot: number;
  /** Index of the section it is, else -1: an empty section was still submitted. */
  readonly section: number;
  readonly read: Reader;
  readonly members: Map<string, Member>;
}
type Reader = (value: Json) => Value | undefined;

/** The binder of a vocabulary. Cases must have passed the kind's schema; what it does not know is passed over. */
export function binderOf(vocabulary: Vocabulary): Binder {
  const sections = new Map(vocabulary.sections.map((path, index) => [path, index]));
  const root = new Map<string, Member>([['kind', memberOf(-1, -1, nothing)]]);
  const groups = new Map([['', root]]);
  const membersOf = (path: string): Map<string, Member> => {
    const members = groups.get(path);
    if (members === undefined) throw new Error(`${path}: a group is declared after what it holds`);
    return members;
  };
  for (const { path } of vocabulary.groups) {
    const member = memberOf(-1, sections.get(path) ?? -1, nothing);
    groups.set(path, member.members);
    membersOf(holderOf(path)).set(lastOf(path), member);
  }
  for (const { path, type, slot } of vocabulary.facts) {
    membersOf(holderOf(path)).set(lastOf(path), memberOf(slot, sections.get(path) ?? -1, readers[type]));
  }
  for (const members of groups.values()) {
    [...members]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .forEach(([, member], place) => {
        member.place = place;
      });
  }
  const [factCount, sectionCount] = [vocabulary.facts.length, sections.size];
  const close = closerOf(vocabulary);
  return (input) => {
    const values = new Array<Value | undefined | typeof NOT_HAPPENED>(factCount);
    const given = new Array<Json | undefined>(factCount);
    const submitted = new Array<boolean>(sectionCount);
    const inOrder = readInto(values, given, submitted, input, root);
    const closed = close(input.complete, values, submitted);
    return { values, given, closed, submitted, inOrder, notes: { truths: undefined, shown: undefined } };
  };
}

const NOTHING_CLOSED: readonly boolean[] = [];

/** Closes what `complete` names: a list, or everything in a section or group. A list of which nothing is there is then empty. */
function closerOf({ facts, sections }: Vocabulary) {
  const sectionOf = facts.map(({ section }) => sections.indexOf(section));
  const slots = new Map<string, readonly Fact[]>();
  const within = (path: string): readonly Fact[] => {
    const known = slots.get(path) ?? facts.filter((fact) => fact.path === path || fact.path.startsWith(`${path}.`));
    slots.set(path, known);
    return known;
  };
  return (
    complete: Json | undefined,
    values: (Value | undefined | typeof NOT_HAPPENED)[],
    submitted: boolean[],
  ): readonly boolean[] => {
    if (!Array.isArray(complete) || complete.length === 0) return NOTHING_CLOSED;
    const closed = new Array<boolean>(facts.length);
    for (const path of complete) {
      for (const { slot, type } of within(String(path))) {
        closed[slot] = true;
        submitted[sectionOf[slot] ?? 0] = true;
        // Codes none of which is there are known; of payments and of time left out that there are none is not to have one.
        if (type === 'codes') values[slot] ??= [];
      }
    }
    return closed;
  };
}

function memberOf(slot: number, section: number, read: Reader): Member {
  return { place: 0, slot, section, read, members: new Map() };
}

/**
 * Goes through what is there, not through what could be: most facts are missing from most cases.
 * @returns whether all names stand in the order of canonical JSON.
 */
function readInto(
  values: (Value | undefined | typeof NOT_HAPPENED)[],
  given: (Json | undefined)[],
  submitted: boolean[],
  object: { readonly [name: string]: Json },
  members: ReadonlyMap<string, Member>,
): boolean {
  let inOrder = true;
  let before = -1;
  for (const name in object) {
    const member = members.get(name);
    if (member === undefined) {
      inOrder = false;
      continue;
    }
    const { place, slot, section } = member;
    if (place < before) inOrder = false;
    before = place;
    const value = object[name];
    if (value === undefined) continue;
    if (section >= 0) submitted[section] = true;
    if (slot >= 0) {
      given[slot] = value;
      if (value === null) {
        values[slot] = NOT_HAPPENED;
        continue;
      }
      const read = member.read(value);
      values[slot] = read;
      // Texts were looked through when they were read.
      if (typeof value === 'object' && read !== value && !isInOrder(value)) inOrder = false;
    } else if (isObject(value)) {
      if (!readInto(values, given, submitted, value, member.members)) inOrder = false;
    } else if (!isInOrder(value)) inOrder = false;
  }
  return inOrder;
}

function lastOf(path: string): string {
  return path.slice(path.lastIndexOf('.') + 1);
}

function holderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('.')));
}

const nothing = (): undefined => undefined;
const readText = (value: Json): string | undefined => (typeof value === 'string' ? value : undefined);
const readNumber = (value: Json): number | undefined => (typeof value === 'number' ? microOf(value) : undefined);

/** A submitted value in the form it is compared in. */
const readers: Readonly<Record<FactType, Reader>> = {
  money: (value) => (typeof value === 'string' ? fenOf(value) : undefined),
  percent: readNumber,
  number: readNumber,
  count: readNumber,
  date: (value) => (typeof value === 'string' ? dayOf(value) : undefined),
  instant: (value) => (typeof value === 'string' ? Date.parse(value) : undefined),
  yesno: (value) => (typeof value === 'boolean' ? value : undefined),
  code: readText,
  text: readText,
  // An empty list says nothing, unless it is said to be complete.
  codes: (value) => (isTexts(value) && value.length > 0 ? value : undefined),
  period: (value) => (isObject(value) ? periodOf(value) : undefined),
  suspensions: (value) => (Array.isArray(value) ? orNone(value.flatMap(suspensionOf)) : undefined),
  payments: (value) => (Array.isArray(value) ? orNone(value.flatMap(partPaymentOf)) : undefined),
};

function orNone<T>(list: readonly T[]): readonly T[] | undefined {
  return list.length === 0 ? undefined : list;
}

function isTexts(value: Json): value is readonly string[] {
  if (!Array.isArray(value)) return false;
  for (const item of value) if (typeof item !== 'string') return false;
  return true;
}

/** The period of a `{ unit: amount }` object with one unit, if it is one. */
export function periodOf(value: { readonly [name: string]: unknown }): Period | undefined {
  for (const unit of periodUnits) {
    const amount = value[unit];
    if (typeof amount === 'number') return { unit, amount };
  }
  return undefined;
}

function suspensionOf(value: Json): Suspension[] {
  if (!isObject(value) || typeof value.from !== 'string') return [];
  return [{ from: dayOf(value.from), to: typeof value.to === 'string' ? dayOf(value.to) : undefined }];
}

function partPaymentOf(value: Json): PartPayment[] {
  if (!isObject(value) || typeof value.paidOn !== 'string' || typeof value.amount !== 'string') return [];
  return [{ on: dayOf(value.paidOn), fen: fenOf(value.amount) }];
}
