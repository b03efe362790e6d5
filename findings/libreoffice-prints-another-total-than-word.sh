#!/usr/bin/env bash
# Guess: LibreOffice, making a PDF of a docx, prints the totals of tables (=SUM(ABOVE)) and the words of conditions (IF) as they are saved in the file and shown by Word, or reckons them as Word does.
# Truth: it reckons them anew in its own way: 20,000.00 above 500.00 is 500, 1,200.00 beside 300 is 300, amounts with ¥ or 元 are 0, and the form of the figures (#,##0.00) is lost; of an IF field nothing is
#        printed. The text made of the same file has what was saved. No message.
# Packages: LibreOffice 7.4.7 (Debian's libreoffice-writer-nogui 4:7.4.7-1+deb12u14), Debian's pdftotext to read, jszip 3.10.2 packs the docx.
# Who: whoever has a server print contracts and price schedules from Word templates: the total on the paper that is signed and published is not the one in the file; without commas it is right.
set -euo pipefail
if [[ $(soffice --version 2> /dev/null) != 'LibreOffice 7.4.7'* ]]; then
  apt-get install -y -qq --no-install-recommends libreoffice-writer-nogui=4:7.4.7-1+deb12u14 > /dev/null 2>&1 || { echo 'LibreOffice 7.4.7 cannot be had' >&2; exit 2; }
fi
[ -x /usr/bin/pdftotext ] || { echo 'poppler-utils is needed' >&2; exit 2; }
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
const field = (code, shown) => `${mark('begin')}<w:r><w:instrText xml:space="preserve"> ${code} </w:instrText></w:r>${mark('separate')}${run(shown)}${mark('end')}`
const table = (rows) => {
  const cells = (row) => row.map((inner) => `<w:tc><w:tcPr/><w:p>${inner}</w:p></w:tc>`).join('')
  return `<w:tbl><w:tblPr/><w:tblGrid>${rows[0].map(() => '<w:gridCol w:w="2000"/>').join('')}</w:tblGrid>${rows.map((row) => `<w:tr>${cells(row)}</w:tr>`).join('')}</w:tbl><w:p/>`
}
const sum = (name, amounts, total) => table([[run('lot'), run('amount')], ...amounts.map((amount, at) => [run(`${at + 1}`), run(amount)]), [run(`sum ${name}`), field('=SUM(ABOVE) \\# &quot;#,##0.00&quot;', total)]])
const body = [
  sum('plain', ['20000', '500'], '20,500.00'),
  sum('commas', ['20,000.00', '500.00'], '20,500.00'),
  sum('sign', ['¥20000', '¥500'], '20,500.00'),
  sum('unit', ['20000元', '500元'], '20,500.00'),
  table([[run('beside'), run('1,200.00'), run('300'), field('=SUM(LEFT)', '1500')]]),
  `<w:p>${run('condition: ')}${field('IF 45 &gt; 30 &quot;late&quot; &quot;in time&quot;', 'late')}${run(' (end)')}</w:p>`
]
const types = 'http://schemas.openxmlformats.org/package/2006/content-types'
const relationships = 'http://schemas.openxmlformats.org/package/2006/relationships'
const zip = new JSZip()
zip.file('[Content_Types].xml', `<Types xmlns="${types}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`)
zip.file('_rels/.rels', `<Relationships xmlns="${relationships}"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`)
zip.file('word/document.xml', `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body.join('')}<w:sectPr/></w:body></w:document>`)
writeFileSync('contract.docx', await zip.generateAsync({ type: 'nodebuffer' }))
JS
node make.mjs
export LC_ALL=C.UTF-8
for kind in pdf 'txt:Text (encoded):UTF8'; do soffice "-env:UserInstallation=file://$dir/profile" --headless --convert-to "$kind" contract.docx > /dev/null 2>&1; done
{
  echo 'PDF:'
  pdftotext -layout contract.pdf - | grep -E 'sum|beside|condition' | tr -s ' ' | sed 's/ *$//'
  echo "text: $(grep -E '^(20,500|1500|condition)' contract.txt | paste -sd'|')"
} | tee seen
cat > expected <<'SEEN'
PDF:
sum plain 20500
sum commas 500
sum sign 0
sum unit 0
beside 1,200.00 300 300
condition: (end)
text: 20,500.00|20,500.00|20,500.00|1500|condition: late (end)
SEEN
diff expected seen && echo 'LibreOffice 7.4.7: as described'
