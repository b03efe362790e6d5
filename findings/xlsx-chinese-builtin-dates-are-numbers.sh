#!/usr/bin/env bash
# Guess: exceljs gives a Date for a cell with one of Excel's built-in Chinese date formats (numbers 27 to 36 and 50 to 58; 31 is yyyy年m月d日, 58 m月d日). They have no format code in the
#        file, but exceljs carries the table of built-in formats, these included. And a unit price shown with the unit, 0.00元\/\m, stays a number.
# Truth: the other way round. The dates come as 45721 (exceljs takes a built-in format only if its code is the same in all languages); the price comes as a Date, since
#        exceljs leaves quoted letters out when it looks for y, m, d, h, s, but not letters after a backslash. SheetJS, hucre and read-excel-file give date and number rightly;
#        excelize prints the date as 45721 too.
# Packages: exceljs 4.4.0, excelize-wasm 0.1.3; xlsx 0.18.5, hucre 1.0.0, read-excel-file 9.3.17 for comparison.
# Who: whoever reads ledgers kept in a Chinese Excel or WPS; signing dates that are no dates fall out of every rule on days, and a price per metre has turned into a day.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true,"type":"module"}' > package.json
npm install --no-audit --no-fund --silent exceljs@4.4.0 xlsx@0.18.5 hucre@1.0.0 read-excel-file@9.3.17 excelize-wasm@0.1.3 \
  jszip@3.10.2 || { echo 'the packages cannot be had' >&2; exit 2; }
cat > show.mjs <<'JS'
import ExcelJS from 'exceljs';
import { init } from 'excelize-wasm';
import { readXlsx } from 'hucre';
import JSZip from 'jszip';
import { readSheet } from 'read-excel-file/node';
import xlsx from 'xlsx';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const rels = 'http://schemas.openxmlformats.org/package/2006/relationships';
const xml = (text) => `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${text}`;
const formats = [0, 14, 31, 57, 58, 27, 176];
const zip = new JSZip();
zip.file('[Content_Types].xml', xml(`<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/></Types>`));
zip.file('_rels/.rels', xml(`<Relationships xmlns="${rels}"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`));
zip.file('xl/workbook.xml', xml(`<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets></workbook>`));
zip.file('xl/_rels/workbook.xml.rels', xml(`<Relationships xmlns="${rels}"><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${office}/styles" Target="styles.xml"/></Relationships>`));
zip.file('xl/styles.xml', xml(`<styleSheet xmlns="${main}"><numFmts count="1"><numFmt numFmtId="176" formatCode="0.00\\元\\/\\m"/></numFmts><fonts count="1"><font><sz val="11"/><name val="宋体"/></font></fonts><fills count="1"><fill><patternFill patternType="none"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="${formats.length}">${formats.map((id) => `<xf numFmtId="${id}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>`).join('')}</cellXfs></styleSheet>`));
zip.file('xl/worksheets/sheet1.xml', xml(`<worksheet xmlns="${main}"><sheetData>${formats.map((_, row) => `<row r="${row + 1}"><c r="A${row + 1}" s="${row}"><v>45721</v></c></row>`).join('')}</sheetData></worksheet>`));
const file = await zip.generateAsync({ type: 'nodebuffer' });

const workbook = new ExcelJS.Workbook();
await workbook.xlsx.load(file);
const sheet = xlsx.read(file, { cellDates: true }).Sheets.S;
const hucre = (await readXlsx(file)).sheets[0].rows;
const rows = await readSheet(file);
const excelize = (await init('./node_modules/excelize-wasm/excelize.wasm.gz')).OpenReader(new Uint8Array(file));
const shown = (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : String(value));
for (const [row, id] of formats.entries()) {
  if (id === 0) continue; // a workbook's first style is General
  const cell = `A${row + 1}`;
  console.log(
    `format ${id}${id === 176 ? ' (0.00\\元\\/\\m)' : ''}: exceljs ${shown(workbook.worksheets[0].getCell(cell).value)}`,
    `| xlsx ${shown(sheet[cell].v)} | hucre ${shown(hucre[row][0])} | read-excel-file ${shown(rows[row][0])}`,
    `| excelize ${excelize.GetCellValue('S', cell).value}`,
  );
}
process.exit(0);
JS
TZ=UTC node show.mjs | tee seen
cat > expected <<'SEEN'
format 14: exceljs 2025-03-05 | xlsx 2025-03-05 | hucre 2025-03-05 | read-excel-file 2025-03-05 | excelize 03-05-25
format 31: exceljs 45721 | xlsx 2025-03-05 | hucre 2025-03-05 | read-excel-file 2025-03-05 | excelize 45721
format 57: exceljs 45721 | xlsx 2025-03-05 | hucre 2025-03-05 | read-excel-file 2025-03-05 | excelize 45721
format 58: exceljs 45721 | xlsx 2025-03-05 | hucre 2025-03-05 | read-excel-file 2025-03-05 | excelize 45721
format 27: exceljs 45721 | xlsx 2025-03-05 | hucre 2025-03-05 | read-excel-file 2025-03-05 | excelize 45721
format 176 (0.00\元\/\m): exceljs 2025-03-05 | xlsx 45721 | hucre 45721 | read-excel-file 45721 | excelize 45721.00元/m
SEEN
diff expected seen && echo 'exceljs 4.4.0: as described'
