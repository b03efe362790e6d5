/**
 * Cases for a rule set, from a seed: of each kind as many as its rules are, about matters the rules are about. Of the sections
 * that the rules for its matter read a case has most, of the others few; some facts are missing, some events have not happened, most
 * lists are complete, and codes are partly those the rules name, so that every outcome occurs. An empty list is a complete one. Every case has passed the reading that a submission passes.
 */
import * as z from 'zod';
import type { CompiledRule } from '../../rules/engine/compile.ts';
import { type Day, dateOf, dayOf } from '../../rules/engine/day.ts';
import type { Json } from '../../rules/engine/json.ts';
import type { ValidCase } from '../../rules/engine/judge.ts';
import { yuanOf } from '../../rules/engine/money.ts';
import { readSubmission } from '../../rules/facts/submission.ts';
import type { Fact, Group, Vocabulary } from '../../rules/facts/vocabulary.ts';
import { type Random, randomOf } from './random.ts';

/** The day of reckoning for all of them. */
export const AS_OF = '2025-06-30';

const SECTION_SUBMITTED = 0.85;
const OTHER_SECTION_SUBMITTED = 0.02;
const FACT_KNOWN = 0.85;
const CODE_OF_THE_RULES = 0.75;
const CODE_HELD = 0.45;
const LIST_COMPLETE = 0.7;
const NOT_HAPPENED = 0.15;

/** What a case must say beside its kind and place: what it is about. */
const HEADS = ['matter', 'scheme', 'place'];

/** A submission while it is put together. */
interface Writable {
  [name: string]: string | number | boolean | null | readonly Json[] | Writable;
}

/** What the rules of a kind are about. */
interface Subject {
  readonly vocabulary: Vocabulary;
  readonly rules: readonly CompiledRule[];
  readonly facts: readonly Fact[];
  /** Codes the rules name, by path of the fact. */
  readonly named: ReadonlyMap<string, readonly string[]>;
  /** Numbers the rules compare it with. */
  readonly figures: ReadonlyMap<string, readonly number[]>;
  /** Events of which a case may say that they have not happened: dates that no event of several dates rests on. */
  readonly single: ReadonlySet<string>;
}

/** @throws Error for a generated case that a submission's reader refuses: a fault of this generator. */
export function casesFor(
  rules: readonly CompiledRule[],
  vocabularies: readonly Vocabulary[],
  count: number,
  region: string,
  seed = 2_026,
): ValidCase[] {
  const random = randomOf(seed);
  const subjects = new Map(vocabularies.map((vocabulary) => [vocabulary.kind, subjectOf(vocabulary, rules)]));
  return Array.from({ length: count }, (_, index) => {
    const { rule } = random.pick(rules);
    const subject = subjects.get(rule.case);
    if (subject === undefined) throw new Error(`no vocabulary for ${rule.case}`);
    const submission = readSubmission(caseOf(subject, `BENCH-${index + 1}`, region, random));
    if (!submission.ok) throw new Error(JSON.stringify(submission.problems));
    return submission.case;
  });
}

function subjectOf(vocabulary: Vocabulary, all: readonly CompiledRule[]): Subject {
  const rules = all.filter(({ rule }) => rule.case === vocabulary.kind);
  const used = new Set(rules.flatMap(readBy));
  for (const path of vocabulary.mainDates) {
    const fact = vocabulary.byPath.get(path);
    if (fact !== undefined) used.add(fact);
  }
  for (const fact of vocabulary.facts) if (fact.type === 'suspensions') used.add(fact);
  const facts = vocabulary.facts.filter(
    (fact) => used.has(fact) && !['region', 'reference', 'unit', 'complete'].includes(fact.path),
  );
  return {
    vocabulary,
    rules,
    facts,
    named: new Map(facts.map((fact) => [fact.path, namedCodes(fact, rules)])),
    figures: new Map(facts.map((fact) => [fact.path, figuresOf(fact, rules)])),
    single: singleEvents(rules),
  };
}

function singleEvents(rules: readonly CompiledRule[]): ReadonlySet<string> {
  const events = rules.flatMap(({ rule: { within, apart, before, require } }) =>
    [within?.from, within?.to, apart?.from, apart?.to, before?.first, before?.then, require?.by].filter(
      (event) => event !== undefined,
    ),
  );
  const joined = events.flatMap((event) => (typeof event === 'string' ? [] : Object.values(event).flat()));
  return new Set(events.filter((event) => typeof event === 'string' && !joined.includes(event)).map(String));
}

function readBy({ when, unless, versions }: CompiledRule): readonly Fact[] {
  return [...(when?.facts ?? []), ...(unless?.facts ?? []), ...versions.flatMap(({ judgement }) => judgement.facts)];
}

/** Codes of a fact that stand anywhere in the rules that read it, as often as they stand there. */
function namedCodes(fact: Fact, rules: readonly CompiledRule[]): readonly string[] {
  const known = Object.keys(fact.codes ?? {});
  return rules
    .filter((rule) => readBy(rule).includes(fact))
    .flatMap(({ rule: { when, unless, forbid, require } }) =>
      stringsIn([when ?? null, unless ?? null, forbid ?? null, require ?? null]),
    )
    .filter((code) => known.includes(code));
}

function figuresOf({ path }: Fact, rules: readonly CompiledRule[]): readonly number[] {
  return rules.flatMap(({ rule: { limit } }) =>
    limit?.fact === path
      ? [limit.atMost, limit.atLeast, limit.equal].filter((figure) => typeof figure === 'number')
      : [],
  );
}

