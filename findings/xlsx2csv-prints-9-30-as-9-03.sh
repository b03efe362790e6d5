#!/usr/bin/env bash
# Guess: xlsx2csv writes a moment whose format is Chinese, yyyy"年"m"月"d"日" h"时"mm"分", as that moment, in some form; and a price or an area whose format has the unit, 0.00"元/m" or 0.00"m²", as the number.
# Truth: mm after 时 is taken for the month: bids opened on 5 March at 9:30 are opened at 09"时"03"分" (with h:mm it is 09:30). An m, d, h or y in a unit makes a date of the number: 1234.5 yuan a metre are 0.00"元/05",
#        100 m² are 0.00"04²", 3 months 0"01ont12", and the number is gone. Quotation marks of the format stay in the text. No error.
# Packages: xlsx2csv 0.7.8 (Debian's xlsx2csv 1:0.7.8-1, unpacked into a folder, run by Debian's Python), exceljs 4.4.0 (writes the file).
# Who: whoever turns time tables of tenders and price schedules into CSV on the command line: deadlines at a wrong minute that looks like any other.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
{ apt-get download -qq xlsx2csv=1:0.7.8-1 > /dev/null 2>&1 && [ -x /usr/bin/python3 ]; } || { echo 'the package cannot be had' >&2; exit 2; }
dpkg -x xlsx2csv_*.deb unpacked
npm init -y > /dev/null
npm install --silent --no-audit --no-fund exceljs@4.4.0 > /dev/null || { echo 'exceljs cannot be had' >&2; exit 2; }
cat > make.mjs <<'JS'
import ExcelJS from 'exceljs'

const opening = new Date(Date.UTC(2025, 2, 5, 9, 30))
const book = new ExcelJS.Workbook()
const sheet = book.addWorksheet('tender')
const cells = [
  [opening, 'yyyy/m/d h:mm'], [opening, 'yyyy"年"m"月"d"日" h"时"mm"分"'], [opening, 'yyyy"年"m"月"d"日" h:mm'], [1234.5, '0.00"元"'], [1234.5, '0.00"元/m"'], [100, '0.00"m²"'], [3, '0"month"'], [20_000, '0']
]
for (const [value, format] of cells) sheet.addRow([format, value]).getCell(2).numFmt = format
await book.xlsx.writeFile('tender.xlsx')
JS
node make.mjs
LC_ALL=C.UTF-8 /usr/bin/python3 unpacked/usr/share/xlsx2csv/xlsx2csv.py -d '|' tender.xlsx > tender.csv
sed 's/""/"/g' tender.csv | tee seen
cat > expected <<'SEEN'
yyyy/m/d h:mm|2025/03/05 09:30
"yyyy"年"m"月"d"日" h"时"mm"分""|"2025"年"03"月"05"日" 09"时"03"分""
"yyyy"年"m"月"d"日" h:mm"|"2025"年"03"月"05"日" 09:30"
"0.00"元""|1234.50000
"0.00"元/m""|"0.00"元/05""
"0.00"m²""|"0.00"04²""
"0"month""|"0"01ont12""
0|20000
SEEN
diff expected seen && echo 'xlsx2csv 0.7.8: as described'
