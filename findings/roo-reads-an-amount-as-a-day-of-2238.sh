#!/usr/bin/env bash
# Guess: Roo, Ruby's reader of sheets, gives a Date for cells with date formats and a number for the rest: an amount shown in words ([DBNum2] with 元整 behind it, as Excel offers it for Chinese), hours shown as 8h and
#        the number of a lot shown as D3 are numbers; and a day in the built-in Chinese format 31 (2025年3月5日) is a Date.
# Truth: the other way round. A d, h or y anywhere in the format makes a Date of the number, in quotation marks or in square brackets: 123,456 yuan with [DBNum2] are 3 January 2238, 8 hours are 7 January 1900.
#        The day in format 31 is the number 45721. No error.
# Packages: roo 2.10.0 (Debian's ruby-roo 2.10.0-1 with ruby-nokogiri and ruby-zip), exceljs 4.4.0 (writes the file), jszip 3.10.2 (sets the built-in format).
# Who: whoever reads payment requests and schedules of Chinese offices in Ruby: the totals are days, which a check for missing amounts lets pass, and days are numbers.
set -euo pipefail
if [[ $(ruby -rroo -e 'print Roo::VERSION' 2> /dev/null) != 2.10.0 ]]; then
  apt-get install -y -qq --no-install-recommends ruby ruby-roo=2.10.0-1 > /dev/null 2>&1 || { echo 'roo 2.10.0 cannot be had' >&2; exit 2; }
fi
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y > /dev/null
npm install --silent --no-audit --no-fund exceljs@4.4.0 jszip@3.10.2 > /dev/null || { echo 'the packages cannot be had' >&2; exit 2; }
cat > make.mjs <<'JS'
import { writeFileSync } from 'node:fs'
import ExcelJS from 'exceljs'
import JSZip from 'jszip'

const book = new ExcelJS.Workbook()
const sheet = book.addWorksheet('request')
for (const [value, format] of [[123_456, '#,##0.00'], [123_456, '[DBNum2][$-804]General"元整"'], [8, '0"h"'], [3, '"D"0'], [45_721, 'yyyy"年"m"月"d"日"'], [45_721, '0"built-in 31"']]) {
  sheet.addRow([format.includes('31') ? 'built-in format 31' : format, value]).getCell(2).numFmt = format
}
const zip = await JSZip.loadAsync(await book.xlsx.writeBuffer())
const styles = await zip.file('xl/styles.xml').async('string')
const [whole, id] = /<numFmt numFmtId="(\d+)" formatCode="[^"]*built-in 31[^"]*"\/>/.exec(styles)
zip.file('xl/styles.xml', styles.replace(whole, '').replace(`numFmtId="${id}"`, 'numFmtId="31"').replace(/<numFmts count="(\d+)"/, (_, count) => `<numFmts count="${count - 1}"`))
writeFileSync('request.xlsx', await zip.generateAsync({ type: 'nodebuffer' }))
JS
node make.mjs
LC_ALL=C.UTF-8 ruby -W0 -rroo -e 'sheet = Roo::Spreadsheet.open("request.xlsx").sheet(0); (1..sheet.last_row).each { |row| puts "#{sheet.cell(row, 1)}: #{sheet.cell(row, 2)} (#{sheet.cell(row, 2).class})" }' | tee seen
cat > expected <<'SEEN'
#,##0.00: 123456.0 (Float)
[DBNum2][$-804]General"元整": 2238-01-03 (Date)
0"h": 1900-01-07 (Date)
"D"0: 1900-01-02 (Date)
yyyy"年"m"月"d"日": 2025-03-05 (Date)
built-in format 31: 45721 (Integer)
SEEN
diff expected seen && echo 'roo 2.10.0: as described'
