/** One sheet as XML, row by row: frozen, filtered and fit to print as its content asks (ECMA-376 part 1, 18.3.1). */

import { lettersOf } from '../../intake/tables/column-letters.ts';
import { type CellValue, type Choice, isStyled, type SheetContent } from '../../intake/tables/sheet.ts';
import { harmless } from './harmless.ts';
import { type CellNote, MOST_NOTES } from './notes.ts';
import { styleOf } from './styles.ts';
import { escaped, MAIN, RELATIONS, XML } from './xml.ts';

/** Rows that offer choices. More would be of no use to who types, and programs that keep them cell by cell choke on a million. */
const CHOICE_ROWS = 5_000;
/** Rows a sheet can have (Excel specifications and limits). */
export const MAX_SHEET_ROWS = 1_048_576;
const CHUNK = 65_536;

/** What is known of a sheet when its rows have been written. */
export interface SheetState {
  /** The rows go on in another sheet. */
  more: boolean;
  readonly notes: CellNote[];
  rows: number;
  columns: number;
}

/** @param headings rows that were headings of the sheet before, where this one goes on; completed here. */
export async function* sheetXml(
  content: SheetContent,
  rows: AsyncGenerator<readonly CellValue[]>,
  headings: (readonly CellValue[])[],
  state: SheetState,
): AsyncGenerator<string> {
  const { widths, headingRows, choices = [], filtered = false, portrait = false, pagesWide = 1 } = content;
  const columns = widths
    .map((width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`)
    .join('');
  let text = `${XML}<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView workbookViewId="0">${paneXml(content)}</sheetView></sheetViews><cols>${columns}</cols><sheetData>`;
  for (const heading of headings) text += rowXml(heading, ++state.rows, true, state, widths);
  while (state.rows < MAX_SHEET_ROWS) {
    const next = await rows.next();
    if (next.done) break;
    const isHeading = headings.length < headingRows;
    state.rows++;
    if (isHeading) headings.push(next.value);
    text += rowXml(next.value, state.rows, isHeading, state, widths);
    if (text.length > CHUNK) {
      yield text;
      text = '';
    }
  }
  state.more = state.rows >= MAX_SHEET_ROWS;
  const last = `${lettersOf(Math.max(0, state.columns - 1))}${Math.max(headingRows, state.rows)}`;
  const filter = filtered && state.columns > 0 ? `<autoFilter ref="A${headingRows}:${last}"/>` : '';
  const page = `<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.6" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="${portrait ? 'portrait' : 'landscape'}" fitToWidth="${pagesWide}" fitToHeight="0"/><headerFooter><oddFooter>&amp;L&amp;A&amp;R&amp;P / &amp;N</oddFooter></headerFooter>`;
  const drawing = state.notes.length === 0 ? '' : '<legacyDrawing r:id="rId1"/>';
  yield `${text}</sheetData>${filter}${validationsXml(choices, headingRows)}${page}${drawing}</worksheet>`;
}

function paneXml({ headingRows, frozenColumns = 0 }: SheetContent): string {
  if (headingRows === 0 && frozenColumns === 0) return '';
  const corner = `${lettersOf(frozenColumns)}${headingRows + 1}`;
  const pane = frozenColumns === 0 ? 'bottomLeft' : headingRows === 0 ? 'topRight' : 'bottomRight';
  const split = `${frozenColumns === 0 ? '' : ` xSplit="${frozenColumns}"`}${headingRows === 0 ? '' : ` ySplit="${headingRows}"`}`;
  return `<pane${split} topLeftCell="${corner}" activePane="${pane}" state="frozen"/>`;
}

function rowXml(
  cells: readonly CellValue[],
  row: number,
  isHeading: boolean,
  state: SheetState,
  widths: readonly number[],
): string {
  let xml = '';
  let lines = 1;
  if (cells.length > state.columns) state.columns = cells.length;
  for (const [column, cell] of cells.entries()) {
    const styled = isStyled(cell) ? cell : undefined;
    const value = isStyled(cell) ? cell.value : cell;
    const look = styled?.style ?? (isHeading ? 'heading' : undefined);
    const at = `${lettersOf(column)}${row}`;
    if (typeof value === 'string' && look !== 'title') lines = Math.max(lines, linesOf(value, widths[column] ?? 10));
    if (look === 'title') lines = Math.max(lines, 2);
    if (styled?.note !== undefined && state.notes.length < MOST_NOTES)
      state.notes.push({ row: row - 1, column, at, text: styled.note });
    if (value === null || value === '') {
      if (look !== undefined) xml += `<c r="${at}" s="${styleOf(look, 'text')}"/>`;
      continue;
    }
    if (typeof value !== 'string')
      xml += `<c r="${at}" s="${styleOf(look, value.asWritten === true ? 'text' : value.number.includes('.') ? 'sum' : 'count')}"><v>${value.number}</v></c>`;
    else
      xml += `<c r="${at}" s="${styleOf(look, 'text')}" t="inlineStr"><is><t xml:space="preserve">${escaped(harmless(value))}</t></is></c>`;
  }
  const height = lines === 1 ? '' : ` ht="${Math.min(lines, MOST_LINES) * LINE + 2}" customHeight="1"`;
  return `<row r="${row}"${height}>${xml}</row>`;
}

/** Points of a line, and lines shown of a long text: programs do not measure the rows of a file that they open. */
const LINE = 14;
const MOST_LINES = 10;

/** Lines that a text takes in a column so many digits wide: a Chinese sign is as wide as two. */
function linesOf(text: string, width: number): number {
  if (text.length * 2 <= width && !text.includes('\n')) return 1;
  let lines = 0;
  for (const line of text.slice(0, 2_000).split('\n')) {
    let wide = 0;
    for (let at = 0; at < line.length; at++) wide += line.charCodeAt(at) > 0x2e80 ? 2 : 1;
    lines += Math.max(1, Math.ceil(wide / Math.max(1, width - 1)));
  }
  return lines;
}

function validationsXml(choices: readonly Choice[], headingRows: number): string {
  if (choices.length === 0) return '';
  const all = choices.map(({ column, list, row }) => {
    const letter = lettersOf(column);
    const where =
      row === undefined ? `${letter}${headingRows + 1}:${letter}${headingRows + CHOICE_ROWS}` : `${letter}${row}`;
    // A list of several codes cannot be picked from a drop-down, so what is typed instead is let through.
    return `<dataValidation type="list" allowBlank="1" showErrorMessage="0" sqref="${where}"><formula1>${escaped(list)}</formula1></dataValidation>`;
  });
  return `<dataValidations count="${all.length}">${all.join('')}</dataValidations>`;
}
