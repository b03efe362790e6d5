#!/usr/bin/env bash
# Guess: text formatted as hidden (w:vanish), which Word neither shows nor prints, is left out when the text of a docx is taken, or is marked.
# Truth: mammoth (raw text and HTML), officeparser and word-extractor give it as plain text among the rest, whether hidden by itself or by its style: a term changed by hiding 60 and writing
#        30 reads 6030日, and a note that the reader of the paper never sees is a clause. No message tells of it.
# Packages: mammoth 1.13.0, officeparser 8.1.1 (needs Node 22 or newer, hence node 24.21.0), word-extractor 1.0.4.
# Who: whoever judges tender documents by their text; templates hide their instructions this way. A breach is found that is nowhere on the paper, or a term is read that is none.
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

const office = 'http://schemas.openxmlformats.org';
const xml = (text) => `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${text}`;
const part = (name, type) => `<Override PartName="/word/${name}.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.${type}+xml"/>`;
const relation = (type, target) => `<Relationships xmlns="${office}/package/2006/relationships"><Relationship Id="rId1" Type="${office}/officeDocument/2006/relationships/${type}" Target="${target}"/></Relationships>`;
const words = (text, properties = '') => `<w:r><w:rPr>${properties}</w:rPr><w:t>${text}</w:t></w:r>`;
const paragraphs = [
  words('付款期限为') + words('60', '<w:vanish/>') + words('30日'),
  words('评分办法') + words('填写说明：仅限本市企业', '<w:rStyle w:val="Note"/>'),
];
const zip = new JSZip();
zip.file('[Content_Types].xml', xml(`<Types xmlns="${office}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${part('document', 'document.main')}${part('styles', 'styles')}</Types>`));
zip.file('_rels/.rels', xml(relation('officeDocument', 'word/document.xml')));
zip.file('word/_rels/document.xml.rels', xml(relation('styles', 'styles.xml')));
zip.file('word/styles.xml', xml(`<w:styles xmlns:w="${office}/wordprocessingml/2006/main"><w:style w:type="character" w:styleId="Note"><w:name w:val="Note"/><w:rPr><w:vanish/></w:rPr></w:style></w:styles>`));
zip.file('word/document.xml', xml(`<w:document xmlns:w="${office}/wordprocessingml/2006/main"><w:body>${paragraphs.map((runs) => `<w:p>${runs}</w:p>`).join('')}<w:sectPr/></w:body></w:document>`));
const file = await zip.generateAsync({ type: 'nodebuffer' });
const html = await mammoth.convertToHtml({ buffer: file });
const texts = {
  mammoth: (await mammoth.extractRawText({ buffer: file })).value,
  'mammoth HTML': html.value,
  officeparser: (await (await OfficeParser.parseOffice(file)).to('text')).value,
  'word-extractor': (await new WordExtractor().extract(file)).getBody(),
};
for (const [name, text] of Object.entries(texts)) {
  console.log(`${name}: ${text.split('\n').filter(Boolean).join(' / ')}`);
}
console.log('mammoth messages about hidden text:', html.messages.filter(({ message }) => /hidden|vanish/i.test(message)).length);
JS
npx node show.mjs | tee seen
cat > expected <<'SEEN'
mammoth: 付款期限为6030日 / 评分办法填写说明：仅限本市企业
mammoth HTML: <p>付款期限为6030日</p><p>评分办法填写说明：仅限本市企业</p>
officeparser: 付款期限为6030日 / 评分办法填写说明：仅限本市企业
word-extractor: 付款期限为6030日 / 评分办法填写说明：仅限本市企业
mammoth messages about hidden text: 0
SEEN
diff expected seen && echo 'mammoth 1.13.0, officeparser 8.1.1, word-extractor 1.0.4: as described'
