#!/usr/bin/env bash
# Guess: a sign put in with Word's Insert Symbol from Symbol, Wingdings or Wingdings 2 (w:sym: font and code), such as a ticked box or ≤, comes out as some sign, if not the right one.
# Truth: mammoth maps it (☑, □, ≤, ≥). officeparser and word-extractor leave nothing: 偏差≤3% reads 偏差3%, 不少于 written ≥5 reads 5, and of a form the two choices stay without a
#        trace of which one was ticked (是 否).
# Packages: mammoth 1.13.0, officeparser 8.1.1 (needs Node 22 or newer, hence node 24.21.0), word-extractor 1.0.4.
# Who: whoever reads tender forms (专门面向中小企业：☑是 □否) and limits from docx: a minimum or a maximum becomes an exact demand, and a choice cannot be told from its opposite.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true,"type":"module"}' > package.json
npm install --no-audit --no-fund --silent mammoth@1.13.0 officeparser@8.1.1 word-extractor@1.0.4 jszip@3.10.2 node@24.21.0 || { echo 'the packages cannot be had' >&2; exit 2; }
cat > show.mjs <<'JS'
import JSZip from 'jszip';
import mammoth from 'mammoth';
import { OfficeParser } from 'officeparser';
import WordExtractor from 'word-extractor';

const docx = async (body) => {
  const xml = (text) => `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${text}`;
  const office = "http://schemas.openxmlformats.org";
  const zip = new JSZip();
  zip.file("[Content_Types].xml", xml(`<Types xmlns="${office}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`));
  zip.file("_rels/.rels", xml(`<Relationships xmlns="${office}/package/2006/relationships"><Relationship Id="rId1" Type="${office}/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`));
  zip.file("word/document.xml", xml(`<w:document xmlns:w="${office}/wordprocessingml/2006/main" xmlns:m="${office}/officeDocument/2006/math"><w:body>${body}<w:sectPr/></w:body></w:document>`));
  return zip.generateAsync({ type: "nodebuffer" });
};
const readers = {
  mammoth: async (buffer) => (await mammoth.extractRawText({ buffer })).value,
  officeparser: async (buffer) => (await (await OfficeParser.parseOffice(buffer)).to("text")).value,
  "word-extractor": async (buffer) => (await new WordExtractor().extract(buffer)).getBody(),
};
const text = (words) => `<w:r><w:t xml:space="preserve">${words}</w:t></w:r>`;
const sign = (font, code) => `<w:r><w:sym w:font="${font}" w:char="${code}"/></w:r>`;
const file = await docx(
  [
    text('专门面向中小企业：') + sign('Wingdings 2', 'F052') + text('是 ') + sign('Wingdings 2', 'F0A3') + text('否'),
    text('偏差') + sign('Symbol', 'F0A3') + text('3%'),
    text('人员') + sign('Symbol', 'F0B3') + text('5人'),
  ]
    .map((runs) => `<w:p>${runs}</w:p>`)
    .join(''),
);
for (const [name, read] of Object.entries(readers)) {
  console.log(`${name}: ${(await read(file)).split('\n').filter(Boolean).join(' / ')}`);
}
JS
npx node show.mjs | tee seen
cat > expected <<'SEEN'
mammoth: 专门面向中小企业：☑是 □否 / 偏差≤3% / 人员≥5人
officeparser: 专门面向中小企业：是 否 / 偏差3% / 人员5人
word-extractor: 专门面向中小企业：是 否 / 偏差3% / 人员5人
SEEN
diff expected seen && echo 'mammoth 1.13.0, officeparser 8.1.1, word-extractor 1.0.4: as described'
