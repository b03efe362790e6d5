/**
 * Which facts imply another although its own fact is missing (design, section 6.5). Declared once and used by every rule. A source must
 * imply its target by logic, never by custom: a report of a reply shows that there was a reply.
 *
 * Keys are targets: the path of a date, an instant or a yes/no fact, `list:code` for a step, `codefact:code`; with `!` before it, a yes/no
 * fact that is no, or a code that is not in its list. Values are sources: a path (a date that has happened, a yes/no fact that is yes, any
 * known value of another type but 0), `list:code`, `codefact:code`, `count>=n`; with `!` before it, a yes/no fact that is no, or an event that
 * is said not to have happened; with `~` before it all, what shows a code of a list although that is said to hold nothing (contradictions.ts).
 * What is told prevails over what is implied. That the one shows the other does not by itself show the
 * reverse: a report that does not name somebody is a report, so of one that was not submitted it is not said that it does not name him.
 */
export type Evidence = Readonly<Record<string, readonly string[]>>;

/** A target or source, taken apart. */
export interface Shown {
  readonly path: string;
  readonly code?: string;
  /** No number below it. */
  readonly atLeast?: number;
  /** That it is not so. */
  readonly denied: boolean;
  /** A list that is said to hold nothing does not contradict it. */
  readonly tolerant: boolean;
}

const WRITTEN = /^(?<near>~?)(?<not>!?)(?<path>[A-Za-z0-9.]+)(?::(?<code>[a-z0-9-]+))?(?:>=(?<least>\d+))?$/;

/** @throws RangeError where it is not written as above. */
export function shownBy(written: string): Shown {
  const { near, not, path, code, least } = WRITTEN.exec(written)?.groups ?? {};
  if (path === undefined) throw new RangeError(`"${written}" shows nothing`);
  return {
    path,
    denied: not === '!',
    tolerant: near === '~',
    ...(code !== undefined && { code }),
    ...(least !== undefined && { atLeast: Number(least) }),
  };
}

/** Tables as one: what each of them says of a target. */
export function joined(...tables: readonly Evidence[]): Evidence {
  const all = new Map<string, readonly string[]>();
  for (const table of tables) {
    for (const [target, sources] of Object.entries(table))
      all.set(target, [...new Set([...(all.get(target) ?? []), ...sources])]);
  }
  return Object.fromEntries(all);
}

/** A table whose facts show codes of lists that may be said to hold nothing all the same. */
export function tolerant(table: Evidence): Evidence {
  return Object.fromEntries(Object.entries(table).map(([target, sources]) => [target, sources.map(toleranceOf)]));
}

const toleranceOf = (source: string): string => `~${source}`;

/** A source as a target is written. */
export const asTarget = (source: string): string => (source.startsWith('~') ? source.slice(1) : source);
