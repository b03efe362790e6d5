#!/usr/bin/env bash
# Guess: the libraries made for sorting as people do put clause numbers in the order of the paper: 3.1, 3.1.2, 3.1.10, 3.2, 3.9, 3.10.
# Truth: natural-orderby, javascript-natural-sort and natsort read 3.10 as the decimal 3.1: 3.10 stands before 3.2, beside 3.1; in the first two 3.1.2 stands before 3.1 itself. With a word behind
#        (3.10 付款) javascript-natural-sort is right again and the others are not; with 第 in front all are right. Intl.Collator with numeric, natural-compare-lite and string-natural-compare are
#        always right.
# Packages: natural-orderby 5.0.0, javascript-natural-sort 0.7.1, natsort 2.0.3; natural-compare-lite 1.4.1, string-natural-compare 3.0.1 for comparison.
# Who: whoever lists findings or questions by clause: the list is in an order that the paper does not have, from the tenth clause on, and clauses 3.1 and 3.10 count as one place.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true,"type":"module"}' > package.json
npm install --no-audit --no-fund --silent natural-orderby@5.0.0 javascript-natural-sort@0.7.1 natsort@2.0.3 natural-compare-lite@1.4.1 string-natural-compare@3.0.1 || { echo 'the packages cannot be had' >&2; exit 2; }
cat > show.mjs <<'JS'
import javascriptNaturalSort from 'javascript-natural-sort';
import naturalCompareLite from 'natural-compare-lite';
import { compare } from 'natural-orderby';
import natsort from 'natsort';
import stringNaturalCompare from 'string-natural-compare';

const comparers = {
  'natural-orderby': compare(),
  'javascript-natural-sort': javascriptNaturalSort,
  natsort: (natsort.default ?? natsort)(),
  'natural-compare-lite': naturalCompareLite,
  'string-natural-compare': stringNaturalCompare,
  'Intl.Collator': new Intl.Collator('zh', { numeric: true }).compare,
};
for (const clauses of [['3.10', '3.9', '3.2', '3.1.10', '3.1.2', '3.1'], ['3.10 付款', '3.9 质保', '3.2 验收'], ['第3.10条', '第3.9条', '第3.2条']]) {
  for (const [name, comparer] of Object.entries(comparers)) {
    console.log(`${name}: ${[...clauses].sort(comparer).join(', ')}`);
  }
}
for (const [name, comparer] of Object.entries(comparers)) {
  console.log(`${name}, 3.1 against 3.10: ${Math.sign(comparer('3.1', '3.10'))}`);
}
JS
node show.mjs | tee seen
cat > expected <<'SEEN'
natural-orderby: 3.1.2, 3.1.10, 3.10, 3.1, 3.2, 3.9
javascript-natural-sort: 3.1.2, 3.1.10, 3.10, 3.1, 3.2, 3.9
natsort: 3.10, 3.1, 3.1.2, 3.1.10, 3.2, 3.9
natural-compare-lite: 3.1, 3.1.2, 3.1.10, 3.2, 3.9, 3.10
string-natural-compare: 3.1, 3.1.2, 3.1.10, 3.2, 3.9, 3.10
Intl.Collator: 3.1, 3.1.2, 3.1.10, 3.2, 3.9, 3.10
natural-orderby: 3.10 付款, 3.2 验收, 3.9 质保
javascript-natural-sort: 3.2 验收, 3.9 质保, 3.10 付款
natsort: 3.10 付款, 3.2 验收, 3.9 质保
natural-compare-lite: 3.2 验收, 3.9 质保, 3.10 付款
string-natural-compare: 3.2 验收, 3.9 质保, 3.10 付款
Intl.Collator: 3.2 验收, 3.9 质保, 3.10 付款
natural-orderby: 第3.2条, 第3.9条, 第3.10条
javascript-natural-sort: 第3.2条, 第3.9条, 第3.10条
natsort: 第3.2条, 第3.9条, 第3.10条
natural-compare-lite: 第3.2条, 第3.9条, 第3.10条
string-natural-compare: 第3.2条, 第3.9条, 第3.10条
Intl.Collator: 第3.2条, 第3.9条, 第3.10条
natural-orderby, 3.1 against 3.10: 0
javascript-natural-sort, 3.1 against 3.10: 0
natsort, 3.1 against 3.10: 0
natural-compare-lite, 3.1 against 3.10: -1
string-natural-compare, 3.1 against 3.10: -1
Intl.Collator, 3.1 against 3.10: -1
SEEN
diff expected seen && echo 'natural-orderby 5.0.0, javascript-natural-sort 0.7.1, natsort 2.0.3: as described'
