/** The parts of a workbook that say which sheets it has and how they belong together (ECMA-376 part 2). */
import { lettersOf } from '../../intake/tables/column-letters.ts';
import { escaped, MAIN, PACKAGE, RELATIONS, XML } from './xml.ts';

const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** A sheet that was written. */
export interface Written {
  readonly name: string;
  readonly first: boolean;
  readonly hidden: boolean;
  readonly headingRows: number;
  readonly filtered: boolean;
  readonly frozenColumns: number;
  /** Columns that are printed; all where it is left out. */
  readonly printedColumns: number | undefined;
  readonly rows: number;
  readonly columns: number;
  readonly hasNotes: boolean;
}

/** Excel allows 31 characters in the name of a sheet, and none of these. */
function sheetName(name: string): string {
  return name.replace(/[[\]:*?/\\]/g, ' ').slice(0, 31);
}

export function workbookXml(written: readonly Written[]): string {
  const listed = written.map((sheet, index) => ({ sheet, id: index + 1 }));
  const shown = [...listed.filter(({ sheet }) => sheet.first), ...listed.filter(({ sheet }) => !sheet.first)];
  const sheets = shown.map(
    ({ sheet: { name, hidden }, id }) =>
      `<sheet name="${escaped(sheetName(name))}" sheetId="${id}"${hidden ? ' state="hidden"' : ''} r:id="rId${id}"/>`,
  );
  const names = shown.flatMap(({ sheet }, place) => namesOf(sheet, place));
  const defined = names.length === 0 ? '' : `<definedNames>${names.join('')}</definedNames>`;
  return `${XML}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets>${sheets.join('')}</sheets>${defined}</workbook>`;
}

/** The range of the filter, which LibreOffice and Excel look for under its name; what is printed; what is repeated on every page. */
function namesOf(sheet: Written, place: number): readonly string[] {
  const { name, headingRows, filtered, frozenColumns, printedColumns, rows, columns } = sheet;
  const own = escaped(`'${sheetName(name).replaceAll("'", "''")}'`);
  const corner = (width: number): string => `$${lettersOf(Math.max(0, width - 1))}$${Math.max(headingRows, rows, 1)}`;
  const defined = (what: string, range: string, more = ''): string =>
    `<definedName name="_xlnm.${what}" localSheetId="${place}"${more}>${range}</definedName>`;
  const titles = [
    ...(frozenColumns > 0 ? [`${own}!$A:$${lettersOf(frozenColumns - 1)}`] : []),
    ...(headingRows > 0 ? [`${own}!$1:$${headingRows}`] : []),
  ];
  return [
    ...(filtered ? [defined('_FilterDatabase', `${own}!$A$${headingRows}:${corner(columns)}`, ' hidden="1"')] : []),
    ...(printedColumns === undefined || columns === 0
      ? []
      : [defined('Print_Area', `${own}!$A$1:${corner(Math.min(printedColumns, columns))}`)]),
    ...(titles.length > 0 ? [defined('Print_Titles', titles.join(','))] : []),
  ];
}

export function workbookRelations(written: readonly Written[]): string {
  const sheets = written.map(
    (_, index) =>
      `<Relationship Id="rId${index + 1}" Type="${RELATIONS}/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`,
  );
  return `${XML}<Relationships xmlns="${PACKAGE}/relationships">${sheets.join('')}<Relationship Id="rId${written.length + 1}" Type="${RELATIONS}/styles" Target="styles.xml"/></Relationships>`;
}

export const rootRelations = `${XML}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`;

export function contentTypes(written: readonly Written[]): string {
  const sheets = written.map(
    ({ hasNotes }, index) =>
      `<Override PartName="/xl/worksheets/sheet${index + 1}.xml" ContentType="${TYPE}.worksheet+xml"/>${hasNotes ? `<Override PartName="/xl/comments${index + 1}.xml" ContentType="${TYPE}.comments+xml"/>` : ''}`,
  );
  return `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/>${sheets.join('')}</Types>`;
}
