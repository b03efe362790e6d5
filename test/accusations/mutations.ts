/** Cases in which less is known: what a case says, with one thing left out, or a list given that says nothing to the point. */
import type { Json } from '../../rules/engine/json.ts';
import { isObject } from '../../rules/engine/json.ts';
import { COMPLETE } from '../../rules/facts/complete.ts';
import type { Fact, Vocabulary } from '../../rules/facts/vocabulary.ts';

/** A case as submitted. */
export type Submitted = { readonly [name: string]: Json };

/** What is known less, in words, with the case. */
export interface Mutation {
  readonly what: string;
  readonly case: Submitted;
  readonly asOf: string;
}

/** Facts that no case goes without, and what is no fact of it. */
const KEPT = new Set(['region', 'matter', 'reference', 'unit', COMPLETE]);

/**
 * @param mentioned codes that the rule under test speaks of, by path of the list: an unrelated code is none of these.
 * @returns every way in which one thing less is known of the case.
 */
export function mutationsOf(
  submitted: Submitted,
  asOf: string,
  vocabulary: Vocabulary,
  mentioned: ReadonlyMap<string, ReadonlySet<string>>,
): readonly Mutation[] {
  const there = vocabulary.facts.filter(({ path }) => !KEPT.has(path) && valueAt(submitted, path) !== undefined);
  const mutations: Mutation[] = there.map(({ path }) => ({
    what: `without ${path}`,
    case: opened(without(submitted, path), path),
    asOf,
  }));
  for (const fact of there) {
    const value = valueAt(submitted, fact.path);
    if (fact.type !== 'codes' || !Array.isArray(value)) continue;
    const unrelated = unrelatedCode(fact, mentioned);
    mutations.push({ what: `${fact.path} not complete`, case: opened(submitted, fact.path), asOf });
    mutations.push({ what: `${fact.path} empty`, case: opened(put(submitted, fact.path, []), fact.path), asOf });
    if (unrelated !== undefined) {
      const only = opened(put(submitted, fact.path, [unrelated]), fact.path);
      mutations.push({ what: `${fact.path} only ${unrelated}`, case: only, asOf });
      const also = put(submitted, fact.path, [...value, unrelated]);
      mutations.push({ what: `${fact.path} also ${unrelated}`, case: opened(also, fact.path), asOf });
    }
  }
  for (const path of mentioned.keys()) {
    const fact = vocabulary.byPath.get(path);
    const unrelated = fact === undefined ? undefined : unrelatedCode(fact, mentioned);
    if (fact?.type === 'codes' && unrelated !== undefined && valueAt(submitted, path) === undefined)
      mutations.push({ what: `${path} given as ${unrelated}`, case: put(submitted, path, [unrelated]), asOf });
  }
  if (submitted[COMPLETE] !== undefined)
    mutations.push({ what: 'nothing complete', case: without(submitted, COMPLETE), asOf });
  const first = firstDay(submitted, vocabulary);
  if (first !== undefined && first < asOf) mutations.push({ what: `as of ${first}`, case: submitted, asOf: first });
  return mutations;
}

function unrelatedCode(fact: Fact, mentioned: ReadonlyMap<string, ReadonlySet<string>>): string | undefined {
  const taken = mentioned.get(fact.path);
  return Object.keys(fact.codes ?? {}).find((code) => taken?.has(code) !== true);
}

/** The first day that the case tells of. */
function firstDay(submitted: Submitted, { facts }: Vocabulary): string | undefined {
  const days = facts.flatMap(({ path, type }) => {
    const value = type === 'date' || type === 'instant' ? valueAt(submitted, path) : undefined;
    return typeof value === 'string' ? [value.slice(0, 10)] : [];
  });
  return days.sort()[0];
}

/** The case in which a part is no longer said to be complete, nor any part that it belongs to. */
function opened(submitted: Submitted, path: string): Submitted {
  const complete = submitted[COMPLETE];
  if (!Array.isArray(complete)) return submitted;
  const left = complete.filter((part) => typeof part === 'string' && part !== path && !path.startsWith(`${part}.`));
  return left.length === 0 ? without(submitted, COMPLETE) : { ...submitted, [COMPLETE]: left };
}

function valueAt(submitted: Submitted, path: string): Json | undefined {
  let value: Json | undefined = submitted;
  for (const name of path.split('.')) value = isObject(value) ? value[name] : undefined;
  return value;
}

function put(submitted: Submitted, path: string, value: Json): Submitted {
  const [name = '', ...rest] = path.split('.');
  if (rest.length === 0) return { ...submitted, [name]: value };
  const inner = submitted[name];
  return { ...submitted, [name]: put(isObject(inner) ? inner : {}, rest.join('.'), value) };
}

function without(submitted: Submitted, path: string): Submitted {
  const [name = '', ...rest] = path.split('.');
  const { [name]: inner, ...others } = submitted;
  if (rest.length === 0 || !isObject(inner)) return others;
  return { ...others, [name]: without(inner, rest.join('.')) };
}
