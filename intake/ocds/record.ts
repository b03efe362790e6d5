/** The release that sums a record up: the one compiled by its publisher, else one merged from the releases it holds. */
import { instantOf } from './instant.ts';
import { isMembers, listAt, type Members, textAt, valueAt } from './members.ts';
import { latestOf } from './versioned.ts';

/** Undefined where a record only links to its releases: no file is fetched. */
export function releaseOfRecord(record: Members): Members | undefined {
  const compiled = record.compiledRelease;
  if (isMembers(compiled)) return compiled;
  const versioned = record.versionedRelease;
  if (isMembers(versioned)) return latestOf(versioned);
  // A linked release has a `url` and no content (OCDS, "Linked releases").
  const held = listAt(record, 'releases').filter((release) => valueAt(release, ['url']) === undefined);
  const [first, ...later] = held
    .map((release) => ({ release, date: textAt(release, 'date') ?? '' }))
    .toSorted((a, b) => instantOf(a.date) - instantOf(b.date) || 0);
  if (first === undefined) return undefined;
  const merged = new MergedObject(first.release);
  for (const { release } of later) merged.merge(release, 0);
  return merged.plain();
}

const MAX_DEPTH = 30;

/**
 * OCDS merging: later values replace earlier ones, objects are merged, lists of objects by `id`, null removes. What is merged is
 * kept open for the next release and not copied for each, so that a release costs what it holds, not what came before it.
 */
class MergedObject {
  readonly #members: Map<string, unknown>;

  constructor(members: Members) {
    this.#members = new Map(Object.entries(members));
  }

  merge(later: Members, depth: number): void {
    for (const [name, value] of Object.entries(later)) {
      const before = this.#members.get(name);
      if (value === null) this.#members.delete(name);
      else this.#members.set(name, depth < MAX_DEPTH ? mergedValue(before, value, depth + 1) : value);
    }
  }

  plain(): Members {
    return Object.fromEntries([...this.#members].map(([name, value]) => [name, plainOf(value)]));
  }
}

class MergedList {
  readonly #items = new Map<string, unknown>();

  constructor(items: readonly Members[]) {
    for (const item of items) this.#items.set(idOf(item), item);
  }

  merge(later: readonly Members[], depth: number): void {
    for (const item of later) this.#items.set(idOf(item), mergedValue(this.#items.get(idOf(item)), item, depth));
  }

  plain(): readonly unknown[] {
    return [...this.#items.values()].map(plainOf);
  }
}

function mergedValue(before: unknown, value: unknown, depth: number): unknown {
  if (isList(value)) {
    if (!haveIds(value)) return value;
    const list = isList(before) && haveIds(before) ? new MergedList(before) : before;
    if (!(list instanceof MergedList)) return value;
    list.merge(value, depth);
    return list;
  }
  if (before instanceof MergedList || !isMembers(value)) return value;
  const object = before instanceof MergedObject ? before : isMembers(before) ? new MergedObject(before) : undefined;
  if (object === undefined) return value;
  object.merge(value, depth);
  return object;
}

function plainOf(value: unknown): unknown {
  return value instanceof MergedObject || value instanceof MergedList ? value.plain() : value;
}

const idOf = (item: Members): string => textAt(item, 'id') ?? '';

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

function haveIds(list: readonly unknown[]): list is readonly Members[] {
  return list.every((item) => isMembers(item) && textAt(item, 'id') !== undefined);
}
