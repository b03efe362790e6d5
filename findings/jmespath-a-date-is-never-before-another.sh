#!/usr/bin/env bash
# Guess: a JMESPath filter on ISO dates, [?due < '2025-03-01'], compares the texts (dates in this form sort as text) or raises an error; and both well-known implementations agree.
# Truth: ordering is for numbers only. In Powertools' JMESPath the comparison of two texts is null, taken for false without a word: no entry is ever due before, and
#        [?!(due < …)] gives all of them; the same for amounts as text and for one number kept as text among others. jmespath 0.16.0 compares texts with texts and turns "45" into 45;
#        but its max_by over dates is null, where max and Powertools' max_by give the last. to_number('') is 0 in both (the specification says null).
# Packages: @aws-lambda-powertools/jmespath 2.36.0 (AWS Lambda Powertools), jmespath 0.16.0.
# Who: whoever picks overdue payments out of JSON in a Lambda, or moves a query from one library to the other: an empty list that looks like good news.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true,"type":"module"}' > package.json
npm install --no-audit --no-fund --silent @aws-lambda-powertools/jmespath@2.36.0 jmespath@0.16.0 || { echo 'the packages cannot be had' >&2; exit 2; }
cat > show.mjs <<'JS'
import { search } from '@aws-lambda-powertools/jmespath';
import jmespath from 'jmespath';

const data = {
  payments: [
    { id: 'a', due: '2025-02-28', days: 30 },
    { id: 'b', due: '2025-03-15', days: '45' },
    { id: 'c', due: '2025-04-01', days: 60 },
  ],
};
for (const query of [
  "payments[?due < '2025-03-01'].id",
  "payments[?!(due < '2025-03-01')].id",
  'payments[?days > `40`].id',
  'payments[?!(days > `40`)].id',
  'max(payments[].due)',
  'max_by(payments, &due).id',
  "to_number('')",
]) {
  console.log(`${query}: Powertools ${JSON.stringify(search(query, data))}, jmespath ${JSON.stringify(jmespath.search(data, query))}`);
}
JS
node show.mjs | tee seen
cat > expected <<'SEEN'
payments[?due < '2025-03-01'].id: Powertools [], jmespath ["a"]
payments[?!(due < '2025-03-01')].id: Powertools ["a","b","c"], jmespath ["b","c"]
payments[?days > `40`].id: Powertools ["c"], jmespath ["b","c"]
payments[?!(days > `40`)].id: Powertools ["a","b"], jmespath ["a"]
max(payments[].due): Powertools "2025-04-01", jmespath "2025-04-01"
max_by(payments, &due).id: Powertools "c", jmespath null
to_number(''): Powertools 0, jmespath 0
SEEN
diff expected seen && echo '@aws-lambda-powertools/jmespath 2.36.0, jmespath 0.16.0: as described'
