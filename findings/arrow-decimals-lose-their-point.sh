#!/usr/bin/env bash
# Guess: a cell of a column decimal(18, 2) that holds 1234.56 is 1234.56 in apache-arrow: as text, as JSON, as a number or at least when it is compared.
# Truth: the scale stands in the type alone and nothing applies it: the cell is 123456 as text and in comparisons, so 1234.56 yuan exceed a limit of 2000.
#        The JSON of the table has it with quotes within quotes.
# Packages: apache-arrow 21.2.0.
# Who: whoever takes ledgers from a database into JavaScript by Arrow (Flight, ADBC, Parquet tools): every amount is a hundred times what it was.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true,"type":"module"}' > package.json
npm install --no-audit --no-fund --silent apache-arrow@21.2.0 || { echo 'the package cannot be had' >&2; exit 2; }
cat > show.mjs <<'JS'
import { Decimal, makeData, Table, tableFromIPC, tableToIPC, Vector } from 'apache-arrow';

// 1234.56 in Arrow's own layout: the unscaled integer 123456 in 128 bits, scale 2 in the type.
const type = new Decimal(2, 18, 128);
const amounts = new Vector([makeData({ type, length: 1, data: Uint32Array.of(123456, 0, 0, 0) })]);
const table = tableFromIPC(tableToIPC(new Table({ amount: amounts })));
const { scale, precision } = table.schema.fields[0].type;
const { amount } = table.get(0);
console.log(`type: precision ${precision}, scale ${scale}`);
console.log('as text:', String(amount));
console.log('above 2000:', amount > 2000);
console.log('as JSON:', JSON.stringify(table.toArray()));
JS
node show.mjs | tee seen
cat > expected <<'SEEN'
type: precision 18, scale 2
as text: 123456
above 2000: true
as JSON: [{"amount":"\"123456\""}]
SEEN
diff expected seen && echo 'apache-arrow 21.2.0: as described'
