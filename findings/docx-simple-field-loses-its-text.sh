#!/usr/bin/env bash
# Guess: a field's shown result is text like any other: mammoth, which reads the long form of fields (w:fldChar) rightly, reads the short form (w:fldSimple) too.
# Truth: mammoth has no reading for w:fldSimple and leaves out all that is in it: a contract whose sum is kept once as a document property and shown by fields reads
#        合同总价为元; so do runs inside w:dir and w:bdo (a direction set by an editor). Raw text and HTML alike; a line in messages names the element. officeparser and word-extractor
#        read all of them.
# Packages: mammoth 1.13.0; officeparser 8.1.1 (needs Node 22 or newer, hence node 24.21.0), word-extractor 1.0.4 for comparison.
# Who: whoever reads contracts made from templates; the amounts, dates and names that were filled in are just what is missing, and a missing fact is not a breach: nobody notices.
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
const file = await docx(
  [
    text('合同总价为') + `<w:fldSimple w:instr=" DOCPROPERTY 总价 ">${text('300000.00')}</w:fldSimple>` + text('元'),
    text('付款期限为') + `<w:bdo w:val="ltr">${text('30')}</w:bdo>` + text('日'),
    text('验收后') + `<w:dir w:val="ltr">${text('10')}</w:dir>` + text('日'),
  ]
    .map((runs) => `<w:p>${runs}</w:p>`)
    .join(''),
);
for (const [name, read] of Object.entries(readers)) {
  console.log(`${name}: ${(await read(file)).split('\n').filter(Boolean).join(' / ')}`);
}
const { value, messages } = await mammoth.convertToHtml({ buffer: file });
console.log('mammoth HTML:', value);
console.log('mammoth messages:', messages.map(({ message }) => message).join('; '));
JS
npx node show.mjs | tee seen
cat > expected <<'SEEN'
mammoth: 合同总价为元 / 付款期限为日 / 验收后日
officeparser: 合同总价为300000.00元 / 付款期限为30日 / 验收后10日
word-extractor: 合同总价为300000.00元 / 付款期限为30日 / 验收后10日
mammoth HTML: <p>合同总价为元</p><p>付款期限为日</p><p>验收后日</p>
mammoth messages: An unrecognised element was ignored: w:fldSimple; An unrecognised element was ignored: w:bdo; An unrecognised element was ignored: w:dir
SEEN
diff expected seen && echo 'mammoth 1.13.0: as described'
