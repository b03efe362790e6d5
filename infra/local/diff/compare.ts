/** What two releases say otherwise of the same cases. */
import type { Replayed } from './replay.ts';

/** How a rule that says nothing of a case is shown. */
export const SILENT = '-';

export interface FindingChange {
  readonly rule: string;
  readonly before: string;
  readonly after: string;
}

export interface CaseChange {
  readonly name: string;
  readonly verdict: { readonly before: string; readonly after: string };
  readonly findings: readonly FindingChange[];
}

/** Cases of which both say the same are left out. */
export function compareReplays(
  names: readonly string[],
  before: readonly Replayed[],
  after: readonly Replayed[],
): readonly CaseChange[] {
  return names.flatMap((name, index) => {
    const [was, is] = [before[index], after[index]];
    if (was === undefined || is === undefined) return [];
    const findings = findingChanges(was.outcomes, is.outcomes);
    if (was.verdict === is.verdict && findings.length === 0) return [];
    return [{ name, verdict: { before: was.verdict, after: is.verdict }, findings }];
  });
}

function findingChanges(was: Replayed['outcomes'], is: Replayed['outcomes']): readonly FindingChange[] {
  return [...new Set([...was.keys(), ...is.keys()])]
    .sort()
    .map((rule) => ({ rule, before: was.get(rule) ?? SILENT, after: is.get(rule) ?? SILENT }))
    .filter(({ before, after }) => before !== after);
}
