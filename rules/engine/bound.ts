/**
 * A case made ready for judging: every submitted fact in the slot the vocabulary gives it, in the form it is compared in
 * (fen, millionths, day numbers, milliseconds), so that no rule parses anything.
 */
import type { Vocabulary, Fact } from '../facts/vocabulary.ts';
import { type Day, dayOf } from './day.ts';
import { fenOf, microOf } from './money.ts';

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

/** A fact in the form it is compared in. */
export type Value = number | string | boolean | readonly string[] | Period | readonly Suspension[];

/** JSON, as a case arrives once it has been validated. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json };

/** A case ready to be judged. */
export interface Bound {
  /** By slot of the fact. */
  readonly values: readonly (Value | undefined)[];
  /** By index of the section: was anything in it submitted? */
  readonly submitted: readonly boolean[];
}

interface Leaf {
  readonly fact: Fact;
  readonly section: number;
}
interface Branch {
  /** Index of the section this object is, if it is one: an empty section was still submitted. */
  readonly section: number;
  readonly members: ReadonlyMap<string, Leaf | Branch>;
}

/** Reads cases of one kind. */
export type Binder = (input: { readonly [name: string]: Json }) => Bound;

/** The binder of a vocabulary. Cases must have passed the kind's schema; what it does not know is passed over. */
export function binderOf(vocabulary: Vocabulary): Binder {
  const sections = new Map(vocabulary.sections.map((path, index) => [path, index]));
  const root = new Map<string, Leaf | Branch>();
  const branches = new Map<string, Map<string, Leaf | Branch>>([['', root]]);
  for (const { path } of vocabulary.groups) {
    const members = new Map<string, Leaf | Branch>();
    branches.set(path, members);
    holderOf(path).set(lastOf(path), { section: sections.get(path) ?? -1, members });
  }
  for (const fact of vocabulary.facts) {
    holderOf(fact.path).set(lastOf(fact.path), { fact, section: sections.get(fact.section) ?? -1 });
  }

  function holderOf(path: string): Map<string, Leaf | Branch> {
    const holder = branches.get(path.slice(0, Math.max(0, path.lastIndexOf('.'))));
    if (holder === undefined) throw new Error(`${path}: its group is declared after it`);
    return holder;
  }

  const size = vocabulary.facts.length;
  return (input) => {
    const values: (Value | undefined)[] = new Array(size).fill(undefined);
    const submitted: boolean[] = new Array(sections.size).fill(false);
    const read = (object: { readonly [name: string]: Json }, members: ReadonlyMap<string, Leaf | Branch>): void => {
      for (const name in object) {
        const member = members.get(name);
        const value = object[name];
        if (member === undefined || value === undefined || value === null) continue;
        if (member.section >= 0) submitted[member.section] = true;
        if ('fact' in member) values[member.fact.slot] = comparable(member.fact, value);
        else if (isObject(value)) read(value, member.members);
      }
    };
    read(input, root);
    return { values, submitted };
  };
}

function lastOf(path: string): string {
  return path.slice(path.lastIndexOf('.') + 1);
}

/** True for a JSON object. */
export function isObject(value: Json | undefined): value is { readonly [name: string]: Json } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function comparable(fact: Fact, value: Json): Value | undefined {
  switch (fact.type) {
    case 'money':
      return typeof value === 'string' ? fenOf(value) : undefined;
    case 'percent':
    case 'number':
    case 'count':
      return typeof value === 'number' ? microOf(value) : undefined;
    case 'date':
      return typeof value === 'string' ? dayOf(value) : undefined;
    case 'instant':
      return typeof value === 'string' ? Date.parse(value) : undefined;
    case 'yesno':
      return typeof value === 'boolean' ? value : undefined;
    case 'code':
    case 'text':
      return typeof value === 'string' ? value : undefined;
    case 'codes':
      return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : undefined;
    case 'period':
      return isObject(value) ? periodOf(value) : undefined;
    case 'suspensions':
      return Array.isArray(value) ? value.flatMap(suspensionOf) : undefined;
  }
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
