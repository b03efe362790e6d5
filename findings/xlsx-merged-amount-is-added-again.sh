#!/usr/bin/env bash
# Guess: a merged cell has its value once, in its first cell, as in the file; the cells it covers are empty for every reader. So the sum of a column is the sum Excel shows.
# Truth: exceljs and excelize (Go's library, here as wasm) give the value again for every covered cell. A lot of 300 merged over its three rows makes the column 900 + 100, where
#        Excel's SUM says 400; counting rows with an amount finds four instead of two. SheetJS, hucre, xlsx-populate and read-excel-file give it once.
# Packages: exceljs 4.4.0, excelize-wasm 0.1.3; xlsx 0.18.5, hucre 1.0.0, xlsx-populate 1.21.0, read-excel-file 9.3.17 for comparison.
# Who: whoever adds up price schedules (分项报价表) or payment ledgers, whose lots are merged over their items: totals too high, a budget "exceeded".
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true,"type":"module"}' > package.json
npm install --no-audit --no-fund --silent exceljs@4.4.0 excelize-wasm@0.1.3 xlsx@0.18.5 hucre@1.0.0 xlsx-populate@1.21.0 read-excel-file@9.3.17 || { echo 'the packages cannot be had' >&2; exit 2; }
cat > show.mjs <<'JS'
import ExcelJS from 'exceljs';
import { init } from 'excelize-wasm';
import { readXlsx } from 'hucre';
import { readSheet } from 'read-excel-file/node';
import xlsx from 'xlsx';
import XlsxPopulate from 'xlsx-populate';

// One lot of 300 merged over three rows, another of 100: written by SheetJS, which leaves the covered cells out of the file.
const made = xlsx.utils.aoa_to_sheet([[300], [null], [null], [100]]);
made['!merges'] = [{ s: { r: 0, c: 0 }, e: { r: 2, c: 0 } }];
const book = xlsx.utils.book_new();
xlsx.utils.book_append_sheet(book, made, 'S');
const file = xlsx.write(book, { type: 'buffer', bookType: 'xlsx' });
const cells = ['A1', 'A2', 'A3', 'A4'];

const workbook = new ExcelJS.Workbook();
await workbook.xlsx.load(file);
const populated = await XlsxPopulate.fromDataAsync(file);
const excelize = await init('./node_modules/excelize-wasm/excelize.wasm.gz');
const opened = excelize.OpenReader(new Uint8Array(file));
const again = xlsx.read(file).Sheets.S;
const column = {
  exceljs: cells.map((cell) => workbook.worksheets[0].getCell(cell).value),
  'excelize-wasm': cells.map((cell) => opened.GetCellValue('S', cell).value),
  xlsx: cells.map((cell) => again[cell]?.v),
  hucre: (await readXlsx(file)).sheets[0].rows.map(([value]) => value),
  'xlsx-populate': cells.map((cell) => populated.sheet(0).cell(cell).value()),
  'read-excel-file': (await readSheet(file)).map(([value]) => value),
};
for (const [name, values] of Object.entries(column)) {
  const amounts = values.map((value) => Number(value ?? 0));
  console.log(`${name}: ${amounts.join(' + ')} = ${amounts.reduce((sum, amount) => sum + amount, 0)}`);
}
process.exit(0);
JS
node show.mjs | tee seen
cat > expected <<'SEEN'
exceljs: 300 + 300 + 300 + 100 = 1000
excelize-wasm: 300 + 300 + 300 + 100 = 1000
xlsx: 300 + 0 + 0 + 100 = 400
hucre: 300 + 0 + 0 + 100 = 400
xlsx-populate: 300 + 0 + 0 + 100 = 400
read-excel-file: 300 + 0 + 0 + 100 = 400
SEEN
diff expected seen && echo 'exceljs 4.4.0, excelize-wasm 0.1.3: as described'
