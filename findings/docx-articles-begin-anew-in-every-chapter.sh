#!/usr/bin/env bash
# Guess: the numbering of a Chinese law or contract, whose articles run on through the chapters (Word: "restart list after" not ticked; w:lvlRestart 0 in the file), is shown so by LibreOffice and by
#        docx-preview, which both show 第一章 and 第一条; and a list that is to begin at 9 (w:startOverride) begins at 9.
# Truth: in both every chapter begins with 第一条 again, so the third article of the law is its second 第一条. docx-preview takes no notice of startOverride either: the list that begins with 第九条 begins with 第一条.
#        LibreOffice heeds that one. No message.
# Packages: LibreOffice 7.4.7 (Debian's libreoffice-writer-nogui 4:7.4.7-1+deb12u14), docx-preview 0.4.1 (printed by Debian's chromium, read by Debian's pdftotext), jszip 3.10.2 packs the file.
# Who: whoever turns docx into PDF on a server or shows it in a browser: what is printed, signed and cited has other numbers than the text its authors see, and references lead to other articles.
set -euo pipefail
if [[ $(soffice --version 2> /dev/null) != 'LibreOffice 7.4.7'* ]]; then
  apt-get install -y -qq --no-install-recommends libreoffice-writer-nogui=4:7.4.7-1+deb12u14 > /dev/null 2>&1 || { echo 'LibreOffice 7.4.7 cannot be had' >&2; exit 2; }
fi
[ -x /usr/bin/chromium ] && [ -x /usr/bin/pdftotext ] && [ -e /usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc ] || { echo 'chromium, poppler-utils and fonts-noto-cjk are needed' >&2; exit 2; }
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y > /dev/null
npm install --silent --no-audit --no-fund docx-preview@0.4.1 jszip@3.10.2 > /dev/null || { echo 'the packages cannot be had' >&2; exit 2; }
cat > make.mjs <<'JS'
import { readFileSync, writeFileSync } from 'node:fs'
import JSZip from 'jszip'

const office = 'http://schemas.openxmlformats.org'
const word = `xmlns:w="${office}/wordprocessingml/2006/main"`
const types = (name, type) => `<Override PartName="/word/${name}.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.${type}+xml"/>`
const relation = (type, target) => `<Relationships xmlns="${office}/package/2006/relationships"><Relationship Id="r1" Type="${office}/officeDocument/2006/relationships/${type}" Target="${target}"/></Relationships>`
const level = (at, text, more = '') => `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="chineseCountingThousand"/>${more}<w:lvlText w:val="${text}"/><w:lvlJc w:val="left"/></w:lvl>`
const paragraph = (list, at, text) => `<w:p><w:pPr><w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${list}"/></w:numPr></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`
const numbering = `<w:numbering ${word}><w:abstractNum w:abstractNumId="0">${level(0, '第%1章')}${level(1, '第%2条', '<w:lvlRestart w:val="0"/>')}</w:abstractNum><w:abstractNum w:abstractNumId="1">${level(0, '第%1条')}</w:abstractNum>
<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="9"/></w:lvlOverride></w:num></w:numbering>`
const law = [[1, 0, '总则'], [1, 1, '目的'], [1, 1, '范围'], [1, 0, '付款'], [1, 1, '期限'], [1, 1, '利息'], [2, 0, '附则'], [2, 0, '施行']]
const zip = new JSZip()
zip.file('[Content_Types].xml', `<Types xmlns="${office}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${types('document', 'document.main')}${types('numbering', 'numbering')}</Types>`)
zip.file('_rels/.rels', relation('officeDocument', 'word/document.xml'))
zip.file('word/_rels/document.xml.rels', relation('numbering', 'numbering.xml'))
zip.file('word/numbering.xml', numbering)
zip.file('word/document.xml', `<w:document ${word}><w:body>${law.map((parts) => paragraph(...parts)).join('')}<w:sectPr/></w:body></w:document>`)
const file = await zip.generateAsync({ type: 'nodebuffer' })
writeFileSync('law.docx', file)
const script = (path) => `<script>${readFileSync(path, 'utf8')}</script>`
writeFileSync('law.html', `<meta charset="utf-8"><style>* { font-family: 'Noto Sans CJK SC' !important }</style><div id="law"></div>${script('node_modules/jszip/dist/jszip.min.js')}${script('node_modules/docx-preview/dist/docx-preview.min.js')}
<script>docx.renderAsync(Uint8Array.from(atob('${file.toString('base64')}'), (sign) => sign.charCodeAt(0)), document.getElementById('law'))</script>`)
JS
node make.mjs
export LC_ALL=C.UTF-8
soffice "-env:UserInstallation=file://$dir/profile" --headless --convert-to 'txt:Text (encoded):UTF8' law.docx > /dev/null 2>&1
chromium --headless --no-sandbox --disable-gpu --virtual-time-budget=5000 --no-pdf-header-footer --print-to-pdf=law.pdf law.html > /dev/null 2>&1
plain() { node -e "console.log(require('fs').readFileSync(0, 'utf8').normalize('NFKC').split('\n').map((line) => line.replace(/^\ufeff/, '').trim().replace(/\s+/g, ' ')).filter(Boolean).join(' | '))"; }
{
  echo 'Word:         第一章 总则 | 第一条 目的 | 第二条 范围 | 第二章 付款 | 第三条 期限 | 第四条 利息 | 第九条 附则 | 第十条 施行'
  echo "LibreOffice:  $(plain < law.txt)"
  echo "docx-preview: $(pdftotext law.pdf - | plain)"
} | tee seen
cat > expected <<'SEEN'
Word:         第一章 总则 | 第一条 目的 | 第二条 范围 | 第二章 付款 | 第三条 期限 | 第四条 利息 | 第九条 附则 | 第十条 施行
LibreOffice:  第一章 总则 | 第一条 目的 | 第二条 范围 | 第二章 付款 | 第一条 期限 | 第二条 利息 | 第九条 附则 | 第十条 施行
docx-preview: 第一章 总则 | 第一条 目的 | 第二条 范围 | 第二章 付款 | 第一条 期限 | 第二条 利息 | 第一条 附则 | 第二条 施行
SEEN
diff expected seen && echo 'LibreOffice 7.4.7, docx-preview 0.4.1: as described'
