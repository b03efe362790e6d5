/** "Did you mean": a typo must never silently skip a rule (design, section 4); and a suggestion is right, or not made. */
import { closest, distance } from 'fastest-levenshtein';

/** Longer names are nobody's typo, and would cost time by their square. */
const LONGEST = 200;

/** The known name that differs least, where that is a slip or two: at most a third of its letters. Empty where there is none. */
export function suggestion(written: string, known: readonly string[]): string {
  if (known.length === 0 || written.length > LONGEST) return '';
  const near = closest(written, known);
  return distance(written, near) <= slips(written) ? near : '';
}

const slips = (written: string): number => Math.max(2, Math.floor(written.length / 3));

const lastOf = (path: string): string => path.slice(path.lastIndexOf('.') + 1);
const groupOf = (path: string): string => path.slice(0, Math.max(path.lastIndexOf('.'), 0));

/**
 * The fact or group of facts that an unknown path means: one that carries group and name in its own name (`contract.signedOn` is
 * `process.contractSignedOn`), one of the same name elsewhere, else one that is spelt nearly so. Empty where there is none.
 */
export function pathMeant(path: string, known: readonly string[]): string {
  if (path.length > LONGEST) return '';
  const [name, group] = [lastOf(path), lastOf(groupOf(path))];
  const joined = `${group}${name.charAt(0).toUpperCase()}${name.slice(1)}`;
  for (const wanted of group === '' ? [name] : [joined, name]) {
    const same = known.filter((candidate) => lastOf(candidate) === wanted);
    if (same.length > 0) return closest(path, same);
  }
  // A slip in the name within its group, or in the group.
  const near = known.filter(
    (candidate) =>
      distance(lastOf(candidate), name) <= slips(name) &&
      distance(groupOf(candidate), groupOf(path)) <= slips(groupOf(path)),
  );
  return near.length === 0 ? '' : closest(path, near);
}
