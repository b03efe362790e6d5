/** The result files of a batch, each a stream made of a stream of outcomes: JSON lines of reports, CSV and workbook of findings. */
import type { Readable } from 'node:stream';
import { stringify } from 'csv-stringify/sync';
import { isJudged, type JudgedLine, type Outcome } from '../../intake/judge-line.ts';
import { originOf, type RefusedLine } from '../../intake/lines.ts';
import type { Note } from '../../intake/notes.ts';
import { type CellValue, plainOf } from '../../intake/tables/sheet.ts';
import type { Summary } from '../summary/summary.ts';
import { harmless } from '../workbook/harmless.ts';
import { workbookStream } from '../workbook/write-workbook.ts';
import { citationRows, citationWidths } from './citation-table.ts';
import { findingTable, refusedHeadings, refusedRows, refusedWidths } from './finding-table.ts';
import { type JsonSink, TextSink } from './json-sink.ts';
import { type CopiedRow, copyCells, copyHeadings, copyWidths } from './ledger-copy.ts';
import { writeReport } from './report-json.ts';
import { type RunFacts, summaryRows, summaryWidths } from './summary-table.ts';

type Outcomes = AsyncIterable<readonly Outcome[]>;

/** One line a case and refused row, in the order of the file; where only breaches are asked for, cases without one are left out. */
export async function* reportLines(outcomes: Outcomes): AsyncGenerator<string> {
  for await (const batch of outcomes) {
    let text = '';
    for (const outcome of batch) {
      text += reportLine(outcome);
      if (text.length < WRITTEN_TOGETHER) continue;
      yield text;
      text = '';
    }
    if (text !== '') yield text;
  }
}

/** Characters handed on together: a report has forty thousand. */
const WRITTEN_TOGETHER = 500_000;

/** Writes the line of one outcome, with its line feed; nothing for a case that is not shown. */
export function writeLineOf(to: JsonSink, outcome: Outcome): void {
  if (!isJudged(outcome)) {
    const { own: _, ...refused } = outcome;
    to.text(`${JSON.stringify(refused)}\n`);
    return;
  }
  const { judgment, unread, carried } = outcome;
  if (judgment === undefined) return;
  const more = { ...(unread !== undefined && { unread }), ...(carried !== undefined && { carried }) };
  writeReport(to, originOf(outcome), judgment, more);
  to.text('\n');
}

/** The same as text. */
export function reportLine(outcome: Outcome): string {
  const line = new TextSink();
  writeLineOf(line, outcome);
  return line.written;
}

/**
 * CSV of findings and refused rows in UTF-8 with byte order mark, which Excel needs to see that it is UTF-8.
 * @param own headings of the columns that are carried from the file: they come first.
 */
export async function* findingsCsv(outcomes: Outcomes, own: readonly string[] = []): AsyncGenerator<string> {
  const table = findingTable('both', own);
  yield findingsHeading(own);
  for await (const batch of outcomes) {
    const rows = batch.flatMap(table.ofOutcome);
    if (rows.length > 0) yield csvText(rows);
  }
}

/** What a CSV of findings begins with. */
export function findingsHeading(own: readonly string[] = []): string {
  return `\ufeff${csvText([findingTable('both', own).headings])}`;
}

/** Rows as CSV (RFC 4180), with cells no spreadsheet takes for formulas. */
export function csvText(rows: readonly (readonly CellValue[])[]): string {
  const cells = rows.map((row) =>
    row.map(plainOf).map((cell) => (cell === null ? '' : typeof cell === 'string' ? harmless(cell) : cell.number)),
  );
  // Cells with a semicolon or a tab are quoted too: a spreadsheet whose list separator that is would cut them.
  return stringify(cells, { record_delimiter: '\r\n', quoted_match: /[;\t]/ });
}

/** What a workbook of results is made of; all but the judged lines is asked for when these were written. */
export interface WorkbookContent {
  readonly judged: AsyncIterable<readonly JudgedLine[]>;
  readonly refused: () => AsyncIterable<readonly RefusedLine[]>;
  readonly summary: () => Summary;
  readonly notes: () => readonly Note[];
  readonly run: RunFacts;
  /** The language it is handed in in. */
  readonly language: 'zh' | 'en';
  /** Headings of the columns of the file: they come first. */
  readonly own?: readonly string[];
  /** Every row of the file, for the copy of it. */
  readonly copied?: () => AsyncIterable<readonly CopiedRow[]>;
}

/** Columns of the file that stay in view, at most: a number and a name. */
const FROZEN = 2;

/**
 * The workbook: summary, findings, citations, rows that were not read, and the file's own table with its rows coloured. Sheets stand in
 * the order in which they can be written, the summary opens first.
 */
export function resultsWorkbook(content: WorkbookContent): Readable {
  const { judged, refused, summary, notes, run, language, own = [], copied } = content;
  const zh = language === 'zh';
  const table = findingTable(language, own);
  const copy = {
    name: zh ? '台账（已标注）' : 'Ledger (marked)',
    widths: copyWidths(own),
    headingRows: 1,
    frozenColumns: FROZEN,
    filtered: true,
    rows: rowsOf(copyHeadings(own, language), copied ?? (() => none()), (row: CopiedRow) => [
      copyCells(row, own, language),
    ]),
  };
  return workbookStream([
    {
      name: zh ? '检查结果' : 'Findings',
      widths: table.widths,
      headingRows: 1,
      frozenColumns: Math.min(FROZEN, table.own),
      printedColumns: table.printed,
      pagesWide: table.own > 4 ? 2 : 1,
      filtered: true,
      rows: rowsOf(table.headings, judged, table.ofLine),
    },
    {
      name: zh ? '依据' : 'Citations',
      widths: citationWidths,
      headingRows: 1,
      filtered: true,
      rows: later(() => citationRows(summary(), language)),
    },
    {
      name: zh ? '未读入' : 'Refused',
      widths: refusedWidths,
      headingRows: 1,
      filtered: true,
      rows: rowsOf(refusedHeadings(language), refused, (line: RefusedLine) => refusedRows(line, language)),
    },
    ...(own.length > 0 && copied !== undefined ? [copy] : []),
    {
      name: zh ? '汇总' : 'Summary',
      widths: summaryWidths,
      headingRows: 0,
      first: true,
      rows: later(() => summaryRows(run, summary(), notes(), language)),
    },
  ]);
}

async function* none(): AsyncGenerator<readonly CopiedRow[]> {
  yield [];
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
