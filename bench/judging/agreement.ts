/** Before anything is timed: do all five say the same of every case? */
import type { Arena } from './arena.ts';

/** Disagreements, at most ten, as sentences; none where the hand-written reports equal guiju's and all peers breach the same rules. */
export async function disagreements(arena: Arena): Promise<readonly string[]> {
  const found: string[] = [];
  for (const [index, valid] of arena.cases.entries()) {
    const report = arena.guiju(valid);
    if (JSON.stringify(arena.handwritten(valid)) !== JSON.stringify(report))
      found.push(`${valid.reference}: handwritten reports something else`);
    const breached = new Set(report.findings.flatMap(({ rule, outcome }) => (outcome === 'breached' ? [rule] : [])));
    const ids = arena.ids(valid);
    for (const name of ['jsonLogicEngine', 'jsonRulesEngine', 'zen'] as const) {
      const said = (await arena[name][index]?.()) ?? [];
      ids.forEach((id, place) => {
        if (said[place] !== breached.has(id)) found.push(`${valid.reference}: ${name} says ${said[place]} of ${id}`);
      });
    }
    if (found.length >= 10) break;
  }
  return found;
}
