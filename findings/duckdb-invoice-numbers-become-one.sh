#!/usr/bin/env bash
# Guess: DuckDB reads the 20-digit numbers of electronic invoices from a CSV so that they stay apart, as HUGEINT (39 digits) or as text, as it keeps 044001900111 as text for its leading zero.
# Truth: the column is guessed to be DOUBLE, in quotation marks or not: three numbers that differ in the last digit are one, written back as 2.5442000000012345e+19. Joined with the very same
#        numbers kept as VARCHAR, each finds three rows, since the text is cast to DOUBLE. Numbers in JSON fare alike, texts in JSON stay texts. One 12-digit number with a leading zero in the column,
#        and all is text.
# Packages: @duckdb/node-api 1.5.6-r.1.
# Who: whoever checks a ledger for double payment or joins invoices to contracts: every invoice of a series seems to be paid twice, or is matched with all contracts; small samples with old
#      numbers show nothing of it.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true,"type":"module"}' > package.json
npm install --no-audit --no-fund --silent @duckdb/node-api@1.5.6-r.1 || { echo 'the packages cannot be had' >&2; exit 2; }
cat > show.mjs <<'JS'
import { writeFileSync } from 'node:fs';
import { DuckDBInstance } from '@duckdb/node-api';

const numbers = ['25442000000012345671', '25442000000012345672', '25442000000012345673'];
const csv = (cells) => `no,amount\n${cells.map((cell) => `${cell},100.00`).join('\n')}\n`;
writeFileSync('plain.csv', csv(numbers));
writeFileSync('quoted.csv', csv(numbers.map((number) => `"${number}"`)));
writeFileSync('with-an-old-one.csv', csv([...numbers, '044001900111']));
writeFileSync('numbers.json', `[${numbers.map((number) => `{"no":${number}}`).join(',')}]`);
writeFileSync('texts.json', JSON.stringify(numbers.map((no) => ({ no }))));
const connection = await (await DuckDBInstance.create(':memory:')).connect();
const one = async (sql) => Object.values((await connection.runAndReadAll(sql)).getRowObjectsJson()[0]).join(', ');
for (const file of ['plain.csv', 'quoted.csv', 'with-an-old-one.csv', 'numbers.json', 'texts.json']) {
  console.log(`${file}: type, rows, different numbers: ${await one(`select any_value(typeof(no)), count(*), count(distinct no) from '${file}'`)}`);
}
console.log('written back as text:', await one("select no::varchar from 'plain.csv' limit 1"));
console.log('rows that join with one of the numbers as VARCHAR:', await one(`select count(*) from 'plain.csv' a join (values ('${numbers[0]}')) paid(no) on a.no = paid.no`));
JS
node show.mjs | tee seen
cat > expected <<'SEEN'
plain.csv: type, rows, different numbers: DOUBLE, 3, 1
quoted.csv: type, rows, different numbers: DOUBLE, 3, 1
with-an-old-one.csv: type, rows, different numbers: VARCHAR, 4, 4
numbers.json: type, rows, different numbers: DOUBLE, 3, 1
texts.json: type, rows, different numbers: VARCHAR, 3, 3
written back as text: 2.5442000000012345e+19
rows that join with one of the numbers as VARCHAR: 3
SEEN
diff expected seen && echo '@duckdb/node-api 1.5.6-r.1: as described'
