/**
 * Reads submissions that are right, by the vocabulary alone and in a fraction of the time the schemas take. It is sure of what
 * it accepts and of nothing else: whatever it does not take is for the schemas to judge and to explain (submission.ts). A test
 * holds the two against each other.
 */
import { periodUnits } from '../engine/bound.ts';
import { isCalendarDate, isInstant } from '../engine/day.ts';
import { isObject, type Json } from '../engine/json.ts';
import type { ValidCase } from '../engine/judge.ts';
import { canonicalMoney } from '../engine/money.ts';
import type { FactType } from './fact.ts';
import { isRegion } from './region.ts';
import type { Fact, Vocabulary } from './vocabulary.ts';

/** The value in canonical form; undefined where it is not surely right. */
type Read = (value: Json) => Json | undefined;

/** Lengths and sizes within which a value is right whatever fact it is of. */
const SHORT = 200;
const FEW = 100;
const LARGE = 100_000;

/** @returns a reader that gives the case in canonical form (names in order, amounts with two decimals), or undefined. */
export function readerOf(vocabularies: readonly Vocabulary[]): (input: unknown) => ValidCase | undefined {
  const known = new Map(vocabularies.map((vocabulary) => [vocabulary.kind, vocabulary]));
  const readers = new Map<string, Read>();
  return (input) => {
    if (!isJson(input) || !isObject(input) || typeof input.kind !== 'string') return undefined;
    const vocabulary = known.get(input.kind);
    if (vocabulary === undefined) return undefined;
    const reader = readers.get(input.kind) ?? caseReader(vocabulary);
    readers.set(input.kind, reader);
    const read = reader(input);
    return read !== undefined && isValidCase(read) ? read : undefined;
  };
}

/** Only the outermost value is looked at here; every reader looks at its own. */
function isJson(input: unknown): input is Json {
  return typeof input === 'object' && input !== null;
}

function isValidCase(read: Json): read is ValidCase {
  return isObject(read) && typeof read.kind === 'string' && typeof read.region === 'string';
}

interface Members {
  readonly readers: Map<string, Read>;
  readonly required: string[];
  readonly order: readonly (readonly [first: string, then: string])[];
}

function caseReader({ kind, facts, groups }: Vocabulary): Read {
  const root: Members = { readers: new Map(), required: ['kind'], order: [] };
  root.readers.set('kind', (value) => (value === kind ? value : undefined));
  const byPath = new Map([['', root]]);
  const holderOf = (path: string): Members => byPath.get(path.slice(0, Math.max(0, path.lastIndexOf('.')))) ?? root;
  const nameOf = (path: string): string => path.slice(path.lastIndexOf('.') + 1);
  for (const { path, order } of groups) {
    const members: Members = { readers: new Map(), required: [], order };
    byPath.set(path, members);
    holderOf(path).readers.set(nameOf(path), objectReader(members));
  }
  for (const fact of facts) {
    const holder = holderOf(fact.path);
    holder.readers.set(nameOf(fact.path), readerFor(fact));
    if (fact.required === true) holder.required.push(nameOf(fact.path));
  }
  return objectReader(root);
}

function objectReader({ readers, required, order }: Members): Read {
  return (value) => {
    if (!isObject(value)) return undefined;
    const names = namesInOrder(value, readers);
    if (names === undefined) return undefined;
    const read: Record<string, Json> = {};
    for (const name of names) {
      const member = value[name];
      const canonical = member === undefined ? undefined : readers.get(name)?.(member);
      if (canonical === undefined) return undefined;
      read[name] = canonical;
    }
    for (const name of required) if (read[name] === undefined) return undefined;
    for (const [first, then] of order) {
      const [a, b] = [read[first], read[then]];
      if (typeof a === 'string' && typeof b === 'string' && b < a) return undefined;
    }
    return read;
  };
}

/**
 * By insertion: an object has few names, and canonical submissions have them in order. Undefined where one is not known, before it
 * is put in its place: a body can hold any number of others.
 */
function namesInOrder(
  value: { readonly [name: string]: Json },
  known: ReadonlyMap<string, unknown>,
): readonly string[] | undefined {
  const names: string[] = [];
  for (const name in value) {
    if (!known.has(name)) return undefined;
    let place = names.length;
    for (let before = names[place - 1]; before !== undefined && before > name; before = names[place - 1]) {
      names[place--] = before;
    }
    names[place] = name;
  }
  return names;
}

