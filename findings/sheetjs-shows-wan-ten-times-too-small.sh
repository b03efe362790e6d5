#!/usr/bin/env bash
# Guess: a sheet that shows yuan in ten-thousands by its number format, as Chinese offices do since Excel scales by thousands only (0\.0,"万元" cuts three digits and sets a point before the last
#        one left: 123456 is shown as 12.3万元), is turned into the same text by a library that applies number formats.
# Truth: SheetJS puts the point one place too far to the left: 1.23万元, a tenth of the amount; 5,000 yuan, shown as 0.5万元, become .05万元. The text goes into sheet_to_csv, sheet_to_json with
#        raw: false and sheet_to_html. numfmt (and LibreOffice, where it is at hand) show what Excel shows.
# Packages: xlsx 0.18.5, @e965/xlsx 0.20.3, numfmt 4.0.1, exceljs 4.4.0 (writes the file).
# Who: whoever takes the amounts of a budget or a ledger "as shown", since the unit 万元 stands in the format only.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true,"type":"module"}' > package.json
npm install --no-audit --no-fund --silent xlsx@0.18.5 @e965/xlsx@0.20.3 numfmt@4.0.1 exceljs@4.4.0 || { echo 'the packages cannot be had' >&2; exit 2; }
cat > show.mjs <<'JS'
import { readFileSync } from 'node:fs';
import * as fork from '@e965/xlsx';
import ExcelJS from 'exceljs';
import { format } from 'numfmt';
import sheetjs from 'xlsx';

const wan = '0\\.0,"万元"';
const amounts = [123456, 5000, 20000];
const book = new ExcelJS.Workbook();
const row = book.addWorksheet('budget').addRow(amounts);
for (let column = 1; column <= amounts.length; column++) row.getCell(column).numFmt = wan;
await book.xlsx.writeFile('budget.xlsx');
for (const [name, { read, utils }] of [['xlsx', sheetjs], ['@e965/xlsx', fork]]) {
  const { Sheets } = read(readFileSync('budget.xlsx'));
  console.log(`${name}:`, utils.sheet_to_csv(Sheets.budget, { FS: ' ' }));
}
console.log('numfmt:', amounts.map((amount) => format(wan, amount)).join(' '));
JS
node show.mjs | tee seen
cat > expected <<'SEEN'
xlsx: 1.23万元 .05万元 .20万元
@e965/xlsx: 1.23万元 .05万元 .20万元
numfmt: 12.3万元 0.5万元 2.0万元
SEEN
diff expected seen
if command -v soffice > /dev/null; then
  soffice --headless "-env:UserInstallation=file://$dir/office" --convert-to csv:'Text - txt - csv (StarCalc)':32,34,76 budget.xlsx > /dev/null 2>&1
  echo "LibreOffice: $(cat budget.csv)" | tee office.txt
  grep -q '12.3万元 0.5万元 2.0万元' office.txt
fi
echo 'xlsx 0.18.5, @e965/xlsx 0.20.3: as described'
