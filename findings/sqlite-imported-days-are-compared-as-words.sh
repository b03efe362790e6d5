#!/usr/bin/env bash
# Guess: in a ledger that SQLite imported from CSV, `where days > 30` compares numbers, since 30 is one; a database that will not compare a text with a number says so.
# Truth: an imported column is TEXT, its affinity turns 30 into '30', and texts are compared sign by sign: 9 days are more than 30, 100 days are fewer, the highest is 9.
#        sum() and avg() of the same column are right, which hides it. In a column without a type every row is above 30, an empty cell too.
# Packages: sql.js 1.17.0 (SQLite as WebAssembly); an import makes such columns (sqlite.org, "Command Line Shell", importing files as CSV).
# Who: auditors who put a ledger into SQLite or Datasette and ask for what was paid after more than 30 days: the latest payments are not among the rows.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true,"type":"module"}' > package.json
npm install --no-audit --no-fund --silent sql.js@1.17.0 || { echo 'the package cannot be had' >&2; exit 2; }
cat > show.mjs <<'JS'
import initSqlJs from 'sql.js';

const { Database } = await initSqlJs();
const db = new Database();
const ledger = (table, type) => {
  db.run(`create table ${table} (invoice ${type}, days ${type})`);
  for (const row of [['A', '9'], ['B', '45'], ['C', '100'], ['D', '']]) db.run(`insert into ${table} values (?, ?)`, row);
};
ledger('imported', 'TEXT');
ledger('untyped', '');
const all = (query) => JSON.stringify(db.exec(query)[0]?.values.flat());
console.log('imported, over 30:', all('select invoice from imported where days > 30'));
console.log('imported, highest and sum:', all('select max(days), sum(days) from imported'));
console.log('untyped, over 30:', all('select invoice from untyped where days > 30'));
console.log('cast, over 30:', all('select invoice from imported where cast(days as integer) > 30'));
JS
node show.mjs | tee seen
cat > expected <<'SEEN'
imported, over 30: ["A","B"]
imported, highest and sum: ["9",154]
untyped, over 30: ["A","B","C","D"]
cast, over 30: ["B","C"]
SEEN
diff expected seen && echo 'sql.js 1.17.0: as described'
