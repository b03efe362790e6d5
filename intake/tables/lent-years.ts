/** Days whose year is that of the title: where a row runs backwards with it, its days are of two years, and none is read. */
import type { Json } from '../../rules/engine/json.ts';
import { lacksYear } from './calendar-cell.ts';
import type { Match } from './column-match.ts';
import { remove, valueAt } from './put.ts';
import type { Reason } from './row-problems.ts';
import { tidy } from './tidy.ts';

/** In milliseconds: by as much may a payment be made before what it is for without a turn of the year between them. */
const HALF_A_YEAR = 183 * 86_400_000;

export const TURN_OF_YEAR: Reason = {
  code: 'date',
  message: {
    zh: '没有年份，且前后相差半年以上，可能跨年',
    en: 'names no year, and the days of the row lie so far apart that they may be of two',
  },
};

export class LentYears {
  readonly #columns: readonly { readonly column: number; readonly path: string }[];
  readonly #isEnd: (path: string) => boolean;

  /** @param isEnd does the fact end a period? */
  constructor(matches: readonly Match[], isEnd: (path: string) => boolean) {
    this.#columns = matches.flatMap((match, column) =>
      match.as === 'fact' && match.kind.year !== undefined ? [{ column, path: match.path }] : [],
    );
    this.#isEnd = isEnd;
  }

  /** 12月30日 received and 1月3日 paid are not both of one year. @returns the columns whose days were taken out of the case. */
  takenOut(cells: readonly string[], submission: Record<string, Json>): readonly { column: number; path: string }[] {
    if (this.#columns.length < 2) return [];
    const days = this.#columns.flatMap(({ column, path }) => {
      const value = lacksYear(tidy(cells[column] ?? '')) ? valueAt(submission, path) : undefined;
      return typeof value === 'string' ? [{ column, path, on: Date.parse(value) }] : [];
    });
    const first = Math.min(...days.filter(({ path }) => this.#isEnd(path)).map(({ on }) => on));
    if (!days.some(({ path, on }) => !this.#isEnd(path) && on - first > HALF_A_YEAR)) return [];
    for (const { path } of days) remove(submission, path);
    return days;
  }
}
