/** Which facts the rules of this release read, and which dates end a period, by kind. */
import built from '../.built/used-facts.json' with { type: 'json' };
import type { UsedFacts } from '../build/used-facts.ts';

const byKind: Readonly<Record<string, UsedFacts>> = built;

/** @param kind the name of a kind; nothing is used of an unknown one. */
export function usedFactsOf(kind: string): UsedFacts {
  return byKind[kind] ?? { used: [], ends: [] };
}
