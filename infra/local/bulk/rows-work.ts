/** What is done to a group of rows of a table, wherever it is done: read, judged, counted, put into the words of the result. */
import { isJudged, type JudgeLineOptions, lineJudge, type Outcome } from '../../../intake/judge-line.ts';
import { RowJudge } from '../../../intake/judge-rows.ts';
import {
  isRefused,
  type Line,
  type Origin,
  originOf,
  type RefusedLine,
  type RowProblem,
} from '../../../intake/lines.ts';
import type { TableOpening } from '../../../intake/opened-table.ts';
import type { TableRow } from '../../../intake/tables/delimited.ts';
import { tableOf } from '../../../intake/tables/find-table.ts';
import { type Found, takeFound } from '../../../intake/tables/found.ts';
import { findingTable } from '../../../output/results/finding-table.ts';
import { Utf8Sink } from '../../../output/results/json-sink.ts';
import { csvText, writeLineOf } from '../../../output/results/write-results.ts';
import type { Summary } from '../../../output/summary/summary.ts';
import { Tally } from '../../../output/summary/tally.ts';
import { ruleSet } from '../../../rules/catalogue/installed.ts';

/** What becomes of an outcome: a line of JSON, rows of CSV, or nothing beyond the counts. */
export type Shown = 'json-lines' | 'csv' | 'nothing';

/** All that the work needs to know beside the rows; it can be copied to another thread. */
export interface WorkOrder {
  readonly opening: TableOpening;
  readonly judging: JudgeLineOptions;
  readonly shown: Shown;
  /** Headings of the columns of the file, which CSV begins with. */
  readonly columns: readonly string[];
}

/** A row that was refused: how much is said of it depends on the rows before, so that it is neither counted nor written yet. */
export interface RefusedRow {
  readonly line: RefusedLine;
  /** Rows of the group that were read before it, and bytes of the result that they take. */
  readonly read: number;
  readonly bytes: number;
}

/** Cells of a row that could not be read, while the rest was judged. */
export interface Unread {
  readonly origin: Origin;
  readonly problems: readonly RowProblem[];
}

/** A group of rows done. */
export interface Done {
  /** Of the result, in memory of its own: it can be handed from thread to thread. */
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Of the rows that were read. */
  readonly counts: Summary;
  readonly read: number;
  /** What could not be read, in the order of the rows. */
  readonly told: readonly (RefusedRow | Unread)[];
  readonly found: Found;
}

/** Puts outcomes into the form of the result. */
export class OutcomeWriter {
  readonly #shown: Shown;
  readonly #findings: ReturnType<typeof findingTable>;
  readonly #written = new Utf8Sink();

  constructor({ shown, columns }: Pick<WorkOrder, 'shown' | 'columns'>) {
    this.#shown = shown;
    this.#findings = findingTable('both', columns);
  }

  write(outcome: Outcome): void {
    if (isJudged(outcome) && outcome.judgment === undefined) return;
    if (this.#shown === 'json-lines') writeLineOf(this.#written, outcome);
    else if (this.#shown === 'csv') this.#written.text(csvText(this.#findings.ofOutcome(outcome)));
  }

  /** Bytes since they were last taken. */
  get bytes(): number {
    return this.#written.length;
  }

  /** What was written since, in memory of its own. */
  taken(): Uint8Array<ArrayBuffer> {
    return this.#written.taken();
  }
}

export class RowsWork {
  readonly #rowJudge: RowJudge;
  readonly #judge: (line: Line) => Outcome;
  readonly #writer: OutcomeWriter;

  /** @throws FileRefused where the table cannot be opened. */
  constructor(order: WorkOrder) {
    const { table } = tableOf(order.opening.sample, order.opening.options);
    this.#rowJudge = new RowJudge(table, ruleSet, order.judging);
    this.#judge = lineJudge(ruleSet, order.judging);
    this.#writer = new OutcomeWriter(order);
  }

  do(rows: readonly TableRow[]): Done {
    const judge = this.#rowJudge;
    const outcomes = rows.flatMap((row) => judge.do(row) ?? []);
    return this.#done(outcomes, takeFound(judge.found));
  }

  /** @param lines rows that were read where the order of the file is known. @param found while reading them. */
  doLines(lines: readonly Line[], found: Found): Done {
    return this.#done(
      lines.map((line) => ({ line, outcome: this.#judge(line) })),
      found,
    );
  }

  #done(rows: readonly { readonly line: Line | undefined; readonly outcome: Outcome }[], found: Found): Done {
    const writer = this.#writer;
    const tally = new Tally();
    const told: (RefusedRow | Unread)[] = [];
    let read = 0;
    for (const { line, outcome } of rows) {
      if (line !== undefined && isRefused(line)) {
        told.push({ line, read, bytes: writer.bytes });
        continue;
      }
      read++;
      tally.add(outcome);
      const problems = isJudged(outcome) ? outcome.unread : outcome.refused;
      if (problems !== undefined) told.push({ origin: originOf(outcome), problems });
      writer.write(outcome);
    }
    return { bytes: writer.taken(), counts: tally.counts(), read, told, found };
  }
}
