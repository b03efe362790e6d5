/** What was read of one row so far: its facts and where each stands, what goes along with them, and what is wrong; in the end, its line. */
import type { Json } from '../../rules/engine/json.ts';
import { COMPLETE } from '../../rules/facts/complete.ts';
import type { Vocabulary } from '../../rules/facts/vocabulary.ts';
import { type Line, type RowProblem, shown } from '../lines.ts';
import type { Heading } from './heading-rows.ts';
import { PAYMENTS } from './part-name.ts';
import { PartPayments } from './part-payments.ts';
import { has, put } from './put.ts';
import { cellProblem, HALF_A_PART, type Reason } from './row-problems.ts';
import type { SaidDone } from './said-done.ts';
import { settledRow } from './settled-row.ts';
import { unguarded } from './unguarded.ts';
import { unreadableIn } from './unreadable.ts';

export interface DraftOptions {
  readonly kind: string;
  readonly headings: readonly Heading[];
  /** Keep each row as it stands, for results that show it. */
  readonly keepsOwn: boolean;
}

export class RowDraft {
  readonly cells: readonly string[];
  readonly submission: Record<string, Json>;
  /** The column that tells a fact, or why it is not known. */
  readonly columnOf = new Map<string, number>();
  readonly parts = new PartPayments();
  /** Was what a blank date stands for done, or is nothing open? */
  isDone = false;
  /** Was the acceptance done, whatever is open after it? */
  isAccepted = false;
  /** Are all lists of the table said to be whole? */
  isWhole = false;
  /** From what the period runs that the row names. */
  periodStart: string | undefined;
  readonly #row: number;
  readonly #options: DraftOptions;
  readonly #problems: RowProblem[] = [];
  readonly #complete: string[] = [];
  #carried: Record<string, string> | undefined;

  constructor(row: number, cells: readonly string[], options: DraftOptions) {
    this.#row = row;
    this.cells = cells;
    this.#options = options;
    this.submission = { kind: options.kind };
  }

  put(path: string, value: Json): void {
    put(this.submission, path, value);
  }

  has(path: string): boolean {
    return has(this.submission, path);
  }

  /** Takes what a cell says was done. */
  takeDone(said: SaidDone): void {
    this.isDone ||= said === 'all';
    this.isAccepted ||= said === 'acceptance';
  }

  /** Lists, or parts of the case, that are said to be whole. */
  addComplete(paths: readonly string[]): void {
    this.#complete.push(...paths);
  }

  carry(column: number, value: string): void {
    this.#carried ??= {};
    this.#carried[this.#options.headings[column]?.shown ?? ''] = shown(value.trim());
  }

  /** @param value what stands in the column, as it is told. */
  addProblem(column: number, path: string, reason: Reason, value = this.cells[column] ?? ''): void {
    this.#problems.push(this.#problem(column, path, reason, value));
  }

  /** Part payments side by side, unless a column lists them. */
  putParts(): void {
    if (!this.parts.any) return;
    const { made, half } = this.parts.all();
    for (const column of half) this.addProblem(column, PAYMENTS, HALF_A_PART);
    if (made.length === 0 || this.columnOf.has(PAYMENTS)) return;
    this.put(PAYMENTS, made);
    this.columnOf.set(PAYMENTS, this.parts.column);
  }

  /** The case without what makes it wrong, or why the row is none. */
  settled(vocabulary: Vocabulary): Line {
    const { submission, columnOf } = this;
    const said = submission[COMPLETE];
    if (this.#complete.length > 0)
      submission[COMPLETE] = [...new Set([...(Array.isArray(said) ? said : []), ...this.#complete])];
    const line = settledRow(this.#row, vocabulary, submission, columnOf.keys(), this.#problems, (problem) => {
      const { path, code, message } = problem;
      const column = columnOf.get(path);
      if (column === undefined) return { column: null, value: null, path, code, message };
      return this.#problem(column, path, { code, message }, this.cells[column] ?? '');
    });
    return this.#withOwn(this.#carried === undefined ? line : { ...line, carried: this.#carried });
  }

  /** The row as one that is no case at all. */
  refused(column: number, value: string, reason: Reason): Line {
    return this.#withOwn({ row: this.#row, refused: [this.#problem(column, '', reason, value)] });
  }

  #problem(column: number, path: string, reason: Reason, value: string): RowProblem {
    return cellProblem(this.#options.headings, column, value, path, reason);
  }

  /** With what a user sees in the row, by heading. */
  #withOwn(line: Line): Line {
    if (!this.#options.keepsOwn) return line;
    const own: Record<string, string> = {};
    for (const [column, cell] of this.cells.entries()) {
      const heading = this.#options.headings[column]?.shown ?? '';
      if (cell.trim() === '' || heading === '') continue;
      own[shown(heading)] = unreadableIn(cell) === undefined ? shown(unguarded(cell).trim()) : '';
    }
    return { ...line, own };
  }
}
