/** Builds small docx files for tests, part by part. */
import { ZipFile } from 'yazl';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const NAMESPACES = [
  `xmlns:w="${W}"`,
  'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"',
].join(' ');
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const MAIN = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** What goes into a docx beside its body; each is the inner XML of its part. */
export interface WordParts {
  readonly styles?: string;
  readonly numbering?: string;
  readonly headers?: readonly string[];
  readonly footnotes?: string;
  readonly comments?: string;
  /** Further parts by name, as they are. */
  readonly others?: Readonly<Record<string, string | Uint8Array>>;
  readonly macros?: boolean;
}

/** A paragraph of one run. @param properties the inner XML of its `w:pPr` */
export function paragraph(text: string, properties = ''): string {
  return `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${run(text)}</w:p>`;
}

export function run(text: string, properties = ''): string {
  return `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
}

/** A paragraph of a list. */
export function numbered(text: string, numId: string | number, level = 0): string {
  return paragraph(text, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${numId}"/></w:numPr>`);
}

/** A level of a list definition. */
export function level(at: number, format: string, text: string, more = ''): string {
  return `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
}

/** A table of cells given as text or, beginning with `<`, as XML. */
export function table(...rows: readonly (readonly string[])[]): string {
  const cell = (content: string): string =>
    content.startsWith('<w:tc') ? content : `<w:tc>${content.startsWith('<') ? content : paragraph(content)}</w:tc>`;
  return `<w:tbl>${rows.map((cells) => `<w:tr>${cells.map(cell).join('')}</w:tr>`).join('')}</w:tbl>`;
}

export function documentXml(body: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?><w:document ${NAMESPACES}><w:body>${body}<w:sectPr/></w:body></w:document>`;
}

/** The bytes of a docx with this body. */
export function wordFile(body: string, parts: WordParts = {}): Promise<Buffer> {
  const files: Record<string, string | Uint8Array> = { 'word/document.xml': documentXml(body), ...parts.others };
  const relations: string[] = [];
  const types: string[] = [];
  const add = (type: string, name: string, root: string, inner: string | undefined): void => {
    if (inner === undefined) return;
    files[`word/${name}.xml`] = `<w:${root} ${NAMESPACES}>${inner}</w:${root}>`;
    relations.push(`<Relationship Id="r${relations.length + 1}" Type="${OFFICE}/${type}" Target="${name}.xml"/>`);
    types.push(`<Override PartName="/word/${name}.xml" ContentType="${MAIN}.${type}+xml"/>`);
  };
  add('styles', 'styles', 'styles', parts.styles);
  add('numbering', 'numbering', 'numbering', parts.numbering);
  add('footnotes', 'footnotes', 'footnotes', parts.footnotes);
  add('comments', 'comments', 'comments', parts.comments);
  for (const [index, header] of (parts.headers ?? []).entries()) add('header', `header${index + 1}`, 'hdr', header);
  if (parts.macros === true) {
    files['word/vbaProject.bin'] = 'macros';
    relations.push(`<Relationship Id="m1" Type="${OFFICE}/vbaProject" Target="vbaProject.bin"/>`);
  }
  files['word/_rels/document.xml.rels'] = relationships(relations.join(''));
  files['_rels/.rels'] = relationships(
    `<Relationship Id="r1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/>`,
  );
  files['[Content_Types].xml'] =
    `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${MAIN}.document.main+xml"/>${types.join('')}</Types>`;
  return zipOf(files);
}

function relationships(inner: string): string {
  return `<Relationships xmlns="${PACKAGE}/relationships">${inner}</Relationships>`;
}

export async function zipOf(files: Readonly<Record<string, string | Uint8Array>>): Promise<Buffer> {
  const zip = new ZipFile();
  for (const [name, content] of Object.entries(files)) zip.addBuffer(Buffer.from(content), name);
  zip.end();
  const chunks: Buffer[] = [];
  for await (const chunk of zip.outputStream) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}
