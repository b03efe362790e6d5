#!/usr/bin/env bash
# Guess: PostgreSQL's to_number refuses what does not fit the pattern, as Oracle, whose function it follows, does, as to_date beside it refuses most, and as a cast refuses 3万; at least it does not
#        give another amount.
# Truth: it reads as many digits as the pattern has places and drops the rest: with 99,999 the amount 120,000 is 1200, a hundredth; 3万 is 3 and 20000元 is 20000, 1,200.567 is 1200.56
#        and not rounded. No error and no notice, but where decimals follow:
#        120,000.00 with 99,999.99 is one.
# Packages: @electric-sql/pglite 0.5.17 (PostgreSQL itself, compiled to WebAssembly).
# Who: whoever loads ledgers kept as text; the pattern was made for the amounts that one had seen, and the first larger one is a tenth of itself.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y > /dev/null
npm install --silent --no-audit --no-fund @electric-sql/pglite@0.5.17 > /dev/null || { echo 'the package cannot be had' >&2; exit 2; }
cat > show.mjs <<'JS'
import { PGlite } from '@electric-sql/pglite'

const database = new PGlite()
const version = await database.query('select version()')
console.log(version.rows[0].version.split(' ').slice(0, 1).join())
const ask = async (sql, values) => {
  try {
    return Object.values((await database.query(sql, values)).rows[0])[0]
  } catch ({ message }) {
    return message
  }
}
for (const [text, pattern] of [['12,800.00', '99,999.99'], ['120,000', '99,999'], ['1,200,000', '999,999'], ['1200000', '99999'], ['120,000.00', '99,999.99'], ['1,200.567', '9,999.99'], ['3万', '99999'], ['20000元', '99999']]) {
  console.log(`to_number('${text}', '${pattern}') = ${await ask('select to_number($1::text, $2::text)::text', [text, pattern])}`)
}
console.log(`'3万'::numeric: ${await ask('select $1::text::numeric', ['3万'])}`)
console.log(`to_date('2025-02-30', 'YYYY-MM-DD'): ${await ask("select to_date('2025-02-30', 'YYYY-MM-DD')")}`)
JS
node show.mjs | tee seen
cat > expected <<'SEEN'
PostgreSQL
to_number('12,800.00', '99,999.99') = 12800.00
to_number('120,000', '99,999') = 1200
to_number('1,200,000', '999,999') = 1200
to_number('1200000', '99999') = 12000
to_number('120,000.00', '99,999.99') = numeric field overflow
to_number('1,200.567', '9,999.99') = 1200.56
to_number('3万', '99999') = 3
to_number('20000元', '99999') = 20000
'3万'::numeric: invalid input syntax for type numeric: "3万"
to_date('2025-02-30', 'YYYY-MM-DD'): date/time field value out of range: "2025-02-30"
SEEN
diff expected seen && echo 'PGlite 0.5.17: as described'
