/** Makes the list of targets from the register: every provision that only sets a figure or a date, and that no rule judges. */
import { measureOf, type Target } from '../targets/target.ts';
import type { Disposed } from './coverage.ts';
import { type RegisterDocument, readTargets } from './register.ts';

const DAY = /^\d{4}-\d{2}-\d{2}$/;

export function buildTargets(
  root: string,
  documents: readonly RegisterDocument[],
  disposed: Readonly<Record<string, readonly Disposed[]>>,
): readonly Target[] {
  return documents.flatMap(({ id: document, region, inForce }) => {
    const listed = new Set(
      (disposed[document] ?? [])
        .filter(({ disposition }) => disposition === 'target')
        .map(({ provision }) => provision),
    );
    return readTargets(root, document, listed).map(({ id, area, clause, operative, test, unit, effective }) => {
      const ends = [effective?.to, inForce.to].find((day) => typeof day === 'string' && DAY.test(day)) ?? null;
      return { id, document, region, area, clause, words: operative, ...measureOf({ test, unit, ends }) };
    });
  });
}
