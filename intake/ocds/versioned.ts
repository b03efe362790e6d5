/** Versioned releases (OCDS 1.1, "Versioned releases"): every value is a list of what it was, and since which release. */
import { instantOf } from './instant.ts';
import { isMembers, type Members } from './members.ts';

const MAX_DEPTH = 30;

/** Does a release hold versions where one has values? */
export function isVersioned(release: Members): boolean {
  return Object.values(release).some(
    (value) => isVersions(value) || (isMembers(value) && Object.values(value).some(isVersions)),
  );
}

/** The release as its last versions have it, dated by the last of them. */
export function latestOf(release: Members): Members {
  const seen = { date: '' };
  const latest = lastIn(release, 0, seen);
  const plain = isMembers(latest) ? latest : {};
  return plain.date === undefined && seen.date !== '' ? { ...plain, date: seen.date } : plain;
}

function lastIn(value: unknown, depth: number, seen: { date: string }): unknown {
  if (depth > MAX_DEPTH) return undefined;
  if (isVersions(value)) {
    const dated = value.map((version) => ({
      version,
      at: typeof version.releaseDate === 'string' ? version.releaseDate : '',
    }));
    const [first] = dated;
    let last = first;
    for (const one of dated) if (last !== undefined && instantIn(one.at) >= instantIn(last.at)) last = one;
    if (last !== undefined && instantIn(last.at) > instantIn(seen.date)) seen.date = last.at;
    return last?.version.value ?? undefined;
  }
  if (Array.isArray(value)) return value.map((item) => lastIn(item, depth + 1, seen));
  if (!isMembers(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, lastIn(member, depth + 1, seen)]));
}

const instantIn = (text: string): number => (text === '' ? Number.NEGATIVE_INFINITY : instantOf(text));

function isVersions(value: unknown): value is readonly Members[] {
  return (
    Array.isArray(value) &&
    value.length > 0 &&
    value.every((item) => isMembers(item) && 'releaseID' in item && ('value' in item || 'releaseDate' in item))
  );
}
