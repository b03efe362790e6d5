#!/usr/bin/env bash
# Guess: new Date(2025, 2, 5), written into a cell on a machine in Shanghai, is 5 March 2025 in Excel (serial 45721), whichever library writes it; a sheet knows no zones.
# Truth: exceljs, hucre and write-excel-file write the UTC clock: 4 March, 16:00 (shown as 2025-03-04 in a date format). SheetJS writes 5 March, but 43 seconds past midnight
#        (the offset Shanghai had before 1901), so that a filter for the day itself finds nothing. Only xlsx-populate writes 45721.
# Packages: exceljs 4.4.0, hucre 1.0.0, write-excel-file 4.1.1, xlsx 0.18.5, xlsx-populate 1.21.0.
# Who: whoever exports due dates or dates of payment to Excel for an office in China: every date is a day early, and a payment in time comes out late or the reverse. Tests in
#      UTC do not show it.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true,"type":"module"}' > package.json
npm install --no-audit --no-fund --silent exceljs@4.4.0 hucre@1.0.0 write-excel-file@4.1.1 xlsx@0.18.5 xlsx-populate@1.21.0 || { echo 'the packages cannot be had' >&2; exit 2; }
cat > show.mjs <<'JS'
import ExcelJS from 'exceljs';
import { writeXlsx } from 'hucre';
import writeExcelFile from 'write-excel-file/node';
import xlsx from 'xlsx';
import XlsxPopulate from 'xlsx-populate';

const day = new Date(2025, 2, 5);
const sheet = xlsx.utils.book_new();
xlsx.utils.book_append_sheet(sheet, xlsx.utils.aoa_to_sheet([[day]]), 'S');
const workbook = new ExcelJS.Workbook();
workbook.addWorksheet('S').getCell('A1').value = day;
const populated = await XlsxPopulate.fromBlankAsync();
populated.sheet(0).cell('A1').value(day);
const files = {
  exceljs: await workbook.xlsx.writeBuffer(),
  hucre: await writeXlsx({ sheets: [{ name: 'S', rows: [[day]] }] }),
  'write-excel-file': await writeExcelFile([[{ value: day, type: Date, format: 'yyyy-mm-dd' }]]).toBuffer(),
  xlsx: xlsx.write(sheet, { type: 'buffer' }),
  'xlsx-populate': await populated.outputAsync(),
};
for (const [name, file] of Object.entries(files)) {
  const [{ A1 }] = Object.values(xlsx.read(file).Sheets);
  const shown = new Date(Date.UTC(1899, 11, 30) + Math.round(A1.v * 86400) * 1000).toISOString().slice(0, 19).replace('T', ' ');
  console.log(`${name}: ${A1.v.toFixed(6)}, in Excel ${shown}`);
}
JS
TZ=Asia/Shanghai node show.mjs | tee seen
cat > expected <<'SEEN'
exceljs: 45720.666667, in Excel 2025-03-04 16:00:00
hucre: 45720.666667, in Excel 2025-03-04 16:00:00
write-excel-file: 45720.666667, in Excel 2025-03-04 16:00:00
xlsx: 45721.000498, in Excel 2025-03-05 00:00:43
xlsx-populate: 45721.000000, in Excel 2025-03-05 00:00:00
SEEN
diff expected seen && echo 'exceljs 4.4.0, hucre 1.0.0, write-excel-file 4.1.1, xlsx 0.18.5: as described'
