#!/usr/bin/env bash
# Guess: a row put in or taken out with exceljs leaves a sound sheet, as in Excel: formulas below follow their cells, SUM(C2:C3) with a row put in between is SUM(C2:C4), merges move.
# Truth: no formula is changed. Put in between, the new row takes the place of the last one in the sum, and A3*B3 in the row that is now the fourth reckons with the third: 500 becomes 150.
#        Taken out, SUM(B2:B3), now in row 3, adds itself, and the merge of the note does not go up with its row (it does go down when a row is put in).
# Packages: exceljs 4.4.0; hyperformula 3.5.0 reckons the sheet as Excel would.
# Who: whoever fills a price schedule or a ledger template with as many rows as there are: totals lack a lot, and each amount beside them is right.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true,"type":"module"}' > package.json
npm install --no-audit --no-fund --silent exceljs@4.4.0 hyperformula@3.5.0 || { echo 'the packages cannot be had' >&2; exit 2; }
cat > show.mjs <<'JS'
import ExcelJS from 'exceljs';
import { HyperFormula } from 'hyperformula';

const schedule = (rows) => {
  const sheet = new ExcelJS.Workbook().addWorksheet('S');
  sheet.addRows(rows);
  sheet.mergeCells(`A${rows.length}:B${rows.length}`);
  return sheet;
};
const show = async (title, sheet) => {
  const file = await sheet.workbook.xlsx.writeBuffer();
  const read = new ExcelJS.Workbook();
  await read.xlsx.load(file);
  const [written] = read.worksheets;
  const rows = [];
  written.eachRow((row) => rows.push([1, 2, 3].map((column) => row.getCell(column)).map((cell) => (cell.formula ? `=${cell.formula}` : (cell.value ?? '')))));
  console.log(title);
  const reckoned = HyperFormula.buildFromArray(rows, { licenseKey: 'gpl-v3' }).getSheetValues(0);
  for (const [index, row] of rows.entries()) {
    console.log(`  ${index + 1}: ${row.join(' | ')}${row.some((cell) => String(cell).startsWith('=')) ? ` -> ${reckoned[index].map((cell) => cell?.value ?? cell).join(' | ')}` : ''}`);
  }
  console.log(`  merged: ${written.model.merges.join(', ')}`);
};
const put = schedule([['单价', '数量', '金额'], [100, 1, { formula: 'A2*B2' }], [200, 2, { formula: 'A3*B3' }], ['合计', '', { formula: 'SUM(C2:C3)' }], ['备注', '', '']]);
put.insertRow(3, [50, 1, { formula: 'A3*B3' }]);
await show('a row put in as the third', put);
const taken = schedule([['项目', '金额', ''], ['甲', 100, ''], ['乙', 200, ''], ['合计', { formula: 'SUM(B2:B3)' }, ''], ['备注', '', '']]);
taken.spliceRows(2, 1);
await show('the second row taken out', taken);
JS
node show.mjs | tee seen
cat > expected <<'SEEN'
a row put in as the third
  1: 单价 | 数量 | 金额
  2: 100 | 1 | =A2*B2 -> 100 | 1 | 100
  3: 50 | 1 | =A3*B3 -> 50 | 1 | 50
  4: 200 | 2 | =A3*B3 -> 200 | 2 | 50
  5: 合计 |  | =SUM(C2:C3) -> 合计 |  | 150
  6: 备注 | 备注 | 
  merged: A6:B6
the second row taken out
  1: 项目 | 金额 | 
  2: 乙 | 200 | 
  3: 合计 | =SUM(B2:B3) |  -> 合计 | #CYCLE! | 
  4: 备注 | 备注 | 
  merged: 
SEEN
diff expected seen && echo 'exceljs 4.4.0: as described'
