#!/usr/bin/env bash
# Guess: SUMIFS with days as Chinese sheets write them, ">=2025/3/1", sums in LibreOffice what it sums in Excel, on whatever machine: the cells hold real dates, and the order year, month, day is plain.
# Truth: where LibreOffice does not run in Chinese (or in another language that writes days with a slash in this order), the criterion is a text that no date equals or exceeds: the payments of March are 0, those
#        before March too, and "<>2025/3/5" counts all. No error; DATEVALUE("2025/3/1") at least gives one. With hyphens, ">=2025-3-1", it is right everywhere.
# Packages: LibreOffice 7.4.7 (Debian's libreoffice-calc-nogui 4:7.4.7-1+deb12u14), exceljs 4.4.0 (writes the file).
# Who: whoever has a server work out monthly sums and counts of late payments in sheets of a Chinese office (files that a program wrote have no results of their own): the report shows 0 for each month.
set -euo pipefail
if [[ $(soffice --version 2> /dev/null) != 'LibreOffice 7.4.7'* ]]; then
  apt-get install -y -qq --no-install-recommends libreoffice-calc-nogui=4:7.4.7-1+deb12u14 > /dev/null 2>&1 || { echo 'LibreOffice 7.4.7 cannot be had' >&2; exit 2; }
fi
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y > /dev/null
npm install --silent --no-audit --no-fund exceljs@4.4.0 > /dev/null || { echo 'exceljs cannot be had' >&2; exit 2; }
cat > make.mjs <<'JS'
import ExcelJS from 'exceljs'

const book = new ExcelJS.Workbook()
const sheet = book.addWorksheet('payments')
const formulas = [
  'SUMIFS(C1:C3,B1:B3,">=2025/3/1",B1:B3,"<=2025/3/31")', 'SUMIFS(C1:C3,B1:B3,">=2025-3-1",B1:B3,"<=2025-3-31")', 'SUMIFS(C1:C3,B1:B3,">="&DATE(2025,3,1),B1:B3,"<="&DATE(2025,3,31))',
  'COUNTIF(B1:B3,"<2025/3/1")', 'COUNTIF(B1:B3,"<>2025/3/5")', 'DATEVALUE("2025/3/1")'
]
const payments = [[2025, 3, 5, 100], [2025, 2, 28, 200], [2025, 12, 31, 300]]
for (const [at, formula] of formulas.entries()) {
  const [year, month, day, amount] = payments[at] ?? []
  const row = sheet.addRow([formula, year && new Date(Date.UTC(year, month - 1, day)), amount, { formula }])
  row.getCell(2).numFmt = 'yyyy-mm-dd'
  row.getCell(4).numFmt = '0'
}
await book.xlsx.writeFile('book.xlsx')
JS
node make.mjs
for locale in C.UTF-8 zh_CN.UTF-8; do
  echo "$locale:"
  LC_ALL=$locale LANG=$locale soffice "-env:UserInstallation=file://$dir/profile-$locale" --headless --convert-to 'csv:Text - txt - csv (StarCalc):9,34,76' book.xlsx > /dev/null 2>&1
  cat book.csv
done | tr '\t' '|' | tee seen
cat > expected <<'SEEN'
C.UTF-8:
"SUMIFS(C1:C3,B1:B3,"">=2025/3/1"",B1:B3,""<=2025/3/31"")"|2025-03-05|100|0
"SUMIFS(C1:C3,B1:B3,"">=2025-3-1"",B1:B3,""<=2025-3-31"")"|2025-02-28|200|100
"SUMIFS(C1:C3,B1:B3,"">=""&DATE(2025,3,1),B1:B3,""<=""&DATE(2025,3,31))"|2025-12-31|300|100
"COUNTIF(B1:B3,""<2025/3/1"")"|||0
"COUNTIF(B1:B3,""<>2025/3/5"")"|||3
"DATEVALUE(""2025/3/1"")"|||Err:502
zh_CN.UTF-8:
"SUMIFS(C1:C3,B1:B3,"">=2025/3/1"",B1:B3,""<=2025/3/31"")"|2025-03-05|100|100
"SUMIFS(C1:C3,B1:B3,"">=2025-3-1"",B1:B3,""<=2025-3-31"")"|2025-02-28|200|100
"SUMIFS(C1:C3,B1:B3,"">=""&DATE(2025,3,1),B1:B3,""<=""&DATE(2025,3,31))"|2025-12-31|300|100
"COUNTIF(B1:B3,""<2025/3/1"")"|||1
"COUNTIF(B1:B3,""<>2025/3/5"")"|||2
"DATEVALUE(""2025/3/1"")"|||45717
SEEN
diff expected seen && echo 'LibreOffice 7.4.7: as described'
