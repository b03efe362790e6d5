/** The file's own table once more, its rows coloured by what was found, with the findings as comments. */

import * as z from 'zod';
import { isJudged, type Outcome } from '../../intake/judge-line.ts';
import type { CellValue } from '../../intake/tables/sheet.ts';
import type { Text } from '../../rules/facts/fact.ts';
import { ownCell } from './own-cell.ts';
import { type Reader, said } from './reader.ts';
import { verdictLabels } from './words.ts';

const text = z.object({ zh: z.string(), en: z.string() });
const copied = z.object({
  row: z.int(),
  sheet: z.string().exactOptional(),
  /** The row as it stands in the file, by heading. */
  own: z.record(z.string(), z.string()),
  result: text,
  style: z.enum(['breach', 'warning', 'unread']).exactOptional(),
  /** What was found, a line each. */
  told: text.exactOptional(),
});
/** What is told of one row of the table; small enough to be laid by until its sheet is written. */
export type CopiedRow = z.infer<typeof copied>;

/** @throws SyntaxError or ZodError where the text is no JSON of a copied row. */
export function parseCopied(line: string): CopiedRow {
  return copied.parse(JSON.parse(line));
}

/** @returns undefined for a line that is of no table. */
export function copiedRow(outcome: Outcome): CopiedRow | undefined {
  const { row, sheet, own } = outcome;
  if (own === undefined) return undefined;
  const place = { row, ...(sheet !== undefined && { sheet }), own: { ...own } };
  if (!isJudged(outcome)) {
    const told = joined(outcome.refused.map(({ column, message }) => of(column, message)));
    return { ...place, result: { zh: '未读入', en: 'refused' }, style: 'unread', told };
  }
  const breached = (outcome.judgment?.findings ?? []).filter((finding) => finding.outcome === 'breached');
  const unread = outcome.unread ?? [];
  const result = verdictLabels[outcome.verdict];
  if (breached.length === 0 && unread.length === 0) return { ...place, result };
  const told = joined([
    ...breached.map(({ message, citation: { title, clause } }) => ({
      zh: `${message.zh}（${title.zh} ${clause}）`,
      en: `${message.en} (${title.en} ${clause})`,
    })),
    ...unread.map(({ column, message }) => of(column, message)),
  ]);
  const style = breached.some(({ severity }) => severity === 'violation')
    ? 'breach'
    : breached.length > 0
      ? 'warning'
      : 'unread';
  return { ...place, result, style, told };
}

function of(column: string | null, { zh, en }: Text): Text {
  return column === null ? { zh, en } : { zh: `${column}：${zh}`, en: `${column}: ${en}` };
}

function joined(texts: readonly Text[]): Text {
  return { zh: texts.map(({ zh }) => zh).join('\n'), en: texts.map(({ en }) => en).join('\n') };
}

const OWN_WIDTH = 15;

export function copyWidths(own: readonly string[]): readonly number[] {
  return [8, ...own.map(() => OWN_WIDTH), 12, 60];
}

export function copyHeadings(own: readonly string[], reader: Reader): readonly CellValue[] {
  const say = (zh: string, en: string): string => said({ zh, en }, reader);
  return [say('行号', 'Row'), ...own, say('检查结果', 'Result'), say('问题', 'What was found')];
}

export function copyCells(copied: CopiedRow, own: readonly string[], reader: Reader): readonly CellValue[] {
  const { row, sheet, result, style, told } = copied;
  const note = said(told, reader);
  const plain = [
    sheet === undefined ? String(row) : `${sheet}!${row}`,
    ...own.map((heading) => ownCell(copied.own[heading])),
    said(result, reader),
    note,
  ];
  if (style === undefined) return plain;
  return plain.map((value, at): CellValue => (at === 1 ? { value, style, note } : { value, style }));
}
