#!/usr/bin/env bash
# Guess: in DuckDB an amount cast to whole yuan is rounded alike (half away from zero) whether its column is DECIMAL, DOUBLE or text; a month is longer than 30 days or not comparable with them, and
#        what has lasted from 1 February to 1 March has lasted a month.
# Truth: cast to INTEGER, 2.5 is 3 as DECIMAL and as text, but 2 as DOUBLE (half to even), while round() of that DOUBLE is 3: four halves add up to 10 or to 8. interval 1 month equals interval
#        30 days (one of the two vanishes in a distinct), though added to 1 February they give 1 and 3 March; and (1 March - 1 February) >= interval 1 month is false.
# Packages: @duckdb/node-api 1.5.6-r.1.
# Who: whoever reckons with ledgers in DuckDB: whether a column was read as DECIMAL or DOUBLE decides the sum, and a period promised in months is judged as 30 days when compared, as a month when added.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true,"type":"module"}' > package.json
npm install --no-audit --no-fund --silent @duckdb/node-api@1.5.6-r.1 || { echo 'the packages cannot be had' >&2; exit 2; }
cat > show.mjs <<'JS'
import { DuckDBInstance } from '@duckdb/node-api';

const connection = await (await DuckDBInstance.create(':memory:')).connect();
for (const sql of [
  "select 2.5::decimal(18, 2)::integer, '2.5'::integer, 2.5::double::integer, round(2.5::double)",
  'select sum(x::decimal(18, 2)::integer), sum(x::double::integer) from (values (0.5), (1.5), (2.5), (3.5)) amounts(x)',
  'select interval 1 month = interval 30 days, count(distinct p) from (values (interval 1 month), (interval 30 days)) periods(p)',
  "select (date '2025-02-01' + interval 1 month)::date, (date '2025-02-01' + interval 30 days)::date",
  "select timestamp '2025-03-01' - timestamp '2025-02-01' >= interval 1 month, timestamp '2025-02-01' + interval 1 month <= timestamp '2025-03-01'",
]) {
  console.log(`${sql}: ${(await connection.runAndReadAll(sql)).getRowsJson()[0].join(', ')}`);
}
JS
node show.mjs | tee seen
cat > expected <<'SEEN'
select 2.5::decimal(18, 2)::integer, '2.5'::integer, 2.5::double::integer, round(2.5::double): 3, 3, 2, 3
select sum(x::decimal(18, 2)::integer), sum(x::double::integer) from (values (0.5), (1.5), (2.5), (3.5)) amounts(x): 10, 8
select interval 1 month = interval 30 days, count(distinct p) from (values (interval 1 month), (interval 30 days)) periods(p): true, 1
select (date '2025-02-01' + interval 1 month)::date, (date '2025-02-01' + interval 30 days)::date: 2025-03-01, 2025-03-03
select timestamp '2025-03-01' - timestamp '2025-02-01' >= interval 1 month, timestamp '2025-02-01' + interval 1 month <= timestamp '2025-03-01': false, true
SEEN
diff expected seen && echo '@duckdb/node-api 1.5.6-r.1: as described'
