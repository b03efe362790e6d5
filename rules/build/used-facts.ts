/** Which facts rules read, and which dates end a period: what whoever reads a table must know of the rules. */
import type { CatalogueDocument } from '../engine/catalogue.ts';
import type { Vocabulary } from '../facts/vocabulary.ts';

/** Paths of facts of one kind. */
export interface UsedFacts {
  /** Named by a rule. */
  readonly used: readonly string[];
  /** Named by a rule as the end of a period: the event that must have come by then. */
  readonly ends: readonly string[];
}

/** By kind, in the order of the vocabulary. */
export function usedFacts(
  documents: readonly CatalogueDocument[],
  vocabularies: readonly Vocabulary[],
): Readonly<Record<string, UsedFacts>> {
  return Object.fromEntries(
    vocabularies.map(({ kind, byPath, facts }) => {
      const used = new Set<string>();
      const ends = new Set<string>();
      for (const { rules } of documents) {
        for (const rule of rules) {
          if (rule.case !== kind) continue;
          const { examples, ...judging } = rule;
          collect(judging, byPath, used);
          collect(rule.within?.to, byPath, ends);
        }
      }
      const inOrder = (paths: ReadonlySet<string>) => facts.flatMap(({ path }) => (paths.has(path) ? [path] : []));
      const isEvent = (path: string): boolean => ['date', 'instant'].includes(byPath.get(path)?.type ?? '');
      return [kind, { used: inOrder(used), ends: inOrder(ends).filter(isEvent) }];
    }),
  );
}

/** A rule names facts as values (`of: project.budget`) and as keys of conditions. */
function collect(value: unknown, known: ReadonlyMap<string, unknown>, into: Set<string>): void {
  if (typeof value === 'string') {
    if (known.has(value)) into.add(value);
  } else if (Array.isArray(value)) {
    for (const item of value) collect(item, known, into);
  } else if (typeof value === 'object' && value !== null) {
    for (const [name, member] of Object.entries(value)) {
      if (known.has(name)) into.add(name);
      collect(member, known, into);
    }
  }
}
