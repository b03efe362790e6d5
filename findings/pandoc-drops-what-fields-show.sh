#!/usr/bin/env bash
# Guess: pandoc, turning a docx or an odt into text, keeps what a reader of the page sees: the result of a field is text like any other (it keeps that of Word's long form, w:fldChar), a name with its
#        pinyin above it (拼音指南) is at least the name, and what it cannot read it warns of.
# Truth: of a docx it leaves out all that stands in a short field (w:fldSimple), a ruby or a direction mark (w:bdo); of the odt that LibreOffice makes of the same paper the long ones as well:
#        document properties, dates, formulas and what is in a content control. 合同总价为20000元 reads 合同总价为元, 冏 is gone from the name of the firm. Nothing on standard error, --verbose or not.
# Packages: pandoc 2.17.1.1 (Debian's 2.17.1.1-2~deb12u1), LibreOffice 7.4.7 (Debian's libreoffice-writer-nogui 4:7.4.7-1+deb12u14) to make the odt and, as text, for comparison; jszip 3.10.2 packs the docx.
# Who: whoever feeds contracts to a search, a comparison or a model by way of pandoc: sums, days and names that a template filled in are just what is missing, and the clause still reads as one.
set -euo pipefail
if [[ $(soffice --version 2> /dev/null) != 'LibreOffice 7.4.7'* || $(pandoc --version 2> /dev/null) != 'pandoc 2.17.1.1'* ]]; then
  apt-get install -y -qq --no-install-recommends libreoffice-writer-nogui=4:7.4.7-1+deb12u14 pandoc=2.17.1.1-2~deb12u1 > /dev/null 2>&1 || { echo 'the packages cannot be had' >&2; exit 2; }
fi
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y > /dev/null
npm install --silent --no-audit --no-fund jszip@3.10.2 > /dev/null || { echo 'jszip cannot be had' >&2; exit 2; }
cat > make.mjs <<'JS'
import { writeFileSync } from 'node:fs'
import JSZip from 'jszip'

const run = (text) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`
const mark = (kind) => `<w:r><w:fldChar w:fldCharType="${kind}"/></w:r>`
const long = (field, shown) => `${mark('begin')}<w:r><w:instrText xml:space="preserve"> ${field} </w:instrText></w:r>${mark('separate')}${run(shown)}${mark('end')}`
const short = (field, shown) => `<w:fldSimple w:instr=" ${field} ">${run(shown)}</w:fldSimple>`
const ruby = `<w:r><w:ruby><w:rubyPr><w:rubyAlign w:val="center"/><w:hps w:val="10"/><w:hpsRaise w:val="20"/><w:hpsBaseText w:val="20"/><w:lid w:val="zh-CN"/></w:rubyPr><w:rt>${run('jiong')}</w:rt><w:rubyBase>${run('冏')}</w:rubyBase></w:ruby></w:r>`
const paragraphs = [
  `${run('合同总价为')}${short('DOCPROPERTY total', '20000')}${run('元')}`,
  `${run('质保金为')}${long('DOCPROPERTY retention', '600')}${run('元')}`,
  `${run('合计')}${long('= 3 + 5', '8')}${run('台')}`,
  `${run('付款期限为')}<w:sdt><w:sdtPr/><w:sdtContent>${run('30')}</w:sdtContent></w:sdt>${run('日')}`,
  `${run('逾期')}<w:bdo w:val="ltr">${run('15')}</w:bdo>${run('日可解除')}`,
  `${run('乙方：')}${ruby}${run('明公司')}`
]
const types = 'http://schemas.openxmlformats.org/package/2006/content-types'
const relationships = 'http://schemas.openxmlformats.org/package/2006/relationships'
const zip = new JSZip()
zip.file('[Content_Types].xml', `<Types xmlns="${types}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`)
zip.file('_rels/.rels', `<Relationships xmlns="${relationships}"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`)
zip.file('word/document.xml', `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${paragraphs.map((inner) => `<w:p>${inner}</w:p>`).join('')}<w:sectPr/></w:body></w:document>`)
writeFileSync('contract.docx', await zip.generateAsync({ type: 'nodebuffer' }))
JS
node make.mjs
export LC_ALL=C.UTF-8
for kind in odt 'txt:Text (encoded):UTF8'; do soffice "-env:UserInstallation=file://$dir/profile" --headless --convert-to "$kind" contract.docx > /dev/null 2>&1; done
for kind in docx odt; do
  echo "pandoc, $kind: $(pandoc --verbose -t plain "contract.$kind" 2> said | sed '/^$/d' | paste -sd'|')"
  echo "said: $(grep -ciE 'warn|skip|not supported' said || true)"
done | tee seen
echo "LibreOffice:   $(sed 's/^\xef\xbb\xbf//; /^$/d' contract.txt | paste -sd'|')" | tee -a seen
cat > expected <<'SEEN'
pandoc, docx: 合同总价为元|质保金为600元|合计8台|付款期限为30日|逾期日可解除|乙方：明公司
said: 0
pandoc, odt: 合同总价为元|质保金为元|合计台|付款期限为日|逾期15日可解除|乙方：明公司
said: 0
LibreOffice:   合同总价为20000元|质保金为600元|合计8台|付款期限为30日|逾期15日可解除|乙方：冏明公司
SEEN
diff expected seen && echo 'pandoc 2.17.1.1: as described'
