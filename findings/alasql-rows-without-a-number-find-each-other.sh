#!/usr/bin/env bash
# Guess: alasql keeps to SQL where a value is missing: NULL equals nothing, so a LEFT JOIN on a contract number pairs no rows that have none; NOT (amount > 900) leaves out a row without
#        amount, as amount <> 900 does. Amounts that are texts (as CSV gives them) are added as numbers or are an error.
# Truth: two rows without a number are joined with each other, each with each. amount <> 900 leaves the row without amount out, NOT (amount > 900) takes it in. SUM of texts is
#        an empty row: not even the column is there. SQLite, beside it, does as SQL says in all of these.
# Packages: alasql 4.19.1; node 24.21.0 (node:sqlite) for comparison.
# Who: whoever lets auditors query a ledger in the browser: payments without a contract number take over the terms of whatever contract has none, and those without an amount are found
#      "not above the limit".
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true,"type":"module"}' > package.json
npm install --no-audit --no-fund --silent alasql@4.19.1 node@24.21.0 || { echo 'the packages cannot be had' >&2; exit 2; }
cat > show.mjs <<'JS'
import { DatabaseSync } from 'node:sqlite';
import alasql from 'alasql';

const payments = [{ id: 1, contract: 'C1', amount: 900, told: '900.00' }, { id: 2, contract: null, amount: null, told: '1000.00' }];
const contracts = [{ contract: 'C1', days: 30 }, { contract: null, days: 90 }];
const sqlite = new DatabaseSync(':memory:');
sqlite.exec('CREATE TABLE payments (id INT, contract TEXT, amount INT, told TEXT); CREATE TABLE contracts (contract TEXT, days INT)');
for (const p of payments) sqlite.prepare('INSERT INTO payments VALUES (?, ?, ?, ?)').run(p.id, p.contract, p.amount, p.told);
for (const c of contracts) sqlite.prepare('INSERT INTO contracts VALUES (?, ?)').run(c.contract, c.days);
alasql('CREATE TABLE payments (id INT, contract STRING, amount INT, told STRING); CREATE TABLE contracts (contract STRING, days INT)');
alasql.tables.payments.data = payments;
alasql.tables.contracts.data = contracts;

const asked = {
  joined: 'SELECT payments.id, contracts.days FROM payments LEFT JOIN contracts ON payments.contract = contracts.contract ORDER BY payments.id',
  unequal: 'SELECT id FROM payments WHERE amount <> 900',
  'not above': 'SELECT id FROM payments WHERE NOT (amount > 900)',
  sum: 'SELECT SUM(told) AS added FROM payments',
};
for (const [name, sql] of Object.entries(asked)) {
  console.log(`alasql, ${name}: ${JSON.stringify(alasql(sql))}`);
  console.log(`SQLite, ${name}: ${JSON.stringify(sqlite.prepare(sql).all())}`);
}
JS
NODE_NO_WARNINGS=1 npx node show.mjs | tee seen
cat > expected <<'SEEN'
alasql, joined: [{"id":1,"days":30},{"id":2,"days":90}]
SQLite, joined: [{"id":1,"days":30},{"id":2,"days":null}]
alasql, unequal: []
SQLite, unequal: []
alasql, not above: [{"id":1},{"id":2}]
SQLite, not above: [{"id":1}]
alasql, sum: [{}]
SQLite, sum: [{"added":1900}]
SEEN
diff expected seen && echo 'alasql 4.19.1: as described'
