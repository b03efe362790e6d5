/** The day of an instant, where it is a fact of its own that no other column gives: systems print 受理时间 with the hour, and periods run by days. */
import { dateOf, dayInChina } from '../../rules/engine/day.ts';
import type { Json } from '../../rules/engine/json.ts';
import type { Vocabulary } from '../../rules/facts/vocabulary.ts';
import { type CellKind, readCell } from './cell.ts';
import type { Match } from './column-match.ts';
import { has, put, valueAt } from './put.ts';

interface InstantDay {
  /** The fact that the column gives. */
  readonly at: string;
  /** Its day. */
  readonly kind: CellKind;
}

export class InstantDays {
  readonly #days: ReadonlyMap<number, InstantDay>;

  constructor(matches: readonly Match[], { byPath }: Vocabulary) {
    const given = new Set(matches.map((match) => (match.as === 'fact' ? match.path : '')));
    this.#days = new Map(
      matches.flatMap((match, column): [number, InstantDay][] => {
        if (match.as !== 'fact' || match.kind.fact.type !== 'instant') return [];
        const fact = byPath.get(match.path.replace(/At$/, 'On'));
        if (fact?.type !== 'date' || given.has(fact.path)) return [];
        return [[column, { at: match.path, kind: { ...match.kind, fact } }]];
      }),
    );
  }

  /** What a cell says that names a day and no hour. */
  dayAlone(column: number, text: string): { readonly path: string; readonly value: Json } | undefined {
    const kind = this.#days.get(column)?.kind;
    const cell = kind === undefined ? undefined : readCell(kind, text);
    return kind !== undefined && cell !== undefined && 'value' in cell
      ? { path: kind.fact.path, value: cell.value }
      : undefined;
  }

  /** Puts the days of the instants of a case into it. @param columnOf where each fact of the case stands. */
  fill(submission: Record<string, Json>, columnOf: Map<string, number>): void {
    for (const [column, { at, kind }] of this.#days) {
      const { path } = kind.fact;
      const instant = valueAt(submission, at);
      if (instant === undefined || has(submission, path)) continue;
      const time = typeof instant === 'string' ? Date.parse(instant) : Number.NaN;
      if (instant !== null && Number.isNaN(time)) continue;
      put(submission, path, instant === null ? null : dateOf(dayInChina(time)));
      columnOf.set(path, column);
    }
  }
}
