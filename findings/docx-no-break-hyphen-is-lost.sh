#!/usr/bin/env bash
# Guess: the hyphen that Word sets with Ctrl+Shift+_ so that "30-60" is not torn apart at the end of a line comes out of every docx reader as a hyphen of some kind.
# Truth: Word stores it as an element of its own (w:noBreakHyphen). mammoth gives a hyphen (U+2011); officeparser and word-extractor leave it out, so a period of 30 to 60 days
#        reads 3060日, articles 3 to 5 read 第35条, and document 2024-1 reads 20241.
# Packages: mammoth 1.13.0, officeparser 8.1.1 (needs Node 22 or newer, hence node 24.21.0), word-extractor 1.0.4.
# Who: whoever reads terms out of contracts: a payment period of 3060 days is a breach that is none, and a range of articles becomes one that does not exist.
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
const hyphen = '<w:noBreakHyphen/>';
const file = await docx(
  ['付款期限为30|60日', '适用第3|5条', '合同2024|1号']
    .map((text) => `<w:p><w:r>${text.split('|').map((part) => `<w:t>${part}</w:t>`).join(hyphen)}</w:r></w:p>`)
    .join(''),
);
for (const [name, read] of Object.entries(readers)) {
  console.log(`${name}: ${(await read(file)).split('\n').filter(Boolean).join(' / ')}`);
}
JS
npx node show.mjs | tee seen
cat > expected <<'SEEN'
mammoth: 付款期限为30‑60日 / 适用第3‑5条 / 合同2024‑1号
officeparser: 付款期限为3060日 / 适用第35条 / 合同20241号
word-extractor: 付款期限为3060日 / 适用第35条 / 合同20241号
SEEN
diff expected seen && echo 'mammoth 1.13.0, officeparser 8.1.1, word-extractor 1.0.4: as described'
