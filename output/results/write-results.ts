/** The result files of a batch, each a stream made of a stream of outcomes: JSON lines of reports, CSV and workbook of findings. */
import type { Readable } from 'node:stream';
import { stringify } from 'csv-stringify/sync';
import { isJudged, type JudgedLine, type Outcome } from '../../intake/judge-line.ts';
import { originOf, type RefusedLine } from '../../intake/lines.ts';
import type { Note } from '../../intake/notes.ts';
import type { CellValue } from '../../intake/tables/sheet.ts';
import type { Summary } from '../summary.ts';
import { harmless } from '../workbook/harmless.ts';
import { workbookStream } from '../workbook/write-workbook.ts';
import {
  findingHeadings,
  findingRows,
  findingWidths,
  outcomeRows,
  refusedHeadings,
  refusedRows,
  refusedWidths,
} from './finding-table.ts';
import { type RunFacts, summaryRows, summaryWidths } from './summary-table.ts';

type Outcomes = AsyncIterable<readonly Outcome[]>;

/** One line a case and refused row, in the order of the file; where only breaches are asked for, cases without one are left out. */
export async function* reportLines(outcomes: Outcomes): AsyncGenerator<string> {
  for await (const batch of outcomes) {
    let text = '';
    for (const outcome of batch) text += reportLine(outcome);
    if (text !== '') yield text;
  }
}

/** The line of one outcome, with its line feed; empty for a case that is not shown. */
export function reportLine(outcome: Outcome): string {
  if (!isJudged(outcome)) return `${JSON.stringify(outcome)}\n`;
  const { judgment, unread, carried } = outcome;
  if (judgment === undefined) return '';
  const more = { ...(unread !== undefined && { unread }), ...(carried !== undefined && { carried }) };
  return `${JSON.stringify({ ...originOf(outcome), ...judgment, ...more })}\n`;
}

/** CSV of findings and refused rows in UTF-8 with byte order mark, which Excel needs to see that it is UTF-8. */
export async function* findingsCsv(outcomes: Outcomes): AsyncGenerator<string> {
  yield findingsHeading();
  for await (const batch of outcomes) {
    const rows = batch.flatMap(outcomeRows);
    if (rows.length > 0) yield csvText(rows);
  }
}

/** What a CSV of findings begins with. */
export function findingsHeading(): string {
  return `\ufeff${csvText([findingHeadings])}`;
}

/** Rows as CSV (RFC 4180), with cells no spreadsheet takes for formulas. */
export function csvText(rows: readonly (readonly CellValue[])[]): string {
  const cells = rows.map((row) =>
    row.map((cell) => (cell === null ? '' : typeof cell === 'string' ? harmless(cell) : cell.number)),
  );
  // Cells with a semicolon or a tab are quoted too: a spreadsheet whose list separator that is would cut them.
  return stringify(cells, { record_delimiter: '\r\n', quoted_match: /[;\t]/ });
}

/** What a workbook of results is made of; refused rows, summary and notes are asked for when all judged lines were written. */
export interface WorkbookContent {
  readonly judged: AsyncIterable<readonly JudgedLine[]>;
  readonly refused: () => AsyncIterable<readonly RefusedLine[]>;
  readonly summary: () => Summary;
  readonly notes: () => readonly Note[];
  readonly run: RunFacts;
}

/** The workbook: findings, refused rows, summary. Sheets stand in the order in which they can be written, the summary opens first. */
export function resultsWorkbook({ judged, refused, summary, notes, run }: WorkbookContent): Readable {
  return workbookStream([
    {
      name: '结果 Findings',
      widths: findingWidths,
      headingRows: 1,
      rows: rowsOf(findingHeadings, judged, findingRows),
    },
    {
      name: '未读入 Refused',
      widths: refusedWidths,
      headingRows: 1,
      rows: rowsOf(refusedHeadings, refused, refusedRows),
    },
    {
      name: '汇总 Summary',
      widths: summaryWidths,
      headingRows: 0,
      first: true,
      rows: later(() => summaryRows(run, summary(), notes())),
    },
  ]);
}

async function* rowsOf<Item>(
  headings: readonly CellValue[],
  items: AsyncIterable<readonly Item[]> | (() => AsyncIterable<readonly Item[]>),
  rows: (item: Item) => readonly (readonly CellValue[])[],
): AsyncGenerator<readonly (readonly CellValue[])[]> {
  yield [headings];
  for await (const batch of typeof items === 'function' ? items() : items) yield batch.flatMap(rows);
}

async function* later(
  rows: () => readonly (readonly CellValue[])[],
): AsyncGenerator<readonly (readonly CellValue[])[]> {
  yield rows();
}
