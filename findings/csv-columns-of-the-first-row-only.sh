#!/usr/bin/env bash
# Guess: a CSV writer that is given objects writes every member that any of them has (a blank where one lacks it), and false as "false".
# Truth: csv-stringify, Papa Parse, fast-csv and export-to-csv take the columns of the first row alone: what only later rows have is left out, without a word. csv-stringify writes true as 1 and
#        false as nothing, the same as null and as what is missing; a Date is a number of milliseconds. json2csv and d3-dsv write all columns and all values.
# Packages: csv-stringify 6.9.0, papaparse 5.7.1, fast-csv 5.0.8, export-to-csv 1.5.0; @json2csv/plainjs 7.0.8, d3-dsv 3.0.2 for comparison.
# Who: whoever exports cases whose facts are optional: if the first contract has no date of payment, none has, and "not published" (false) comes back as "not known".
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true,"type":"module"}' > package.json
npm install --no-audit --no-fund --silent csv-stringify@6.9.0 papaparse@5.7.1 fast-csv@5.0.8 export-to-csv@1.5.0 @json2csv/plainjs@7.0.8 d3-dsv@3.0.2 || { echo 'the packages cannot be had' >&2; exit 2; }
cat > show.mjs <<'JS'
import { Parser } from '@json2csv/plainjs';
import { stringify } from 'csv-stringify/sync';
import { csvFormat } from 'd3-dsv';
import { asString, generateCsv, mkConfig } from 'export-to-csv';
import { writeToString } from 'fast-csv';
import papaparse from 'papaparse';

const rows = [
  { 合同: 'HT-1', 已公开: false },
  { 合同: 'HT-2', 已公开: true, 付款日期: new Date('2025-03-05T00:00:00Z'), 违约金: '1200.00' },
];
const dated = [{ 付款日期: rows[1].付款日期 }];
const writers = {
  'csv-stringify': (table) => stringify(table, { header: true }),
  papaparse: (table) => papaparse.unparse(table),
  'fast-csv': (table) => writeToString(table, { headers: true }),
  'export-to-csv': (table) => asString(generateCsv(mkConfig({ useKeysAsHeaders: true, useBom: false }))(table)),
  json2csv: (table) => new Parser().parse(table),
  'd3-dsv': (table) => csvFormat(table),
};
for (const [name, write] of Object.entries(writers)) {
  console.log(`${name}: ${(await write(rows)).trim().split(/\r?\n/).join(' | ')}`);
}
console.log(`csv-stringify, a date: ${writers['csv-stringify'](dated).trim().split('\n').join(' | ')}`);
JS
TZ=UTC node show.mjs | tee seen
cat > expected <<'SEEN'
csv-stringify: 合同,已公开 | HT-1, | HT-2,1
papaparse: 合同,已公开 | HT-1,false | HT-2,true
fast-csv: 合同,已公开 | HT-1,false | HT-2,true
export-to-csv: "合同","已公开" | "HT-1",FALSE | "HT-2",TRUE
json2csv: "合同","已公开","付款日期","违约金" | "HT-1",false,, | "HT-2",true,"2025-03-05T00:00:00.000Z","1200.00"
d3-dsv: 合同,已公开,付款日期,违约金 | HT-1,false,, | HT-2,true,2025-03-05,1200.00
csv-stringify, a date: 付款日期 | 1741132800000
SEEN
diff expected seen && echo 'csv-stringify 6.9.0, papaparse 5.7.1, fast-csv 5.0.8, export-to-csv 1.5.0: as described'