function readerFor(fact: Fact): Read {
  const { path, type, most } = fact;
  // Its codes are put together when they are looked into (packed-vocabulary.ts).
  const isKnown = (value: Json): value is string =>
    typeof value === 'string' && fact.codes !== undefined && Object.hasOwn(fact.codes, value);
  if (path === 'region') return (value) => (typeof value === 'string' && isRegion(value) ? value : undefined);
  if (type === 'code') return (value) => (isKnown(value) ? value : undefined);
  if (type === 'codes') {
    return (value) => (isList(value) && value.length <= FEW && value.every(isKnown) ? [...value] : undefined);
  }
  if (type === 'suspensions') {
    return (value) => (isList(value) && value.length <= FEW ? suspensionsOf(value, isKnown) : undefined);
  }
  if (type === 'payments') {
    return (value) => (isList(value) && value.length <= FEW ? paymentsOf(value) : undefined);
  }
  if (most !== undefined) return (value) => (upTo(value, most) ? readers[type](value) : undefined);
  return readers[type];
}

const upTo = (value: Json, most: number): value is number => typeof value === 'number' && value >= 0 && value <= most;
/** At most six decimals as JSON writes the number. */
const DECIMAL = /^\d+(\.\d{1,6})?$/;
const decimal =
  (most: number): Read =>
  (value) =>
    upTo(value, most) && (Number.isInteger(value) || DECIMAL.test(String(value))) ? value : undefined;

const readers: Readonly<Record<Exclude<FactType, 'code' | 'codes' | 'suspensions' | 'payments'>, Read>> = {
  money: (value) => {
    if (typeof value !== 'string' && typeof value !== 'number') return undefined;
    const amount = canonicalMoney(value);
    return amount.ok ? amount.value : undefined;
  },
  percent: decimal(LARGE),
  // Volts and square metres run higher than shares.
  number: decimal(10 * LARGE),
  count: (value) => (upTo(value, LARGE) && Number.isInteger(value) ? value : undefined),
  // Null says that it has not happened.
  date: (value) => (value === null || (typeof value === 'string' && isCalendarDate(value)) ? value : undefined),
  instant: (value) => (value === null || (typeof value === 'string' && isInstant(value)) ? value : undefined),
  yesno: (value) => (typeof value === 'boolean' ? value : undefined),
  text: (value) =>
    typeof value === 'string' && value.length > 0 && value.length <= SHORT && value.isWellFormed() ? value : undefined,
  period: (value) => {
    if (!isObject(value)) return undefined;
    const [unit, ...more] = Object.keys(value);
    const amount = unit === undefined ? undefined : value[unit];
    if (unit === undefined || amount === undefined || more.length > 0) return undefined;
    const isRight = periodUnits.some((one) => one === unit) && upTo(amount, FEW) && Number.isInteger(amount);
    return isRight ? { [unit]: amount } : undefined;
  },
};

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}

function paymentsOf(values: readonly Json[]): Json | undefined {
  const read: Json[] = [];
  for (const value of values) {
    if (!isObject(value)) return undefined;
    const { paidOn, amount, ...more } = value;
    if (typeof paidOn !== 'string' || !isCalendarDate(paidOn) || Object.keys(more).length > 0) return undefined;
    const paid = amount === undefined ? undefined : readers.money(amount);
    if (paid === undefined) return undefined;
    read.push({ amount: paid, paidOn });
  }
  return read;
}

function suspensionsOf(values: readonly Json[], isReason: (value: Json) => value is string): Json | undefined {
  const read: Json[] = [];
  for (const value of values) {
    if (!isObject(value)) return undefined;
    const { from, to, reason, ...more } = value;
    if (typeof from !== 'string' || !isCalendarDate(from) || Object.keys(more).length > 0) return undefined;
    if (to !== undefined && (typeof to !== 'string' || !isCalendarDate(to) || to < from)) return undefined;
    if (reason !== undefined && !isReason(reason)) return undefined;
    read.push({ from, ...(reason !== undefined && { reason }), ...(to !== undefined && { to }) });
  }
  return read;
}
