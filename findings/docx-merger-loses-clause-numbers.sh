#!/usr/bin/env bash
# Guess: docx-merger joins a contract (numbered 第一条, 第二条) and its annex (1., 2.), each keeping its own numbers; at worst the annex goes on with the contract's.
# Truth: it gives the numberings new ids (1 becomes 10 in the first document and 11 in the second) in the list and in styles, but not in the paragraphs that ask
#        for a number themselves. Those point at an id that is no longer there: none has a number, and "see 第八条" points at nothing. The list definitions are also written in an order that the format does not allow (a definition after
#        its use) and with attributes it does not know.
# Packages: docx-merger 1.2.2 (@scholarcy/docx-merger and others are forks).
# Who: whoever puts together contract and annexes by program; the clauses of the signed paper cannot be cited.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true,"type":"module"}' > package.json
npm install --no-audit --no-fund --silent docx-merger@1.2.2 jszip@3.10.2 || { echo 'the packages cannot be had' >&2; exit 2; }
cat > show.mjs <<'JS'
import { createRequire } from 'node:module';
import JSZip from 'jszip';

const DocxMerger = createRequire(import.meta.url)('docx-merger');
const docx = async (body, parts = {}) => {
  const xml = (text) => `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${text}`;
  const office = "http://schemas.openxmlformats.org";
  const zip = new JSZip();
  const word = "application/vnd.openxmlformats-officedocument.wordprocessingml";
  const names = Object.keys(parts);
  zip.file("[Content_Types].xml", xml(`<Types xmlns="${office}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${word}.document.main+xml"/>${names.map((name) => `<Override PartName="/word/${name}.xml" ContentType="${word}.${name}+xml"/>`).join("")}</Types>`));
  zip.file("_rels/.rels", xml(`<Relationships xmlns="${office}/package/2006/relationships"><Relationship Id="rId1" Type="${office}/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`));
  zip.file("word/_rels/document.xml.rels", xml(`<Relationships xmlns="${office}/package/2006/relationships">${names.map((name, index) => `<Relationship Id="rId${index + 1}" Type="${office}/officeDocument/2006/relationships/${name}" Target="${name}.xml"/>`).join("")}</Relationships>`));
  zip.file("word/document.xml", xml(`<w:document xmlns:w="${office}/wordprocessingml/2006/main"><w:body>${body}<w:sectPr/></w:body></w:document>`));
  for (const [name, content] of Object.entries(parts)) zip.file(`word/${name}.xml`, xml(content));
  return zip.generateAsync({ type: "nodebuffer" });
};
const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const numbered = (format, text, clauses) =>
  docx(
    clauses.map((clause) => `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>${clause}</w:t></w:r></w:p>`).join(''),
    {
      styles: `<w:styles xmlns:w="${main}"></w:styles>`,
      numbering: `<w:numbering xmlns:w="${main}"><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`,
    },
  );
const files = [
  await numbered('chineseCountingThousand', '第%1条', ['付款', '验收']),
  await numbered('decimal', '%1.', ['技术要求', '清单']),
];
const merger = new DocxMerger({}, files.map((file) => file.toString('binary')));
const merged = await JSZip.loadAsync(await new Promise((resolve) => merger.save('nodebuffer', resolve)));
const document = await merged.file('word/document.xml').async('text');
const numbering = await merged.file('word/numbering.xml').async('text');
const all = (text, pattern) => [...text.matchAll(pattern)].map(([, value]) => value);
console.log('clauses:', all(document, /<w:t>([^<]*)<\/w:t>/g).join(', '));
console.log('numberings the paragraphs ask for:', all(document, /<w:numId w:val="(\d+)"/g).join(', '));
console.log('numberings there are:', all(numbering, /<w:num w:numId="(\d+)"/g).join(', '));
console.log('order of the definitions:', all(numbering, /<w:(abstractNum|num) /g).join(', '));
JS
node show.mjs | tee seen
cat > expected <<'SEEN'
clauses: 付款, 验收, 技术要求, 清单
numberings the paragraphs ask for: 1, 1, 1, 1
numberings there are: 10, 11
order of the definitions: abstractNum, num, abstractNum, num
SEEN
diff expected seen && echo 'docx-merger 1.2.2: as described'
