#!/usr/bin/env bash
# Guess: csv2json(json2csv(rows)) of json-2-csv gives the rows back: texts are texts, an amount of "100.00" stays so.
# Truth: what looks like JSON is read as JSON: the 20-digit number of an invoice is rounded to another one, 100.00 is the number 100, code 12E5 is 1200000, the text "null" is null.
#        Numbers with a leading zero stay texts, so that one column holds both. csv-parse, Papa Parse and d3-dsv give the file's texts.
# Packages: json-2-csv 5.6.0; csv-parse 7.0.3, papaparse 5.7.1, d3-dsv 3.0.2 for comparison.
# Who: whoever keeps cases as CSV between two programs, OCDS releases flattened for a spreadsheet above all: invoices and bidders' codes do not match any more what they were written from.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true,"type":"module"}' > package.json
npm install --no-audit --no-fund --silent json-2-csv@5.6.0 csv-parse@7.0.3 papaparse@5.7.1 d3-dsv@3.0.2 || { echo 'the packages cannot be had' >&2; exit 2; }
cat > show.mjs <<'JS'
import { parse } from 'csv-parse/sync';
import { csvParse } from 'd3-dsv';
import { csv2json, json2csv } from 'json-2-csv';
import papaparse from 'papaparse';

const row = { invoice: '25442000000012345671', old: '044001900111', amount: '100.00', code: '12E5', remark: 'null', lots: [{ id: '1' }], buyer: { id: '91440300' } };
const csv = json2csv([row]);
console.log(csv.replace('\n', ' | '));
const readers = { 'json-2-csv': csv2json, 'csv-parse': (text) => parse(text, { columns: true }), papaparse: (text) => papaparse.parse(text, { header: true }).data, 'd3-dsv': (text) => [...csvParse(text)] };
for (const [name, read] of Object.entries(readers)) {
  console.log(`${name}: ${JSON.stringify(read(csv)[0])}`);
}
JS
node show.mjs | tee seen
cat > expected <<'SEEN'
invoice,old,amount,code,remark,lots,buyer.id | 25442000000012345671,044001900111,100.00,12E5,null,"[{""id"":""1""}]",91440300
json-2-csv: {"invoice":25442000000012345000,"old":"044001900111","amount":100,"code":1200000,"remark":null,"lots":[{"id":"1"}],"buyer":{"id":91440300}}
csv-parse: {"invoice":"25442000000012345671","old":"044001900111","amount":"100.00","code":"12E5","remark":"null","lots":"[{\"id\":\"1\"}]","buyer.id":"91440300"}
papaparse: {"invoice":"25442000000012345671","old":"044001900111","amount":"100.00","code":"12E5","remark":"null","lots":"[{\"id\":\"1\"}]","buyer.id":"91440300"}
d3-dsv: {"invoice":"25442000000012345671","old":"044001900111","amount":"100.00","code":"12E5","remark":"null","lots":"[{\"id\":\"1\"}]","buyer.id":"91440300"}
SEEN
diff expected seen && echo 'json-2-csv 5.6.0: as described'
