/** What was found while the rows of a table were read, for its notes. */
import type { Text } from '../../rules/facts/fact.ts';

/** Rows that were left out for one reason. */
export interface LeftOut {
  readonly why: Text;
  /** The first of them. */
  readonly rows: number[];
  readonly count: number;
}

export interface Found {
  /** Blank cells read as "not yet", by column. */
  readonly notYet: Map<string, number>;
  /** Cells with a filler such as / or —, by column. */
  readonly fillers: Map<string, number>;
  /** Places presumed from the names of public bodies, by place. */
  readonly presumedPlaces: Map<string, number>;
  /** Rows of cases that are hidden, by what is said of them. */
  readonly hidden: Map<string, number>;
  /** Rows left out, by the reason in English. */
  readonly leftOut: Map<string, LeftOut>;
}

const MOST_ROWS_NAMED = 10;

export function nothingFound(): Found {
  return { notYet: new Map(), fillers: new Map(), presumedPlaces: new Map(), hidden: new Map(), leftOut: new Map() };
}

/** Notes that rows were left out. */
export function leave({ leftOut }: Found, why: Text, rows: readonly number[], count = rows.length): void {
  const known = leftOut.get(why.en);
  const named = known?.rows ?? [];
  named.push(...rows.slice(0, MOST_ROWS_NAMED - named.length));
  leftOut.set(why.en, { why, rows: named, count: (known?.count ?? 0) + count });
}

/** Adds what was found in the rows that follow. */
export function addFound(to: Found, more: Found): void {
  for (const name of ['notYet', 'fillers', 'presumedPlaces', 'hidden'] as const)
    for (const [key, count] of more[name]) to[name].set(key, (to[name].get(key) ?? 0) + count);
  for (const { why, rows, count } of more.leftOut.values()) leave(to, why, rows, count);
}

export function foundAnything(found: Found): boolean {
  return (
    found.notYet.size + found.fillers.size + found.presumedPlaces.size + found.hidden.size + found.leftOut.size > 0
  );
}

/** What was found since it was last taken. */
export function takeFound(from: Found): Found {
  const taken = nothingFound();
  addFound(taken, from);
  for (const counts of Object.values(from)) counts.clear();
  return taken;
}
