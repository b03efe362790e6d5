#!/usr/bin/env bash
# Guess: a content control of Word that nobody has filled in (its prompt is shown in grey; w:showingPlcHdr says so in the file) is blank for a reader of texts, or at least marked: the
#        prompt is Word's, not the author's.
# Truth: mammoth, officeparser and word-extractor give the prompt as text, and nothing tells it from an answer: "付款期限：请填写，如30日" reads as thirty days. mammoth's
#        HTML and officeparser's tree have no mark either.
# Packages: mammoth 1.13.0, officeparser 8.1.1 (needs Node 22), word-extractor 1.0.4; jszip 3.10.2 and node 24.21.0 to make and run it.
# Who: whoever takes terms out of contract templates with controls, as model contracts of authorities have them: examples and default figures of the template become terms of the contract.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true,"type":"module"}' > package.json
npm install --no-audit --no-fund --silent mammoth@1.13.0 officeparser@8.1.1 word-extractor@1.0.4 jszip@3.10.2 node@24.21.0 || { echo 'the packages cannot be had' >&2; exit 2; }
cat > show.mjs <<'JS'
import { writeFileSync } from 'node:fs';
import JSZip from 'jszip';
import mammoth from 'mammoth';
import { OfficeParser } from 'officeparser';
import WordExtractor from 'word-extractor';

// ECMA-376 part 1, 17.5.2.39: showingPlcHdr = the control shows its placeholder and has no content of its own.
const control = (label, text, blank) =>
  `<w:p><w:r><w:t>${label}：</w:t></w:r><w:sdt><w:sdtPr>${blank ? '<w:showingPlcHdr/>' : ''}<w:text/></w:sdtPr>` +
  `<w:sdtContent><w:r><w:t>${text}</w:t></w:r></w:sdtContent></w:sdt></w:p>`;
const types = 'http://schemas.openxmlformats.org/package/2006/content-types';
const relations = 'http://schemas.openxmlformats.org/package/2006/relationships';
const zip = new JSZip();
zip.file(
  '[Content_Types].xml',
  `<Types xmlns="${types}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
);
zip.file(
  '_rels/.rels',
  `<Relationships xmlns="${relations}"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
);
zip.file(
  'word/document.xml',
  `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${control('付款期限', '请填写，如30日', true)}${control('质保期', '两年', false)}<w:sectPr/></w:body></w:document>`,
);
const file = await zip.generateAsync({ type: 'nodebuffer' });
writeFileSync('contract.docx', file);

const lines = (text) => text.split(/\n+/).filter(Boolean).join(' | ');
console.log('mammoth:', lines((await mammoth.extractRawText({ buffer: file })).value));
console.log('mammoth, HTML:', (await mammoth.convertToHtml({ buffer: file })).value);
const tree = await OfficeParser.parseOffice('contract.docx');
console.log('officeparser:', JSON.stringify(tree.content.map(({ type, text, metadata }) => ({ type, text, metadata }))));
console.log('word-extractor:', lines((await new WordExtractor().extract('contract.docx')).getBody()));
JS
npx node show.mjs | tee seen
cat > expected <<'SEEN'
mammoth: 付款期限：请填写，如30日 | 质保期：两年
mammoth, HTML: <p>付款期限：请填写，如30日</p><p>质保期：两年</p>
officeparser: [{"type":"paragraph","text":"付款期限：请填写，如30日","metadata":{}},{"type":"paragraph","text":"质保期：两年","metadata":{}}]
word-extractor: 付款期限：请填写，如30日 | 质保期：两年
SEEN
diff expected seen && echo 'mammoth 1.13.0, officeparser 8.1.1, word-extractor 1.0.4: as described'
