/**
 * What the outcome of a rule can rest on: the facts whose values it may read. Cases that agree in these, and of which the same facts are
 * known, come to the same outcome, whatever else they say; so rows of a table that repeat them need not be judged again.
 */
import { shownBy } from '../facts/evidence/evidence.ts';
import type { Fact, Vocabulary } from '../facts/vocabulary.ts';
import type { Bound } from './bound.ts';
import type { CompiledRule } from './compile.ts';
import { readsOf } from './compiled-event.ts';

/**
 * @param bound a case in which the same facts are known as in those that are compared.
 * @returns facts, by slot: those the rule reads, and those that show that one of them is so (evidence.ts). The words of a finding may
 * read more.
 */
export function restsOn(
  { when, unless, at, versions }: CompiledRule,
  vocabulary: Vocabulary,
  bound: Bound,
): ReadonlySet<number> {
  const slots = new Set<number>();
  const add = (fact: Fact): void => {
    if (slots.has(fact.slot)) return;
    slots.add(fact.slot);
    for (const source of sourcesOf(fact.path, vocabulary)) add(source);
  };
  for (const check of [when, unless]) check?.facts.forEach(add);
  if (at !== undefined) readsOf(at, bound).forEach(add);
  for (const { judgement } of versions) (judgement.reads?.(bound) ?? judgement.facts).forEach(add);
  return slots;
}

/** Facts that show that a fact is so or is not, or that one of its codes is there or is not. */
function sourcesOf(path: string, { evidence, byPath }: Vocabulary): readonly Fact[] {
  return Object.entries(evidence).flatMap(([target, sources]) =>
    shownBy(target).path === path ? sources.flatMap((source) => byPath.get(shownBy(source).path) ?? []) : [],
  );
}
