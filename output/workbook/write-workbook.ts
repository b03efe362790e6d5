/**
 * Writes Excel workbooks (ECMA-376) as a stream: rows go out as they come and are not kept. (exceljs, the usual choice, takes
 * rows without regard to whether they can be written: its issues 734 and 2916.) Texts stand in the cells themselves, never as
 * formulas.
 */
import { Readable } from 'node:stream';
import { ZipFile } from 'yazl';
import type { CellValue, Choice, SheetContent } from '../../intake/tables/sheet.ts';
import { harmless } from './harmless.ts';

/** Rows that offer choices. More would be of no use to who types, and programs that keep them cell by cell choke on a million. */
const CHOICE_ROWS = 5_000;

/** Rows a sheet can have (Excel specifications and limits). */
export const MAX_SHEET_ROWS = 1_048_576;
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** The same input gives the same bytes: ZIP entries carry this time, the first the format can tell. */
const MTIME = new Date(1980, 0, 1);
const OPTIONS = { mtime: MTIME, forceDosTimestamp: true } as const;

interface Written {
  readonly name: string;
  readonly first: boolean;
  readonly hidden: boolean;
}

/**
 * The bytes of a workbook. Sheets are written one after the other as the stream is read; one with more rows than Excel allows
 * goes on in another sheet under the same headings.
 */
export function workbookStream(sheets: readonly SheetContent[]): Readable {
  const zip = new ZipFile();
  const out = zip.outputStream;
  if (!(out instanceof Readable)) throw new TypeError('yazl gives a readable stream');
  const fail = (error: unknown): void => {
    out.destroy(error instanceof Error ? error : new Error(String(error)));
  };
  // yazl tells of a part that failed once more through the archive.
  zip.on('error', fail);
  writeParts(zip, sheets).catch(fail);
  return out;
}

async function writeParts(zip: ZipFile, sheets: readonly SheetContent[]): Promise<void> {
  const written: Written[] = [];
  for (const sheet of sheets) {
    const rows = flattened(sheet.rows);
    const headings: (readonly CellValue[])[] = [];
    for (let part = 1, more = true; more; part++) {
      const state = { more: false };
      const name = part === 1 ? sheet.name : `${sheet.name} ${part}`;
      await addPart(zip, `xl/worksheets/sheet${written.length + 1}.xml`, sheetXml(sheet, rows, headings, state));
      written.push({ name, first: sheet.first === true, hidden: sheet.hidden === true });
      more = state.more;
    }
  }
  zip.addBuffer(Buffer.from(stylesXml), 'xl/styles.xml', OPTIONS);
  zip.addBuffer(Buffer.from(workbookXml(written)), 'xl/workbook.xml', OPTIONS);
  zip.addBuffer(Buffer.from(workbookRelations(written)), 'xl/_rels/workbook.xml.rels', OPTIONS);
  zip.addBuffer(Buffer.from(rootRelations), '_rels/.rels', OPTIONS);
  zip.addBuffer(Buffer.from(contentTypes(written)), '[Content_Types].xml', OPTIONS);
  zip.end();
}

/** Resolves when the whole part has been read by the archive, so that the next begins only then. */
function addPart(zip: ZipFile, name: string, chunks: AsyncGenerator<string>): Promise<void> {
  return new Promise((resolve, reject) => {
    const stream = Readable.from(chunks, { objectMode: false });
    stream.on('end', resolve);
    stream.on('error', reject);
    zip.addReadStream(stream, name, { ...OPTIONS, compressionLevel: 4 });
  });
}

async function* flattened(rows: SheetContent['rows']): AsyncGenerator<readonly CellValue[]> {
  for await (const batch of rows) yield* batch;
}

const CHUNK = 65_536;

