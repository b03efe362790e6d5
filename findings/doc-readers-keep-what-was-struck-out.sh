#!/usr/bin/env bash
# Guess: a term changed with "track changes" from 60 to 30 days reads 30日 in the readers of .doc and .odt that servers use: Word and Writer keep the old figure only as struck out, and the mark for
#        it is as old as the format. Hidden text (which is not printed) is left out by antiword, which lays out what would be on paper.
# Truth: antiword and catdoc give the .doc with deleted and inserted figures side by side, 6030日, and hidden text among the rest; odt2txt puts what was struck out, with its author, above the first
#        line of the text. No mark anywhere. word-extractor, reading the same .doc, has 30日.
# Packages: antiword 0.37 (Debian's 0.37-16+deb12u1), catdoc 0.95 (1:0.95-6~deb12u1), odt2txt 0.5 (0.5-7), unpacked into a folder; word-extractor 1.0.4 for comparison; LibreOffice 7.4.7 (Debian's
#           libreoffice-writer-nogui 4:7.4.7-1+deb12u14) writes the files from a docx that jszip 3.10.2 packs.
# Who: whoever searches or judges old contracts and tender papers on a server: a period of 6030 days, or a withdrawn term read as the first line of the paper.
set -euo pipefail
if [[ $(soffice --version 2> /dev/null) != 'LibreOffice 7.4.7'* ]]; then
  apt-get install -y -qq --no-install-recommends libreoffice-writer-nogui=4:7.4.7-1+deb12u14 > /dev/null 2>&1 || { echo 'LibreOffice 7.4.7 cannot be had' >&2; exit 2; }
fi
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
apt-get download -qq antiword=0.37-16+deb12u1 catdoc=1:0.95-6~deb12u1 odt2txt=0.5-7 > /dev/null 2>&1 || { echo 'the packages cannot be had' >&2; exit 2; }
for package in *.deb; do dpkg -x "$package" unpacked; done
npm init -y > /dev/null
npm install --silent --no-audit --no-fund word-extractor@1.0.4 jszip@3.10.2 > /dev/null || { echo 'the packages cannot be had' >&2; exit 2; }
cat > make.mjs <<'JS'
import { writeFileSync } from 'node:fs'
import JSZip from 'jszip'

const run = (text, properties = '') => `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`
const who = 'w:author="buyer" w:date="2025-03-05T00:00:00Z"'
const term = `${run('付款期限为')}<w:del w:id="1" ${who}><w:r><w:delText>60</w:delText></w:r></w:del><w:ins w:id="2" ${who}>${run('30')}</w:ins>${run('日')}`
const note = `${run('质保期：')}${run('填表说明不打印', '<w:vanish/>')}${run('两年')}`
const types = 'http://schemas.openxmlformats.org/package/2006/content-types'
const relationships = 'http://schemas.openxmlformats.org/package/2006/relationships'
const zip = new JSZip()
zip.file('[Content_Types].xml', `<Types xmlns="${types}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`)
zip.file('_rels/.rels', `<Relationships xmlns="${relationships}"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`)
zip.file('word/document.xml', `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${[run('采购合同'), term, note, ...Array(30).fill(run('甲乙双方应当按照约定履行各自的义务。'))].map((inner) => `<w:p>${inner}</w:p>`).join('')}<w:sectPr/></w:body></w:document>`)
writeFileSync('contract.docx', await zip.generateAsync({ type: 'nodebuffer' }))
JS
node make.mjs
export LC_ALL=C.UTF-8
for kind in doc odt; do soffice "-env:UserInstallation=file://$dir/profile" --headless --convert-to "$kind" contract.docx > /dev/null 2>&1; done
lines() { sed 's/^\xef\xbb\xbf//; /甲乙双方/d; /^[[:space:]]*$/d; s/[[:space:]]*$//; s/^[[:space:]]*//' | paste -sd'|'; }
{
  echo "antiword:       $(ANTIWORDHOME=unpacked/usr/share/antiword unpacked/usr/bin/antiword -m UTF-8.txt contract.doc | lines)"
  echo "catdoc:         $(unpacked/usr/bin/catdoc -s cp936 -d utf-8 contract.doc 2> /dev/null | lines)"
  echo "odt2txt:        $(unpacked/usr/bin/odt2txt.odt2txt --encoding=UTF-8 contract.odt | sed 's/[0-9]\{4\}-[0-9-]*/ (day)/' | lines)"
  echo "word-extractor: $(node -e "import('word-extractor').then(async ({ default: Extractor }) => console.log((await new Extractor().extract('contract.doc')).getBody()))" | lines)"
} | tee seen
cat > expected <<'SEEN'
antiword:       采购合同|付款期限为6030日|质保期：填表说明不打印两年
catdoc:         采购合同|付款期限为6030日|质保期：填表说明不打印两年
odt2txt:        buyer (day)|60|buyer (day)|采购合同|付款期限为30日|质保期：填表说明不打印两年
word-extractor: 采购合同|付款期限为30日|质保期：填表说明不打印两年
SEEN
diff expected seen && echo 'antiword, catdoc, odt2txt: as described'
