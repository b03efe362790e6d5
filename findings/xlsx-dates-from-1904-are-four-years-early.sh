#!/usr/bin/env bash
# Guess: a workbook that counts its days from 1904 (a setting of Excel, once the rule on the Mac; one mark in the file) is read with the same dates by every library that reads dates.
# Truth: xlsx-populate never looks at the mark: 5 March 2025 is 4 March 2021. exceljs knows it only as date1904="1", which Excel writes; SheetJS writes date1904="true", as XML Schema allows
#        too, and exceljs reads such a file four years early, and writes it again without the mark. SheetJS and hucre read both.
# Packages: exceljs 4.4.0, xlsx-populate 1.21.0, @e965/xlsx 0.20.3 (SheetJS, writes); hucre 1.0.0 for comparison.
# Who: whoever reads ledgers that people have kept for long or that passed through SheetJS: all dates are 1462 days early and agree with one another, so that no check of order sees it;
#      which rules were in force then is another matter.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true,"type":"module"}' > package.json
npm install --no-audit --no-fund --silent exceljs@4.4.0 xlsx-populate@1.21.0 @e965/xlsx@0.20.3 hucre@1.0.0 jszip@3.10.2 || { echo 'the packages cannot be had' >&2; exit 2; }
cat > show.mjs <<'JS'
import xlsx from '@e965/xlsx';
import ExcelJS from 'exceljs';
import { readXlsx } from 'hucre';
import JSZip from 'jszip';
import XlsxPopulate from 'xlsx-populate';

const day = (date) => date.toISOString().slice(0, 10);
const sheet = xlsx.utils.aoa_to_sheet([[45721 - 1462]]);
sheet.A1.z = 'yyyy-mm-dd';
const book = xlsx.utils.book_new();
xlsx.utils.book_append_sheet(book, sheet, 'S');
book.Workbook = { WBProps: { date1904: true } };
const zip = await JSZip.loadAsync(xlsx.write(book, { type: 'buffer', bookType: 'xlsx' }));
const workbookXml = await zip.file('xl/workbook.xml').async('string');
console.log('SheetJS writes:', workbookXml.match(/date1904="\w+"/)[0]);
for (const mark of ['true', '1']) {
  zip.file('xl/workbook.xml', workbookXml.replace(/date1904="\w+"/, `date1904="${mark}"`));
  const file = await zip.generateAsync({ type: 'nodebuffer' });
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(file);
  const populated = (await XlsxPopulate.fromDataAsync(file)).sheet(0).cell('A1').value();
  console.log(
    `date1904="${mark}": exceljs ${day(workbook.worksheets[0].getCell('A1').value)}, xlsx-populate ${day(XlsxPopulate.numberToDate(populated))},`,
    `SheetJS ${day(xlsx.read(file, { cellDates: true }).Sheets.S.A1.v)}, hucre ${day((await readXlsx(file)).sheets[0].rows[0][0])}`,
  );
  const again = await JSZip.loadAsync(await workbook.xlsx.writeBuffer());
  console.log('  exceljs writes it again with', (await again.file('xl/workbook.xml').async('string')).match(/date1904="\w+"/)?.[0] ?? 'no mark');
}
JS
TZ=UTC node show.mjs | tee seen
cat > expected <<'SEEN'
SheetJS writes: date1904="true"
date1904="true": exceljs 2021-03-04, xlsx-populate 2021-03-04, SheetJS 2025-03-05, hucre 2025-03-05
  exceljs writes it again with no mark
date1904="1": exceljs 2025-03-05, xlsx-populate 2021-03-04, SheetJS 2025-03-05, hucre 2025-03-05
  exceljs writes it again with date1904="1"
SEEN
diff expected seen && echo 'exceljs 4.4.0, xlsx-populate 1.21.0: as described'
