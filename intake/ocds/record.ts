/** The release that sums a record up: the one compiled by its publisher, else one merged from the releases it holds. */
import { isMembers, listAt, type Members, textAt, valueAt } from './members.ts';

/** Undefined where a record only links to its releases: no file is fetched. */
export function releaseOfRecord(record: Members): Members | undefined {
  const compiled = record.compiledRelease;
  if (isMembers(compiled)) return compiled;
  // A linked release has a `url` and no content (OCDS, "Linked releases").
  const held = listAt(record, 'releases').filter((release) => valueAt(release, ['url']) === undefined);
  if (held.length === 0) return undefined;
  const inOrder = held.toSorted((a, b) => ((textAt(a, 'date') ?? '') < (textAt(b, 'date') ?? '') ? -1 : 1));
  return inOrder.reduce((merged, release) => mergedMembers(merged, release, 0));
}

const MAX_DEPTH = 30;

/** OCDS merging: later values replace earlier ones, objects are merged, lists of objects by `id`, null removes. */
function mergedMembers(earlier: Members, later: Members, depth: number): Members {
  if (depth > MAX_DEPTH) return later;
  const merged = new Map<string, unknown>(Object.entries(earlier));
  for (const [name, value] of Object.entries(later)) {
    const before = merged.get(name);
    if (value === null) merged.delete(name);
    else if (isMembers(value) && isMembers(before)) merged.set(name, mergedMembers(before, value, depth + 1));
    else if (Array.isArray(value) && Array.isArray(before) && haveIds(value) && haveIds(before))
      merged.set(name, mergedLists(before, value, depth + 1));
    else merged.set(name, value);
  }
  return Object.fromEntries(merged);
}

function haveIds(list: readonly unknown[]): list is readonly Members[] {
  return list.every((item) => isMembers(item) && textAt(item, 'id') !== undefined);
}

function mergedLists(earlier: readonly Members[], later: readonly Members[], depth: number): readonly Members[] {
  const merged = new Map(earlier.map((item) => [textAt(item, 'id'), item]));
  for (const item of later) {
    const before = merged.get(textAt(item, 'id'));
    merged.set(textAt(item, 'id'), before === undefined ? item : mergedMembers(before, item, depth));
  }
  return [...merged.values()];
}
