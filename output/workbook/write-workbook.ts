/**
 * Writes Excel workbooks (ECMA-376) as a stream: rows go out as they come and are not kept. exceljs, the usual choice, takes rows without
 * regard to whether they can be written (its issues 734 and 2916): docs/decisions/workbook-as-a-stream.md has the measure.
 * Texts stand in the cells themselves, never as formulas.
 */
import { Readable } from 'node:stream';
import { ZipFile } from 'yazl';
import type { CellValue, SheetContent } from '../../intake/tables/sheet.ts';
import { commentsXml, drawingXml, notesRelations } from './notes.ts';
import { contentTypes, rootRelations, type Written, workbookRelations, workbookXml } from './package-xml.ts';
import { type SheetState, sheetXml } from './sheet-xml.ts';
import { stylesXml } from './styles.ts';

export { MAX_SHEET_ROWS } from './sheet-xml.ts';

/** The same input gives the same bytes: ZIP entries carry this time, the first the format can tell. */
const MTIME = new Date(1980, 0, 1);
const OPTIONS = { mtime: MTIME, forceDosTimestamp: true } as const;

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
  const add = (text: string, name: string): void => zip.addBuffer(Buffer.from(text), name, OPTIONS);
  for (const sheet of sheets) {
    const rows = flattened(sheet.rows);
    const headings: (readonly CellValue[])[] = [];
    for (let part = 1, more = true; more; part++) {
      const n = written.length + 1;
      const state: SheetState = { more: false, notes: [], rows: 0, columns: 0 };
      await addPart(zip, `xl/worksheets/sheet${n}.xml`, sheetXml(sheet, rows, headings, state));
      const hasNotes = state.notes.length > 0;
      if (hasNotes) {
        add(commentsXml(state.notes), `xl/comments${n}.xml`);
        add(drawingXml(state.notes), `xl/drawings/vmlDrawing${n}.vml`);
        add(notesRelations(n), `xl/worksheets/_rels/sheet${n}.xml.rels`);
      }
      written.push({
        name: part === 1 ? sheet.name : `${sheet.name} ${part}`,
        first: sheet.first === true,
        hidden: sheet.hidden === true,
        headingRows: sheet.headingRows,
        filtered: sheet.filtered === true && state.columns > 0,
        frozenColumns: sheet.frozenColumns ?? 0,
        printedColumns: sheet.printedColumns,
        rows: state.rows,
        columns: state.columns,
        hasNotes,
      });
      more = state.more;
    }
  }
  add(stylesXml, 'xl/styles.xml');
  add(workbookXml(written), 'xl/workbook.xml');
  add(workbookRelations(written), 'xl/_rels/workbook.xml.rels');
  add(rootRelations, '_rels/.rels');
  add(contentTypes(written), '[Content_Types].xml');
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
