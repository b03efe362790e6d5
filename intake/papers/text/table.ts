/** Tables in plain text: pasted with tabs or upright strokes between their cells, or with every cell on a line of its own under headings that begin with an ordinal. */
import { leadsToPage } from '../contents.ts';
import { isHeadingWord } from '../tables/headings.ts';

export interface TextTable {
  /** Cells by rows, the first row of headings; an empty cell is an empty text. */
  readonly rows: readonly (readonly { readonly line: number; readonly text: string }[])[];
  /** How many lines it takes. */
  readonly lines: number;
  readonly headed: boolean;
}

const ORDINAL = /^(?:序号|包号|标项号?|标段号?|采购包号?|分标号?|合同包号?|品目号?|项号)$/u;
const NUMBER = /^(?:\d{1,3}(?:[-.]\d{1,3})?|[A-Z](?:包|分标)?|[一二三四五六七八九十]{1,2})$/u;
/** Under such a heading stands a figure, or something else is not where it seems to be. */
const OF_FIGURES = /数量|预算|金额|限价|单价|总价|保证金/u;
const FIGURE = /\d|[零一二三四五六七八九十壹贰叁肆伍陆柒捌玖拾/无—-]/u;
/** Signs. */
const LONGEST_HEADING = 16;
const FEWEST = 3;
const MOST = 12;

/** @returns the table that begins at this line, if one does */
export function tableAt(lines: readonly string[], at: number): TextTable | undefined {
  const first = lines[at] ?? '';
  if (first.includes('|')) return ofStrokes(lines, at);
  return first.includes('\t') ? ofTabs(lines, at) : ORDINAL.test(first.trim()) ? ofLines(lines, at) : undefined;
}

/** At least two lines with the same number of tabs; a tab before all words only moves them in. */
function ofTabs(lines: readonly string[], at: number): TextTable | undefined {
  const cellsOf = (line: string | undefined): readonly string[] =>
    line === undefined || line.startsWith('\t') || leadsToPage(line) ? [] : line.trimEnd().split('\t');
  const columns = cellsOf(lines[at]).length;
  if (columns < 2) return undefined;
  let end = at;
  while (cellsOf(lines[end]).length === columns) end += 1;
  if (end - at < 2) return undefined;
  const rows = lines
    .slice(at, end)
    .map((line, row) => cellsOf(line).map((text) => ({ line: at + row + 1, text: text.trim() })));
  // A contents: chapters and their pages.
  if (columns === 2 && rows.every(([, page]) => /^\d{1,4}$/u.test(page?.text ?? ''))) return undefined;
  return { rows, lines: end - at, headed: false };
}

const RULE = /^[\s|:+-]*-[\s|:+-]*$/u;

/** 序号 | 项目名称 | 数量, as texts made from web pages have them, with or without a stroke at either end and a rule below the headings. */
function ofStrokes(lines: readonly string[], at: number): TextTable | undefined {
  const cellsOf = (line: string): readonly string[] =>
    line
      .trim()
      .replace(/^\||\|$/gu, '')
      .split('|');
  const columns = cellsOf(lines[at] ?? '').length;
  if (columns < 2 || columns > MOST) return undefined;
  let end = at;
  while (end < lines.length && cellsOf(lines[end] ?? '').length === columns) end += 1;
  const rows = lines
    .slice(at, end)
    .flatMap((line, row) =>
      RULE.test(line) ? [] : [cellsOf(line).map((text) => ({ line: at + row + 1, text: text.trim() }))],
    );
  return rows.length < 2 ? undefined : { rows, lines: end - at, headed: RULE.test(lines[at + 1] ?? '') };
}

/** 采购包 / 采购标的 / 预算（元） and below them, in the same order, 1 / 智慧黑板 / 1200000. */
function ofLines(lines: readonly string[], at: number): TextTable | undefined {
  const text = (line: number): string => (lines[line] ?? '').trim();
  let heads = 1;
  while (heads <= MOST && text(at + heads) !== '' && !NUMBER.test(text(at + heads))) heads += 1;
  const names = Array.from({ length: heads }, (_, column) => text(at + column));
  if (heads < FEWEST || heads > MOST || names.some((name) => name.length > LONGEST_HEADING)) return undefined;
  if (names.filter(isHeadingWord).length * 3 < heads * 2) return undefined;
  const rows = [names.map((name, column) => ({ line: at + column + 1, text: name }))];
  for (let from = at + heads; NUMBER.test(text(from)); from += heads) {
    const row = names.map((_, column) => ({ line: from + column + 1, text: text(from + column) }));
    if (row.some((cell, column) => cell.text === '' || misplaced(names[column] ?? '', cell.text))) break;
    rows.push(row);
  }
  return rows.length < 2 ? undefined : { rows, lines: rows.length * heads, headed: true };
}

const misplaced = (name: string, cell: string): boolean =>
  OF_FIGURES.test(name) && !/是否/u.test(name) && !FIGURE.test(cell);
