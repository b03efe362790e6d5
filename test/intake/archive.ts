/** Makes ZIP archives and workbooks by hand, for tests: what Excel writes, and what it never would. */
import { Readable } from 'node:stream';
import { ZipFile } from 'yazl';

export type Parts = Readonly<Record<string, string | (() => Readable)>>;

export async function archiveOf(parts: Parts): Promise<Buffer> {
  const zip = new ZipFile();
  for (const [name, content] of Object.entries(parts)) {
    if (typeof content === 'string') zip.addBuffer(Buffer.from(content), name);
    else zip.addReadStream(content(), name);
  }
  zip.end();
  const out: Buffer[] = [];
  for await (const chunk of zip.outputStream) out.push(Buffer.from(chunk));
  return Buffer.concat(out);
}

/** The parts of a workbook with one sheet, as Excel lays them out. */
export function workbookParts(sheet: Parts[string], more: Parts = {}): Parts {
  return {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels':
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="/xl/workbook.xml"/></Relationships>',
    'xl/workbook.xml':
      '<x:workbook xmlns:x="m" xmlns:r="r"><x:workbookPr/><x:sheets><x:sheet name="hidden" sheetId="1" state="hidden" r:id="rId9"/><x:sheet name="data" sheetId="2" r:id="rId1"/></x:sheets></x:workbook>',
    'xl/_rels/workbook.xml.rels':
      '<Relationships><Relationship Id="rId1" Type="x/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId9" Type="x/worksheet" Target="worksheets/hidden.xml"/></Relationships>',
    'xl/worksheets/sheet1.xml': sheet,
    ...more,
  };
}

export function repeated(before: string, piece: string, times: number, after: string): () => Readable {
  return () =>
    Readable.from(
      (function* () {
        yield Buffer.from(before);
        const chunk = Buffer.from(piece.repeat(1_000));
        for (let done = 0; done < times; done += 1_000) yield chunk;
        yield Buffer.from(after);
      })(),
    );
}
