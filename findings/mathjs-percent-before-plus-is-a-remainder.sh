#!/usr/bin/env bash
# Guess: mathjs reads a percentage by itself: `100 * 5%` is 5 and `100 + 5%` is 105 (both right), so a fee of two parts, `1000 * 3% + 500 * 2%`, is 40.
# Truth: it is 0. A % that is followed by + or - and a number is taken for the remainder operator and the sign of the number: 3000 mod (+1000). `5% + 3%` is 5 mod 0.03,
#        100 - 5% - 5% is 100 (not 90 or 90.25). No error, no warning; brackets, (3%), make it right.
# Packages: mathjs 15.2.0.
# Who: whoever lets officers enter formulas for penalties, retention money or fees and evaluates them with mathjs; the sum of two rates is silently wrong or zero.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true,"type":"module"}' > package.json
npm install --no-audit --no-fund --silent mathjs@15.2.0 || { echo 'the packages cannot be had' >&2; exit 2; }
cat > show.mjs <<'JS'
import { evaluate } from 'mathjs';
for (const formula of [
  '1000 * 5%',
  '1000 + 5%',
  '1000 * 3% + 500 * 2%',
  '(1000 * 3%) + (500 * 2%)',
  '1000 * (3%) + 500 * (2%)',
  '20000 * 5% - 300',
  '5% + 3%',
  '(5%) + (3%)',
  '100 - 5% - 5%',
]) {
  console.log(`${formula} = ${Number(evaluate(formula).toPrecision(6))}`);
}
JS
node show.mjs | tee seen
cat > expected <<'SEEN'
1000 * 5% = 50
1000 + 5% = 1050
1000 * 3% + 500 * 2% = 0
(1000 * 3%) + (500 * 2%) = 40
1000 * (3%) + 500 * (2%) = 40
20000 * 5% - 300 = -200
5% + 3% = 0.02
(5%) + (3%) = 0.08
100 - 5% - 5% = 100
SEEN
diff expected seen && echo 'mathjs 15.2.0: as described'
