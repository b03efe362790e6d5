#!/usr/bin/env bash
# Guess: PGlite, PostgreSQL in the process, gives and takes a column of type DATE as node-postgres (pg) does: tests on the one hold for the other.
# Truth: a Date made of a DATE is midnight in UTC with PGlite and midnight of the machine with pg; of a TIMESTAMP it is local in both, so with PGlite a day and the same day at 0:00, equal in SQL,
#        are eight hours apart in Shanghai. And a Date that is written goes as its UTC text in PGlite: midnight of 5 March in Shanghai is stored as 4 March; pg stores 5 March.
# Packages: @electric-sql/pglite 0.5.17, pg 8.23.1.
# Who: whoever tests against PGlite what runs on PostgreSQL: a due day computed in local time is stored a day early in the test and rightly afterwards, or the other way round; on machines in UTC
#      nothing is seen.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true,"type":"module"}' > package.json
npm install --no-audit --no-fund --silent @electric-sql/pglite@0.5.17 pg@8.23.1 || { echo 'the packages cannot be had' >&2; exit 2; }
cat > show.mjs <<'JS'
import { PGlite } from '@electric-sql/pglite';
import pg from 'pg';
// How pg writes a parameter.
import utils from 'pg/lib/utils.js';

const lite = new PGlite();
const DATE = 1082;
const TIMESTAMP = 1114;
const { rows } = await lite.query(`SELECT date '2025-03-05' AS day, timestamp '2025-03-05 00:00' AS moment, date '2025-03-05' = timestamp '2025-03-05 00:00' AS equal`);
const [{ day, moment, equal }] = rows;
const withPg = (type, text) => pg.types.getTypeParser(type)(text).toISOString();
const midnight = new Date(2025, 2, 5);
const stored = async (parameter) => (await lite.query('SELECT $1::text::date::text AS day', [parameter])).rows[0].day;
const asDate = (await lite.query('SELECT $1::date::text AS day', [midnight])).rows[0].day;
console.log(`${process.env.TZ}: read by PGlite: day ${day.toISOString()}, moment ${moment.toISOString()}, equal in SQL ${equal}`);
console.log(`${process.env.TZ}: read by pg: day ${withPg(DATE, '2025-03-05')}, moment ${withPg(TIMESTAMP, '2025-03-05 00:00:00')}`);
console.log(`${process.env.TZ}: midnight of 5 March, written by PGlite: ${asDate}, by pg: ${await stored(utils.prepareValue(midnight))}`);
JS
for zone in Asia/Shanghai UTC; do TZ=$zone node show.mjs; done | tee seen
cat > expected <<'SEEN'
Asia/Shanghai: read by PGlite: day 2025-03-05T00:00:00.000Z, moment 2025-03-04T16:00:00.000Z, equal in SQL true
Asia/Shanghai: read by pg: day 2025-03-04T16:00:00.000Z, moment 2025-03-04T16:00:00.000Z
Asia/Shanghai: midnight of 5 March, written by PGlite: 2025-03-04, by pg: 2025-03-05
UTC: read by PGlite: day 2025-03-05T00:00:00.000Z, moment 2025-03-05T00:00:00.000Z, equal in SQL true
UTC: read by pg: day 2025-03-05T00:00:00.000Z, moment 2025-03-05T00:00:00.000Z
UTC: midnight of 5 March, written by PGlite: 2025-03-05, by pg: 2025-03-05
SEEN
diff expected seen && echo '@electric-sql/pglite 0.5.17, pg 8.23.1: as described'
