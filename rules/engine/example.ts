/**
 * Examples of a rule as whole cases. What `when` fixes is filled in, so that an example beside a rule names only what it is
 * about; the day of reckoning is one on which the rule holds.
 */
import { COMPLETE } from '../facts/complete.ts';
import { NATION } from '../facts/region.ts';
import type { Vocabulary } from '../facts/vocabulary.ts';
import type { CompiledRule } from './compile.ts';
import { isAll, isAny, isNot } from './condition.ts';
import { addMonths, type Day, dateOf, dayOf, FIRST_DAY, LAST_DAY } from './day.ts';
import { isObject, type Json } from './json.ts';
import type { Condition, Example, Test } from './rule.ts';

/** A case to submit and the day of reckoning. */
export interface ExampleCase {
  readonly asOf: string;
  readonly case: { readonly [name: string]: Json };
}

/** A place for examples in the region of a document: of the nation the capital, since no case lies in the nation itself. */
function placeWithin(region: string): string {
  return region === NATION ? '110000' : region;
}

/** The whole case of an example. */
export function exampleCase(
  compiled: CompiledRule,
  example: Pick<Example, 'facts' | 'asOf' | 'region' | 'partial' | 'complete'>,
  vocabulary: Vocabulary,
): ExampleCase {
  const given = factsOfCondition(compiled.rule.when, vocabulary);
  const facts = new Map<string, Json>([...given, ...Object.entries(example.facts)]);
  const submission: { [name: string]: Json } = {
    kind: compiled.rule.case,
    region: example.region ?? placeWithin(compiled.document.region ?? ''),
  };
  for (const [path, value] of facts) put(submission, path.split('.'), value);
  const complete = completeIn(facts, example, vocabulary);
  if (complete.length > 0 && submission[COMPLETE] === undefined) submission[COMPLETE] = complete;
  return { asOf: example.asOf ?? dateOf(dayOfReckoning(compiled)), case: submission };
}

/** Lists of an example are complete unless it says otherwise, so that examples stay short. */
function completeIn(
  facts: ReadonlyMap<string, Json>,
  { partial = [], complete = [] }: Pick<Example, 'partial' | 'complete'>,
  { byPath }: Vocabulary,
): readonly string[] {
  const lists = [...facts.keys()].filter((path) => byPath.get(path)?.type === 'codes' && !partial.includes(path));
  return [...new Set([...lists, ...complete])].sort();
}

/** A day on which the rule holds, some months after it began, so that open periods have run out. */
export function dayOfReckoning({ since, until }: CompiledRule): Day {
  const start = since <= FIRST_DAY ? dayOf('2024-01-01') : since;
  return Math.min(addMonths(start, 12), until, LAST_DAY);
}

function put(object: { [name: string]: Json }, path: readonly string[], value: Json): void {
  const [name, ...rest] = path;
  if (name === undefined) return;
  if (rest.length === 0) {
    object[name] = value;
    return;
  }
  const inner = object[name];
  const next: { [name: string]: Json } = isObject(inner) ? { ...inner } : {};
  put(next, rest, value);
  object[name] = next;
}

/** Facts that make a condition true, as far as they can be read off it. */
export function factsOfCondition(condition: Condition | undefined, vocabulary: Vocabulary): ReadonlyMap<string, Json> {
  const facts = new Map<string, Json>();
  const add = (path: string, value: Json): void => {
    const before = facts.get(path);
    facts.set(path, Array.isArray(before) && Array.isArray(value) ? [...new Set([...before, ...value])] : value);
  };
  const walk = (part: Condition): void => {
    if (isAll(part)) part.all.forEach(walk);
    else if (isAny(part)) part.any.slice(0, 1).forEach(walk);
    else if (!isNot(part)) {
      for (const [path, test] of Object.entries(part)) {
        const value = valueFor(path, test, vocabulary);
        if (value !== undefined) add(path, value);
      }
    }
  };
  if (condition !== undefined) walk(condition);
  return facts;
}

function valueFor(path: string, test: Test, vocabulary: Vocabulary): Json | undefined {
  if (typeof test !== 'object') return test;
  if (Array.isArray(test)) return test[0];
  if (test.in !== undefined) return test.in[0];
  if (test.contains !== undefined) return [test.contains].flat();
  if (test.containsAny !== undefined) return test.containsAny.slice(0, 1);
  const fact = vocabulary.byPath.get(path);
  if (test.notIn !== undefined && fact?.codes !== undefined)
    return Object.keys(fact.codes).find((code) => !test.notIn?.includes(code));
  const bound = test.atMost ?? test.atLeast;
  if (bound !== undefined && typeof bound !== 'object') return bound;
  const open = test.moreThan ?? test.lessThan;
  if (typeof open === 'number') return test.moreThan === undefined ? Math.max(0, open - 1) : open + 1;
  if (typeof open === 'string' && fact?.type === 'money') {
    const yuan = Number(open.split('.')[0]);
    return `${test.moreThan === undefined ? Math.max(0, yuan - 1) : yuan + 1}.00`;
  }
  if (test.known === false && (fact?.type === 'date' || fact?.type === 'instant')) return null;
  if (test.known === true && fact !== undefined) return sampleOf(fact.type, fact.codes);
  return undefined;
}

/** Some value of a type: what it says does not matter where only its being known does. */
function sampleOf(type: string, codes: Readonly<Record<string, unknown>> | undefined): Json | undefined {
  switch (type) {
    case 'money':
      return '1000000.00';
    case 'percent':
    case 'number':
    case 'count':
      return 1;
    case 'date':
      return '2024-03-04';
    case 'instant':
      return '2024-03-04T09:00:00+08:00';
    case 'yesno':
      return true;
    case 'code':
      return Object.keys(codes ?? {})[0];
    case 'codes':
      return Object.keys(codes ?? {}).slice(0, 1);
    case 'period':
      return { days: 15 };
    default:
      return 'x';
  }
}
