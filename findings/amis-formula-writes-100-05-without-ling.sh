#!/usr/bin/env bash
# Guess: UPPERMONEY of amis-formula, the formula language of a low-code framework much used for approval forms, writes amounts as the rules for bills and settlement vouchers want them
#        (支付结算办法, annex 1: where there are no jiao but fen, 零 stands behind 元): 16,409.02 is 壹万陆仟肆佰零玖元零贰分; parts of a fen are rounded.
# Truth: 壹万陆仟肆佰零玖元贰分, without the 零; parts of a fen are cut: 1.005 yuan are 壹元整 and 8.999 are 捌元玖角玖分, where ROUND of the same language says 9. Of amounts with a comma
#        SUM takes what stands before it: SUM("20,000", 1) is 21. And null <= 30 is true, though what is missing is not <= 30.
# Packages: amis-formula 6.13.0.
# Who: whoever prints requests for payment or contracts from such a form: figures and words on one paper do not agree, or not with the rules for it.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y > /dev/null
npm install --silent --no-audit --no-fund amis-formula@6.13.0 > /dev/null || { echo 'the package cannot be had' >&2; exit 2; }
cat > show.cjs <<'JS'
const { evaluate } = require('amis-formula')

const formulas = [
  'UPPERMONEY(16409.02)', 'UPPERMONEY(100.05)', 'UPPERMONEY(107000.53)', 'UPPERMONEY(1.005)', 'UPPERMONEY(8.999)', 'ROUND(8.999, 2)', 'SUM("20,000", 1)', 'SUM("20000", 1)',
  'null <= 30', 'missing <= 30'
]
for (const formula of formulas) console.log(`${formula} = ${JSON.stringify(evaluate(`\${${formula}}`, {}))}`)
JS
node show.cjs | tee seen
cat > expected <<'SEEN'
UPPERMONEY(16409.02) = "壹万陆仟肆佰零玖元贰分"
UPPERMONEY(100.05) = "壹佰元伍分"
UPPERMONEY(107000.53) = "壹拾万柒仟元伍角叁分"
UPPERMONEY(1.005) = "壹元整"
UPPERMONEY(8.999) = "捌元玖角玖分"
ROUND(8.999, 2) = 9
SUM("20,000", 1) = 21
SUM("20000", 1) = 20001
null <= 30 = true
missing <= 30 = false
SEEN
diff expected seen && echo 'amis-formula 6.13.0: as described'
