#!/usr/bin/env bash
# Guess: inside a loop over the lots of a contract, {amount} of a lot that has no amount prints nothing (or "undefined", as docxtemplater does for what is missing).
# Truth: docxtemplater and easy-template-x look further outward, and print the amount of the whole contract as that of the lot, without an error and without the
#        nullGetter of docxtemplater being asked. docx-templates and Carbone, whose tags name the lot, print nothing.
# Packages: docxtemplater 3.71.0 (with pizzip 3.3.0), easy-template-x 7.2.8; docx-templates 4.15.0, carbone 3.8.2 for comparison.
# Who: whoever prints contracts, award notices or opinions from data: a lot not yet priced stands there with the sum of all. Names that occur on one level only avoid it.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true,"type":"module"}' > package.json
npm install --no-audit --no-fund --silent docxtemplater@3.71.0 pizzip@3.3.0 easy-template-x@7.2.8 docx-templates@4.15.0 carbone@3.8.2 mammoth@1.13.0 \
  jszip@3.10.2 || { echo 'the packages cannot be had' >&2; exit 2; }
cat > show.mjs <<'JS'
import { writeFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import carbone from 'carbone';
import { createReport } from 'docx-templates';
import Docxtemplater from 'docxtemplater';
import { TemplateHandler } from 'easy-template-x';
import JSZip from 'jszip';
import mammoth from 'mammoth';
import PizZip from 'pizzip';

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
const template = (...lines) => docx(lines.map((line) => `<w:p><w:r><w:t xml:space="preserve">${line}</w:t></w:r></w:p>`).join(''));
const shown = async (file) => (await mammoth.extractRawText({ buffer: Buffer.from(file) })).value.split('\n').filter(Boolean).join(' / ');
const data = { amount: '1000000.00', lots: [{ name: '甲包', amount: '600000.00' }, { name: '乙包' }] };

let asked = 0;
const loop = ['合同总价{amount}元', '{#lots}', '{name}：{amount}元', '{/lots}'];
const docxtemplater = new Docxtemplater(new PizZip(await template(...loop)), {
  paragraphLoop: true,
  nullGetter: () => {
    asked += 1;
    return '未填';
  },
});
docxtemplater.render(data);
console.log('docxtemplater:', await shown(docxtemplater.getZip().generate({ type: 'nodebuffer' })), `(nullGetter asked ${asked} times)`);
console.log('easy-template-x:', await shown(await new TemplateHandler().process(await template(...loop), data)));
const tagged = await template('合同总价{amount}元', '{FOR lot IN lots}', '{$lot.name}：{$lot.amount}元', '{END-FOR lot}');
console.log('docx-templates:', await shown(await createReport({ template: tagged, data, cmdDelimiter: ['{', '}'] })));
await writeFile('carbone.docx', await template('合同总价{d.amount}元', '{d.lots[i].name}：{d.lots[i].amount}元', '{d.lots[i+1].name}'));
console.log('carbone:', await shown(await promisify(carbone.render)('carbone.docx', data)));
process.exit(0);
JS
node show.mjs | tee seen
cat > expected <<'SEEN'
docxtemplater: 合同总价1000000.00元 / 甲包：600000.00元 / 乙包：1000000.00元 (nullGetter asked 0 times)
easy-template-x: 合同总价1000000.00元 / 甲包：600000.00元 / 乙包：1000000.00元
docx-templates: 合同总价1000000.00元 / 甲包：600000.00元 / 乙包：元
carbone: 合同总价1000000.00元 / 甲包：600000.00元 / 乙包：元
SEEN
diff expected seen && echo 'docxtemplater 3.71.0, easy-template-x 7.2.8: as described'
