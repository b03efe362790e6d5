/**
 * Tables one below another on a sheet, or headings repeated with their columns in another order: what stands below is read under the
 * headings that stand above it, or not at all.
 */
import { idleHeadings } from '../../rules/facts/synonyms/no-facts.ts';
import { synonymsOf } from '../../rules/facts/synonyms/of-kind.ts';
import type { Vocabulary } from '../../rules/facts/vocabulary.ts';
import { onceEach } from '../../rules/once.ts';
import type { TableRow } from './delimited.ts';
import { headingReaderOf } from './heading.ts';
import { headingKey } from './heading-key.ts';
import type { Heading } from './heading-rows.ts';
import { tidy } from './tidy.ts';

/** What a row is to the headings above it. */
export type Standing = 'headings' | 'other-headings' | 'row' | 'below-other-headings';

/** Follows the rows of a table, in order. */
export class SecondHeadings {
  readonly #own: readonly string[];
  /** Texts of the heading rows as they stand in the file: most rows are told from headings by their first cell. */
  readonly #written: ReadonlySet<string>;
  /** What may begin headings. */
  readonly #first: ReadonlySet<string>;
  readonly #vocabularies: readonly Vocabulary[];
  /** Column of the first headings for each column below the last ones; undefined while they agree. */
  #order: readonly (number | undefined)[] | 'other' | undefined;

  constructor(headings: readonly Heading[], rows: readonly TableRow[], vocabularies: readonly Vocabulary[]) {
    this.#own = headings.map(({ shown }) => headingKey(shown));
    this.#written = new Set(rows.flatMap(({ cells }) => cells.filter((cell) => cell.trim() !== '')));
    this.#first = new Set([...this.#written, ...idleHeadings, ...vocabularies.flatMap(namesIn)]);
    this.#vocabularies = vocabularies;
  }

  /** True where none of the rows may be headings, and the last ones agree with the first. */
  isPlain(rows: readonly TableRow[]): boolean {
    return this.#order === undefined && rows.every(({ cells }) => !this.#first.has(firstOf(cells)));
  }

  /** Tells what a row is; after headings in another order the rows below are {@link inOrder}. */
  look(cells: readonly string[]): Standing {
    if (this.#first.has(firstOf(cells))) {
      const order = this.#orderOf(cells);
      if (order !== undefined) {
        const isSame = order !== 'other' && order.every((own, column) => own === undefined || own === column);
        this.#order = isSame ? undefined : order;
        return order === 'other' ? 'other-headings' : 'headings';
      }
    }
    return this.#order === 'other' ? 'below-other-headings' : 'row';
  }

  /** The cells in the order of the first headings. */
  inOrder(cells: readonly string[]): readonly string[] {
    if (this.#order === undefined || this.#order === 'other') return cells;
    const ordered: string[] = [];
    for (const [column, cell] of cells.entries()) {
      const own = this.#order[column];
      if (own === undefined) continue;
      while (ordered.length < own) ordered.push('');
      ordered[own] = cell;
    }
    return ordered;
  }

  #orderOf(cells: readonly string[]): readonly (number | undefined)[] | 'other' | undefined {
    const keys = cells.map(headingKey);
    const filled = keys.filter((key) => key !== '');
    if (filled.length < 3) return undefined;
    const known = cells.filter((cell) => cell.trim() !== '' && (this.#first.has(cell) || this.#isKnown(cell)));
    if (known.length * 5 < filled.length * 4) return undefined;
    const columns = keys.map((key) => (key === '' ? undefined : this.#own.indexOf(key)));
    const found = columns.filter((column) => column !== undefined);
    return found.includes(-1) || new Set(found).size < found.length ? 'other' : columns;
  }

  #isKnown(cell: string): boolean {
    const name = tidy(cell);
    return this.#vocabularies.some((vocabulary) => {
      const reader = headingReaderOf(vocabulary);
      return reader.read(name) !== undefined || reader.synonym(name) !== undefined;
    });
  }
}

/** What facts are called by, in Chinese. */
const namesIn = onceEach(({ facts, kind }: Vocabulary): readonly string[] => [
  ...facts.map(({ zh }) => zh),
  ...Object.values(synonymsOf(kind)).flatMap(({ sure = [], likely = [] }) => [...sure, ...likely]),
]);

function firstOf(cells: readonly string[]): string {
  return cells.find((cell) => cell !== '') ?? '';
}
