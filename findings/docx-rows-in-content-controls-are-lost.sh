#!/usr/bin/env bash
# Guess: a row or a cell of a table that stands in a content control (Word's "repeating section" wraps each row in one, a fillable form each cell) is shown like any other, as a paragraph in a
#        content control is, and as mammoth and officeparser read it.
# Truth: docx-preview, which shows a docx in a browser page by page, leaves the whole row and the cell out without a word: of three lots the first is missing and the third has no ceiling price,
#        and what is left looks like a complete table.
# Packages: docx-preview 0.4.1 (in jsdom 29.1.1, node 24.21.0), mammoth 1.13.0, officeparser 8.1.1, jszip 3.10.2 (packs the file).
# Who: whoever lets people read tender documents made from Word forms in the browser: they approve what they were not shown.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true,"type":"module"}' > package.json
npm install --no-audit --no-fund --silent officeparser@8.1.1 docx-preview@0.4.1 jsdom@29.1.1 mammoth@1.13.0 jszip@3.10.2 node@24.21.0 || { echo 'the packages cannot be had' >&2; exit 2; }
cat > show.mjs <<'JS'
import { readFileSync, writeFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import JSZip from 'jszip';
import mammoth from 'mammoth';
import { OfficeParser } from 'officeparser';

const declared = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const paragraph = (text) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
const cell = (text) => `<w:tc><w:tcPr><w:tcW w:w="2400" w:type="dxa"/></w:tcPr>${paragraph(text)}</w:tc>`;
const row = (...cells) => `<w:tr>${cells.join('')}</w:tr>`;
const control = (inside) => `<w:sdt><w:sdtPr><w:id w:val="7"/></w:sdtPr><w:sdtContent>${inside}</w:sdtContent></w:sdt>`;
const table = `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="2400"/><w:gridCol w:w="2400"/></w:tblGrid>${[
  row(cell('lot'), cell('ceiling')),
  control(row(cell('lot 1'), cell('200'))),
  row(cell('lot 2'), cell('180')),
  row(cell('lot 3'), control(cell('90'))),
].join('')}</w:tbl>`;
const zip = new JSZip();
const xml = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
zip.file('[Content_Types].xml', `${xml}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`);
zip.file('_rels/.rels', `${xml}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`);
zip.file('word/document.xml', `${xml}<w:document ${declared}><w:body>${paragraph('cover')}${table}${paragraph('end')}<w:sectPr/></w:body></w:document>`);
writeFileSync('form.docx', await zip.generateAsync({ type: 'nodebuffer' }));

const seen = (text) => ['lot 1', '200', 'lot 2', '180', 'lot 3', '90'].filter((words) => text.includes(words)).join(', ');
console.log('mammoth:', seen((await mammoth.extractRawText({ path: 'form.docx' })).value));
const parsed = await OfficeParser.parseOffice('form.docx');
console.log('officeparser:', seen((await parsed.to('text')).value));
const { window } = new JSDOM('<div id="page"></div>', { pretendToBeVisual: true });
Object.assign(globalThis, { window, document: window.document, DOMParser: window.DOMParser, XMLSerializer: window.XMLSerializer, Node: window.Node, HTMLElement: window.HTMLElement });
const { renderAsync } = await import('docx-preview');
const page = window.document.getElementById('page');
await renderAsync(readFileSync('form.docx'), page, undefined, { inWrapper: false });
console.log('docx-preview:', seen([...page.querySelectorAll('p')].map((one) => one.textContent).join('\n')));
process.exit(0);
JS
node_modules/.bin/node show.mjs | tee seen
cat > expected <<'SEEN'
mammoth: lot 1, 200, lot 2, 180, lot 3, 90
officeparser: lot 1, 200, lot 2, 180, lot 3, 90
docx-preview: lot 2, 180, lot 3
SEEN
diff expected seen && echo 'docx-preview 0.4.1: as described'
