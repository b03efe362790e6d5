/** What is done to a group of rows of a table, wherever it is done: read, judged, counted, put into the words of the result. */
import { isJudged, type JudgeLineOptions } from '../../../intake/judge-line.ts';
import { type RowDone, RowJudge } from '../../../intake/judge-rows.ts';
import { isRefused, type Line, type Origin, originOf, type RowProblem } from '../../../intake/lines.ts';
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

/** A group of rows done. */
export type Done = (
  | {
      /** Of the result, in memory of its own: it can be handed from thread to thread. */
      readonly bytes: Uint8Array<ArrayBuffer>;
      readonly counts: Summary;
      readonly lines: number;
      readonly unread: readonly { readonly origin: Origin; readonly problems: readonly RowProblem[] }[];
    }
  /** Some could not be read: how much is said of them depends on the rows before. */
  | { readonly withRefused: readonly Line[] }
) & { readonly found: Found };

/** @throws FileRefused where the table cannot be opened. */
export function workOn({ opening, judging, shown, columns }: WorkOrder): (rows: readonly TableRow[]) => Done {
  const { table } = tableOf(opening.sample, opening.options);
  const judge = new RowJudge(table, ruleSet, judging);
  const findings = findingTable('both', columns);
  const written = new Utf8Sink();
  return (rows) => {
    const done: RowDone[] = [];
    for (const row of rows) {
      const one = judge.do(row);
      if (one !== undefined) done.push(one);
    }
    const found = takeFound(judge.found);
    if (done.some(({ line }) => line !== undefined && isRefused(line)))
      return { withRefused: done.flatMap((one) => judge.lineOf(one) ?? []), found };
    const tally = new Tally();
    const unread: { origin: Origin; problems: readonly RowProblem[] }[] = [];
    for (const { outcome } of done) {
      tally.add(outcome);
      const problems = isJudged(outcome) ? outcome.unread : outcome.refused;
      if (problems !== undefined) unread.push({ origin: originOf(outcome), problems });
      const isShown = !isJudged(outcome) || outcome.judgment !== undefined;
      if (isShown && shown === 'json-lines') writeLineOf(written, outcome);
      else if (isShown && shown === 'csv') written.text(csvText(findings.ofOutcome(outcome)));
    }
    return { bytes: written.taken(), counts: tally.counts(), lines: done.length, unread, found };
  };
}