async function* sheetXml(
  { widths, headingRows, choices = [] }: SheetContent,
  rows: AsyncGenerator<readonly CellValue[]>,
  headings: (readonly CellValue[])[],
  state: { more: boolean },
): AsyncGenerator<string> {
  const columns = widths
    .map((width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`)
    .join('');
  const pane =
    headingRows === 0
      ? ''
      : `<pane ySplit="${headingRows}" topLeftCell="A${headingRows + 1}" activePane="bottomLeft" state="frozen"/>`;
  let text = `${XML}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0">${pane}</sheetView></sheetViews><cols>${columns}</cols><sheetData>`;
  let row = 0;
  for (const heading of headings) text += rowXml(heading, ++row, true);
  while (row < MAX_SHEET_ROWS) {
    const next = await rows.next();
    if (next.done) break;
    const isHeading = headings.length < headingRows;
    row++;
    if (isHeading) headings.push(next.value);
    text += rowXml(next.value, row, isHeading);
    if (text.length > CHUNK) {
      yield text;
      text = '';
    }
  }
  state.more = row >= MAX_SHEET_ROWS;
  yield `${text}</sheetData>${validationsXml(choices, headingRows)}</worksheet>`;
}

function rowXml(cells: readonly CellValue[], row: number, isHeading: boolean): string {
  let xml = '';
  for (const [column, cell] of cells.entries()) {
    if (cell === null || cell === '') continue;
    const at = `r="${columnName(column)}${row}"`;
    if (typeof cell !== 'string')
      xml += `<c ${at}${cell.number.includes('.') ? ' s="2"' : ''}><v>${cell.number}</v></c>`;
    else
      xml += `<c ${at}${isHeading ? ' s="1"' : ''} t="inlineStr"><is><t xml:space="preserve">${escaped(harmless(cell))}</t></is></c>`;
  }
  return `<row r="${row}">${xml}</row>`;
}

function validationsXml(choices: readonly Choice[], headingRows: number): string {
  if (choices.length === 0) return '';
  const all = choices.map(({ column, list }) => {
    const letter = columnName(column);
    // A list of several codes cannot be picked from a drop-down, so what is typed instead is let through.
    return `<dataValidation type="list" allowBlank="1" showErrorMessage="0" sqref="${letter}${headingRows + 1}:${letter}${headingRows + CHOICE_ROWS}"><formula1>${escaped(list)}</formula1></dataValidation>`;
  });
  return `<dataValidations count="${all.length}">${all.join('')}</dataValidations>`;
}

/** Column 0 is A, column 26 is AA. */
export function columnName(column: number): string {
  const rest = Math.floor(column / 26);
  return `${rest === 0 ? '' : columnName(rest - 1)}${String.fromCharCode(65 + (column % 26))}`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

/** Excel allows 31 characters in the name of a sheet, and none of these. */
function sheetName(name: string): string {
  return name.replace(/[[\]:*?/\\]/g, ' ').slice(0, 31);
}

function workbookXml(written: readonly Written[]): string {
  const listed = written.map(({ name, hidden, first }, index) => ({
    first,
    xml: `<sheet name="${escaped(sheetName(name))}" sheetId="${index + 1}"${hidden ? ' state="hidden"' : ''} r:id="rId${index + 1}"/>`,
  }));
  const sheets = [...listed.filter(({ first }) => first), ...listed.filter(({ first }) => !first)].map(
    ({ xml }) => xml,
  );
  return `${XML}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets>${sheets.join('')}</sheets></workbook>`;
}

function workbookRelations(written: readonly Written[]): string {
  const sheets = written.map(
    (_, index) =>
      `<Relationship Id="rId${index + 1}" Type="${RELATIONS}/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`,
  );
  return `${XML}<Relationships xmlns="${PACKAGE}/relationships">${sheets.join('')}<Relationship Id="rId${written.length + 1}" Type="${RELATIONS}/styles" Target="styles.xml"/></Relationships>`;
}

const rootRelations = `${XML}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`;

function contentTypes(written: readonly Written[]): string {
  const sheets = written.map(
    (_, index) => `<Override PartName="/xl/worksheets/sheet${index + 1}.xml" ContentType="${TYPE}.worksheet+xml"/>`,
  );
  return `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/>${sheets.join('')}</Types>`;
}

/** Style 0 plain, 1 heading (bold, wrapped), 2 number. */
const stylesXml = `${XML}<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf><xf numFmtId="4" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs></styleSheet>`;
