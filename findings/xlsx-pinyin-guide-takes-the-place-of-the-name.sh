#!/usr/bin/env bash
# Guess: the pinyin guide of a cell (拼音指南: rPh runs beside the text of a shared string) is no part of its value: every reader gives 华工 for 华工 with hua and gong above it.
# Truth: exceljs read as a stream gives "gong", the last reading: the name itself is gone. Names without a guide, and names of several runs, come rightly, and exceljs
#        reading the same file whole gives 华工, as SheetJS, hucre and read-excel-file do.
# Packages: exceljs 4.4.0; @e965/xlsx 0.20.3 (SheetJS, writes), hucre 1.0.0, read-excel-file 9.3.17 for comparison; jszip 3.10.2 puts the guide in.
# Who: whoever streams large ledgers, the very files the streaming reader is for: suppliers with a rare sign, the ones whose cells bear a guide, appear as latin syllables, and a join
#      by name loses them. Japanese Excel writes such readings into nearly every cell that was typed there.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true,"type":"module"}' > package.json
npm install --no-audit --no-fund --silent exceljs@4.4.0 @e965/xlsx@0.20.3 hucre@1.0.0 read-excel-file@9.3.17 jszip@3.10.2 || { echo 'the packages cannot be had' >&2; exit 2; }
cat > show.mjs <<'JS'
import { writeFileSync } from 'node:fs';
import * as xlsx from '@e965/xlsx';
import ExcelJS from 'exceljs';
import { readXlsx } from 'hucre';
import JSZip from 'jszip';
import { readSheet } from 'read-excel-file/node';

// Two names; the first gets a guide over its two signs, as Excel stores it (ECMA-376 part 1, 18.4.6 rPh: si = text, then phonetic runs).
const book = xlsx.utils.book_new();
xlsx.utils.book_append_sheet(book, xlsx.utils.aoa_to_sheet([['华工'], ['甲公司']]), 'S');
const zip = await JSZip.loadAsync(xlsx.write(book, { type: 'buffer', bookType: 'xlsx', bookSST: true }));
const strings = await zip.file('xl/sharedStrings.xml').async('string');
const guide = '<rPh sb="0" eb="1"><t>hua</t></rPh><rPh sb="1" eb="2"><t>gong</t></rPh>';
const guided = strings.replace('华工</t>', `华工</t>${guide}`);
if (guided === strings) throw new Error('no guide was put in');
zip.file('xl/sharedStrings.xml', guided);
const file = await zip.generateAsync({ type: 'nodebuffer' });
writeFileSync('names.xlsx', file);

const whole = new ExcelJS.Workbook();
await whole.xlsx.load(file);
const streamed = [];
for await (const sheet of new ExcelJS.stream.xlsx.WorkbookReader('names.xlsx', { sharedStrings: 'cache', styles: 'cache' }))
  for await (const row of sheet) streamed.push(row.getCell(1).value);
console.log('exceljs, stream:', streamed.join(' '));
console.log('exceljs, whole:', [1, 2].map((row) => whole.worksheets[0].getCell(row, 1).value).join(' '));
const again = xlsx.read(file).Sheets.S;
console.log('SheetJS:', again.A1.v, again.A2.v);
console.log('hucre:', (await readXlsx(file)).sheets[0].rows.map(([name]) => name).join(' '));
console.log('read-excel-file:', (await readSheet(file)).map(([name]) => name).join(' '));
JS
node show.mjs | tee seen
cat > expected <<'SEEN'
exceljs, stream: gong 甲公司
exceljs, whole: 华工 甲公司
SheetJS: 华工 甲公司
hucre: 华工 甲公司
read-excel-file: 华工 甲公司
SEEN
diff expected seen && echo 'exceljs 4.4.0: as described'
