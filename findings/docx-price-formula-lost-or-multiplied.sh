#!/usr/bin/env bash
# Guess: a formula set with Word's equation editor (a fraction) is either read or marked as unread; a formula or a circled number set with an EQ field (what Word's 带圈字符 and older
#        papers use) likewise.
# Truth: mammoth leaves an equation out whole; word-extractor runs numerator and denominator together, so five hundredths
#        (5/100) of the price read 5100 and 基准价/报价 reads 基准价报价; officeparser writes LaTeX. An EQ field has no result text, and all three leave nothing:
#        ③验收后付款 loses its number, 价格分=基准价/报价×30 reads 价格分=×30.
# Packages: mammoth 1.13.0, officeparser 8.1.1 (needs Node 22 or newer, hence node 24.21.0), word-extractor 1.0.4.
# Who: whoever checks how prices are scored or what a penalty is: the formula of the price score is missing, or a rate is a thousand times too high.
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
const math = (words) => `<m:r><m:t>${words}</m:t></m:r>`;
const fraction = (over, under) => `<m:oMath><m:f><m:num>${math(over)}</m:num><m:den>${math(under)}</m:den></m:f></m:oMath>`;
const field = (code) =>
  ['<w:fldChar w:fldCharType="begin"/>', `<w:instrText xml:space="preserve"> ${code} </w:instrText>`, '<w:fldChar w:fldCharType="end"/>']
    .map((part) => `<w:r>${part}</w:r>`)
    .join('');
const file = await docx(
  [
    text('违约金为合同价的') + fraction('5', '100'),
    text('价格分=') + fraction('基准价', '报价') + text('×30'),
    text('价格分=') + field('EQ \\f(基准价,报价)') + text('×30'),
    field('eq \\o\\ac(○,3)') + text('验收后付款'),
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
mammoth: 违约金为合同价的 / 价格分=×30 / 价格分=×30 / 验收后付款
officeparser: 违约金为合同价的\frac5{100} / 价格分=\frac{基准价}{报价}×30 / 价格分=×30 / 验收后付款
word-extractor: 违约金为合同价的5100 / 价格分=基准价报价×30 / 价格分=×30 / 验收后付款
SEEN
diff expected seen && echo 'mammoth 1.13.0, officeparser 8.1.1, word-extractor 1.0.4: as described'
