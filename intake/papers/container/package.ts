/** Finds the parts of an Office package by their relationships (ECMA-376 part 2). */
import { posix } from 'node:path';
import type { Budget } from '../budget.ts';
import { readXml } from './xml.ts';
import type { Archive } from './zip.ts';

export interface Relation {
  /** The last word of the relationship's type: `officeDocument`, `styles`, `header`. */
  readonly type: string;
  /** The name of the part. */
  readonly target: string;
}

/** @param part whose relationships: '' for the package's own */
export async function relationsOf(archive: Archive, part: string, budget: Budget): Promise<readonly Relation[]> {
  const folder = posix.dirname(part);
  const name = posix.join(folder, '_rels', `${posix.basename(part)}.rels`);
  if (!archive.has(name)) return [];
  const relations: Relation[] = [];
  await readXml(await archive.open(name), budget, {
    open: (element, { Type, Target, TargetMode }) => {
      if (localOf(element) !== 'Relationship' || Target === undefined || TargetMode === 'External') return;
      const target = Target.startsWith('/') ? Target.slice(1) : posix.join(folder, Target);
      relations.push({ type: Type?.split('/').at(-1) ?? '', target });
    },
  });
  return relations;
}

function localOf(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
