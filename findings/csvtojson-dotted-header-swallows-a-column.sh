#!/usr/bin/env bash
# Guess: csvtojson keeps a column under the name its header has; a dot in it may nest (amount.net), but numbered headings as Chinese forms have them, 1.项目 and 1.1金额, stay names,
#        and no value is lost.
# Truth: every dot nests, so 1.项目, 1.1金额 and 1.2税额 become {"1": {"项目": …, "1金额": …, "2税额": …}}; and where one heading goes on from another (金额, 金额.含税) one of the two columns is
#        gone, silently: the one that comes first in the file, be it the net or the gross amount. flatKeys: true keeps them. csv-parse and Papa Parse keep all.
# Packages: csvtojson 2.0.14; csv-parse 7.0.3, papaparse 5.7.1 for comparison.
# Who: whoever reads price schedules exported as CSV; an amount that was there is missing, and which one depends on the order of the columns.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true,"type":"module"}' > package.json
npm install --no-audit --no-fund --silent csvtojson@2.0.14 csv-parse@7.0.3 papaparse@5.7.1 || { echo 'the packages cannot be had' >&2; exit 2; }
cat > show.mjs <<'JS'
import { parse } from 'csv-parse/sync';
import csvtojson from 'csvtojson';
import papaparse from 'papaparse';

for (const csv of ['项目,金额,金额.含税\n甲,100.00,113.00', '项目,金额.含税,金额\n甲,113.00,100.00', '1.项目,1.1金额,1.2税额\n甲,100.00,13.00']) {
  console.log(csv.split('\n')[0]);
  console.log('  csvtojson:', JSON.stringify((await csvtojson().fromString(csv))[0]));
  console.log('  csvtojson, flatKeys:', JSON.stringify((await csvtojson({ flatKeys: true }).fromString(csv))[0]));
  console.log('  csv-parse:', JSON.stringify(parse(csv, { columns: true })[0]));
  console.log('  papaparse:', JSON.stringify(papaparse.parse(csv, { header: true }).data[0]));
}
JS
node show.mjs | tee seen
cat > expected <<'SEEN'
项目,金额,金额.含税
  csvtojson: {"项目":"甲","金额":{"含税":"113.00"}}
  csvtojson, flatKeys: {"项目":"甲","金额":"100.00","金额.含税":"113.00"}
  csv-parse: {"项目":"甲","金额":"100.00","金额.含税":"113.00"}
  papaparse: {"项目":"甲","金额":"100.00","金额.含税":"113.00"}
项目,金额.含税,金额
  csvtojson: {"项目":"甲","金额":"100.00"}
  csvtojson, flatKeys: {"项目":"甲","金额.含税":"113.00","金额":"100.00"}
  csv-parse: {"项目":"甲","金额.含税":"113.00","金额":"100.00"}
  papaparse: {"项目":"甲","金额.含税":"113.00","金额":"100.00"}
1.项目,1.1金额,1.2税额
  csvtojson: {"1":{"项目":"甲","1金额":"100.00","2税额":"13.00"}}
  csvtojson, flatKeys: {"1.项目":"甲","1.1金额":"100.00","1.2税额":"13.00"}
  csv-parse: {"1.项目":"甲","1.1金额":"100.00","1.2税额":"13.00"}
  papaparse: {"1.项目":"甲","1.1金额":"100.00","1.2税额":"13.00"}
SEEN
diff expected seen && echo 'csvtojson 2.0.14: as described'
