#!/usr/bin/env bash
# Guess: a docx turned into text by LibreOffice (or by pandoc) has what stands on the page: the sum that stands in a text box beside its label, and a footnote's number behind a figure set apart from it, as in
#        brackets.
# Truth: LibreOffice's text has nothing of text boxes, nor has pandoc's: 合同总价： without a sum. The number of a footnote is put to the figure without anything between: 不超过30¹日 reads 301日, and 3% with an endnote
#        3i%. pandoc has 30[1]日. mammoth reads the box and keeps the number out.
# Packages: LibreOffice 7.4.7 (Debian's libreoffice-writer-nogui 4:7.4.7-1+deb12u14), pandoc 2.17.1.1 (Debian's 2.17.1.1-2~deb12u1), mammoth 1.13.0 for comparison; jszip 3.10.2 packs the docx.
# Who: whoever searches, compares or judges contracts by the text that a server makes of them: a period ten times as long, since notes hang on just the terms that need one, and sums that are nowhere.
set -euo pipefail
if [[ $(soffice --version 2> /dev/null) != 'LibreOffice 7.4.7'* ]]; then
  apt-get install -y -qq --no-install-recommends libreoffice-writer-nogui=4:7.4.7-1+deb12u14 > /dev/null 2>&1 || { echo 'LibreOffice 7.4.7 cannot be had' >&2; exit 2; }
fi
if [[ $(pandoc --version 2> /dev/null) != 'pandoc 2.17.1.1'* ]]; then
  apt-get install -y -qq --no-install-recommends pandoc=2.17.1.1-2~deb12u1 > /dev/null 2>&1 || { echo 'pandoc 2.17.1.1 cannot be had' >&2; exit 2; }
fi
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y > /dev/null
npm install --silent --no-audit --no-fund jszip@3.10.2 mammoth@1.13.0 > /dev/null || { echo 'the packages cannot be had' >&2; exit 2; }
cat > make.mjs <<'JS'
import { writeFileSync } from 'node:fs'
import JSZip from 'jszip'

const office = 'http://schemas.openxmlformats.org'
const spaces = { w: `${office}/wordprocessingml/2006/main`, mc: `${office}/markup-compatibility/2006`, wps: 'http://schemas.microsoft.com/office/word/2010/wordprocessingShape', wp: `${office}/drawingml/2006/wordprocessingDrawing`, a: `${office}/drawingml/2006/main`, v: 'urn:schemas-microsoft-com:vml' }
const named = Object.entries(spaces).map(([prefix, uri]) => `xmlns:${prefix}="${uri}"`).join(' ')
const run = (text) => `<w:r><w:t>${text}</w:t></w:r>`
const content = (text) => `<w:txbxContent><w:p>${run(text)}</w:p></w:txbxContent>`
const place = '<wp:simplePos x="0" y="0"/><wp:positionH relativeFrom="column"><wp:posOffset>900000</wp:posOffset></wp:positionH><wp:positionV relativeFrom="paragraph"><wp:posOffset>0</wp:posOffset></wp:positionV>'
const shape = '<wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="1600000" cy="300000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></wps:spPr>'
const box = (text) => `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor distT="0" distB="0" distL="0" distR="0" simplePos="0" relativeHeight="1" behindDoc="0" locked="0" layoutInCell="1" allowOverlap="1">${place}<wp:extent cx="1600000" cy="300000"/><wp:wrapNone/><wp:docPr id="1" name="sum"/><a:graphic><a:graphicData uri="${spaces.wps}"><wps:wsp><wps:cNvSpPr txBox="1"/>${shape}<wps:txbx>${content(text)}</wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape style="width:126pt;height:24pt"><v:textbox>${content(text)}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>`
const reference = (kind) => `<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:${kind}Reference w:id="2"/></w:r>`
const paragraphs = [`${run('合同总价：')}${box('人民币20000元')}`, `${run('付款期限不超过30')}${reference('footnote')}${run('日')}`, `${run('质保金为3')}${reference('endnote')}${run('%')}`]
const rule = (kind, type, id, mark) => `<w:${kind} w:type="${type}" w:id="${id}"><w:p><w:r><w:${mark}/></w:r></w:p></w:${kind}>`
const notes = (kind) => `<w:${kind}s ${named}>${rule(kind, 'separator', 0, 'separator')}${rule(kind, 'continuationSeparator', 1, 'continuationSeparator')}<w:${kind} w:id="2"><w:p><w:r><w:${kind}Ref/></w:r>${run('按照招标文件')}</w:p></w:${kind}></w:${kind}s>`
const part = (name, type) => `<Override PartName="/word/${name}.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.${type}+xml"/>`
const relations = (list) => `<Relationships xmlns="${office}/package/2006/relationships">${list.map(([type, target], at) => `<Relationship Id="r${at}" Type="${office}/officeDocument/2006/relationships/${type}" Target="${target}"/>`).join('')}</Relationships>`
const zip = new JSZip()
zip.file('[Content_Types].xml', `<Types xmlns="${office}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${part('document', 'document.main')}${part('footnotes', 'footnotes')}${part('endnotes', 'endnotes')}</Types>`)
zip.file('_rels/.rels', relations([['officeDocument', 'word/document.xml']]))
zip.file('word/_rels/document.xml.rels', relations([['footnotes', 'footnotes.xml'], ['endnotes', 'endnotes.xml']]))
for (const kind of ['footnote', 'endnote']) zip.file(`word/${kind}s.xml`, notes(kind))
zip.file('word/document.xml', `<w:document ${named}><w:body>${paragraphs.map((inner) => `<w:p>${inner}</w:p>`).join('')}<w:sectPr/></w:body></w:document>`)
writeFileSync('contract.docx', await zip.generateAsync({ type: 'nodebuffer' }))
JS
node make.mjs
export LC_ALL=C.UTF-8
soffice "-env:UserInstallation=file://$dir/profile" --headless --convert-to 'txt:Text (encoded):UTF8' contract.docx > /dev/null 2>&1
lines() { sed 's/^\xef\xbb\xbf//; /^[[:space:]]*$/d; s/[[:space:]]*$//' | paste -sd'|'; }
{
  echo "LibreOffice: $(lines < contract.txt)"
  echo "pandoc:      $(pandoc -t plain contract.docx | lines)"
  echo "mammoth:     $(node -e "require('mammoth').extractRawText({ path: 'contract.docx' }).then(({ value }) => console.log(value))" | lines)"
} | tee seen
cat > expected <<'SEEN'
LibreOffice: 合同总价：|付款期限不超过301日|质保金为3i%
pandoc:      合同总价：|付款期限不超过30[1]日|质保金为3[2]%|[1] 按照招标文件|[2] 按照招标文件
mammoth:     合同总价：|人民币20000元|付款期限不超过30日|质保金为3%
SEEN
diff expected seen && echo 'LibreOffice 7.4.7, pandoc 2.17.1.1: as described'
