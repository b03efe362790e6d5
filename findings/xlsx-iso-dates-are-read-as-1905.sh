#!/usr/bin/env bash
# Guess: a date cell kept as ISO 8601 (t="d", part of the format; Excel writes it in "Strict Open XML", SheetJS wherever cellDates is asked for) is a date for every library that reads dates.
# Truth: exceljs takes the year for a number of days: 5 March 2025 is 17 July 1905, without an error; all dates of one year are the same day. xlsx-populate gives NaN, hucre the
#        text. SheetJS and read-excel-file read it.
# Packages: @e965/xlsx 0.20.3 (SheetJS, writes), exceljs 4.4.0, xlsx-populate 1.21.0, hucre 1.0.0; read-excel-file 9.3.17 for comparison.
# Who: whoever reads ledgers that another program wrote with SheetJS, or that were saved as Strict: every due date and every date of payment of a year agree, so nothing is ever late.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true,"type":"module"}' > package.json
npm install --no-audit --no-fund --silent @e965/xlsx@0.20.3 exceljs@4.4.0 xlsx-populate@1.21.0 hucre@1.0.0 read-excel-file@9.3.17 jszip@3.10.2 || { echo 'the packages cannot be had' >&2; exit 2; }
cat > show.mjs <<'JS'
import xlsx from '@e965/xlsx';
import ExcelJS from 'exceljs';
import { readXlsx } from 'hucre';
import JSZip from 'jszip';
import { readSheet } from 'read-excel-file/node';
import XlsxPopulate from 'xlsx-populate';

const shown = (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : typeof value === 'string' ? `text ${value}` : String(value));
const dates = [new Date(Date.UTC(2025, 2, 5)), new Date(Date.UTC(2025, 11, 31))];
const book = xlsx.utils.book_new();
xlsx.utils.book_append_sheet(book, xlsx.utils.aoa_to_sheet([dates], { cellDates: true, UTC: true }), 'S');
const zip = await JSZip.loadAsync(xlsx.write(book, { type: 'buffer', bookType: 'xlsx', cellDates: true }));
const sheetXml = await zip.file('xl/worksheets/sheet1.xml').async('string');
for (const [title, xml] of [
  ['as SheetJS writes it', sheetXml],
  ['without a time', sheetXml.replace(/T00:00:00.000Z/g, '')],
]) {
  zip.file('xl/worksheets/sheet1.xml', xml);
  const file = await zip.generateAsync({ type: 'nodebuffer' });
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(file);
  const populated = (await XlsxPopulate.fromDataAsync(file)).sheet(0);
  const sheet = xlsx.read(file, { cellDates: true, UTC: true }).Sheets.S;
  const read = {
    exceljs: ['A1', 'B1'].map((cell) => workbook.worksheets[0].getCell(cell).value),
    'xlsx-populate': ['A1', 'B1'].map((cell) => populated.cell(cell).value()),
    hucre: (await readXlsx(file)).sheets[0].rows[0],
    SheetJS: ['A1', 'B1'].map((cell) => sheet[cell].v),
    'read-excel-file': (await readSheet(file))[0],
  };
  console.log(`${title}: ${xml.match(/<c r="A1".*?<\/c>/)[0]}`);
  for (const [name, values] of Object.entries(read)) console.log(`  ${name}: ${values.map(shown).join(', ')}`);
}
JS
TZ=UTC node show.mjs | tee seen
cat > expected <<'SEEN'
as SheetJS writes it: <c r="A1" s="1" t="d"><v>2025-03-05T00:00:00.000Z</v></c>
  exceljs: 1905-07-17, 1905-07-17
  xlsx-populate: NaN, NaN
  hucre: text 2025-03-05T00:00:00.000Z, text 2025-12-31T00:00:00.000Z
  SheetJS: 2025-03-05, 2025-12-31
  read-excel-file: 2025-03-05, 2025-12-31
without a time: <c r="A1" s="1" t="d"><v>2025-03-05</v></c>
  exceljs: 1905-07-17, 1905-07-17
  xlsx-populate: NaN, NaN
  hucre: text 2025-03-05, text 2025-12-31
  SheetJS: 2025-03-05, 2025-12-31
  read-excel-file: 2025-03-05, 2025-12-31
SEEN
diff expected seen && echo 'exceljs 4.4.0, xlsx-populate 1.21.0, hucre 1.0.0: as described'