const anything = z.json();
function stringsIn(value: unknown): string[] {
  const json = anything.parse(JSON.parse(JSON.stringify(value)));
  if (typeof json === 'string') return [json];
  if (typeof json !== 'object' || json === null) return [];
  return Object.values(json).flatMap(stringsIn);
}

function caseOf(subject: Subject, reference: string, region: string, random: Random): Writable {
  const { vocabulary, rules, facts } = subject;
  const submission: Writable = { kind: vocabulary.kind, region, reference, unit: `Unit ${random.between(1, 40)}` };
  const base = dayOf('2022-10-01') + random.between(0, 1_080);
  const head = HEADS.find((path) => vocabulary.byPath.has(path));
  const pinned = (rule: CompiledRule): readonly string[] | undefined =>
    head === undefined ? undefined : rule.pins.get(head);
  const all = rules.flatMap((rule) => pinned(rule) ?? []);
  const about = all.length === 0 ? undefined : random.pick(pinned(random.pick(rules)) ?? all);
  if (head !== undefined && about !== undefined) submission[head] = about;
  const applicable = rules.filter((rule) => about === undefined || (pinned(rule)?.includes(about) ?? true));
  const relevant = new Set(applicable.flatMap(readBy).map(({ section }) => section));
  const submitted = new Set(
    vocabulary.sections.filter((section) =>
      random.chance(relevant.has(section) ? SECTION_SUBMITTED : OTHER_SECTION_SUBMITTED),
    ),
  );
  const complete: string[] = [];
  for (const fact of facts) {
    if (fact.path === head || !submitted.has(fact.section) || !random.chance(FACT_KNOWN)) continue;
    const value =
      subject.single.has(fact.path) && random.chance(NOT_HAPPENED) ? null : valueOf(fact, subject, base, random);
    put(submission, fact.path.split('.'), value);
    if (Array.isArray(value) && fact.type === 'codes' && (value.length === 0 || random.chance(LIST_COMPLETE)))
      complete.push(fact.path);
  }
  if (complete.length > 0) submission.complete = complete;
  for (const group of vocabulary.groups) inOrder(submission, group);
  return submission;
}

function put(object: Writable, path: readonly string[], value: Writable[string]): void {
  const [name = '', ...rest] = path;
  if (rest.length === 0) object[name] = value;
  else {
    const inner = object[name];
    const next: Writable = isWritable(inner) ? inner : {};
    put(next, rest, value);
    object[name] = next;
  }
}

function valueOf(fact: Fact, { named, figures }: Subject, base: Day, random: Random): Writable[string] {
  const all = Object.keys(fact.codes ?? {});
  const ours = named.get(fact.path) ?? [];
  switch (fact.type) {
    case 'money':
      return yuanOf(random.between(0, random.chance(0.5) ? 20_000_000 : 500_000_000));
    case 'percent':
      return random.between(0, 400) / 4;
    case 'number': {
      const known = figures.get(fact.path) ?? [];
      return known.length === 0
        ? random.between(0, 400) / 10
        : Math.max(0, Math.round(10 * random.pick(known)) + random.between(-10, 10)) / 10;
    }
    case 'count':
      return random.between(0, 6);
    case 'date':
      return dateOf(base + random.between(0, 45));
    case 'instant':
      return `${dateOf(base + random.between(0, 3))}T${String(random.between(8, 17)).padStart(2, '0')}:${String(random.between(0, 59)).padStart(2, '0')}:00+08:00`;
    case 'yesno':
      return random.chance(0.5);
    case 'code':
      return random.pick(ours.length > 0 && random.chance(CODE_OF_THE_RULES) ? ours : all);
    case 'codes': {
      const chosen = [...new Set(ours)].filter(() => random.chance(CODE_HELD));
      if (random.chance(1 - CODE_OF_THE_RULES)) chosen.push(random.pick(all));
      return [...new Set(chosen)];
    }
    case 'period':
      return { [random.pick(['days', 'workingDays', 'hours', 'months'])]: random.between(1, 20) };
    case 'suspensions':
      return Array.from({ length: random.chance(0.3) ? random.between(1, 2) : 0 }, () => {
        const from = base + random.between(1, 30);
        return { from: dateOf(from), ...(random.chance(0.9) && { to: dateOf(from + random.between(0, 8)) }) };
      });
    case 'payments':
      return Array.from({ length: random.between(0, 3) }, () => ({
        paidOn: dateOf(base + random.between(0, 90)),
        amount: yuanOf(random.between(1, 5_000_000)),
      }));
    case 'text':
      return 'text';
  }
}

/** Puts dates that must keep an order into it, as often as needed for chains of them. */
function inOrder(submission: Writable, { path, order }: Group): void {
  let holder: Writable[string] | undefined = submission;
  for (const name of path.split('.')) holder = isWritable(holder) ? holder[name] : undefined;
  if (!isWritable(holder)) return;
  for (let changed = true; changed; ) {
    changed = false;
    for (const [first, then] of order) {
      const [a, b] = [holder[first], holder[then]];
      if (typeof a === 'string' && typeof b === 'string' && b < a) {
        holder[first] = b;
        holder[then] = a;
        changed = true;
      }
    }
  }
}

function isWritable(value: Writable[string] | undefined): value is Writable {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
