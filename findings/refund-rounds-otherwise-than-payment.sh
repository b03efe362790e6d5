#!/usr/bin/env bash
# Guess: a money library rounds an amount and its refund alike: -x is rounded to minus what x is rounded to (half away from zero, or to the even digit, or toward zero).
# Truth: currency.js rounds halves upward: 1.005 is 1.01 and -1.005 is -1.00, so charge and refund leave a fen behind. dinero.js v2 rounds down when it changes the scale, and "down" is
#        toward minus infinity: 1.011 yuan are 1.01, -1.011 are -1.02; paid 3.337 and refunded 3.337 end at -0.01. decimal.js gives 0 for each.
# Packages: currency.js 2.0.4, dinero.js 2.0.2; decimal.js 10.6.0 for comparison.
# Who: accountants whose books hold reversals (红字) and refunds of deposits: sums that should be 0 are 0.01 off, in one direction.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true,"type":"module"}' > package.json
npm install --no-audit --no-fund --silent currency.js@2.0.4 dinero.js@2.0.2 decimal.js@10.6.0 || { echo 'the packages cannot be had' >&2; exit 2; }
cat > show.mjs <<'JS'
import currency from 'currency.js';
import { Decimal } from 'decimal.js';
import { add, dinero, toDecimal, transformScale } from 'dinero.js';

const CNY = { code: 'CNY', base: 10, exponent: 2 };
const fen = (thousandths) => transformScale(dinero({ amount: thousandths, currency: CNY, scale: 3 }), 2);
for (const thousandths of [1005, 1011, 3337, 2675]) {
  const yuan = (thousandths / 1000).toFixed(3);
  const exact = new Decimal(yuan).toFixed(2);
  const back = new Decimal(yuan).neg().toFixed(2);
  console.log(
    `${yuan} and its refund: currency.js ${currency(yuan)} ${currency(`-${yuan}`)} = ${currency(yuan).add(currency(`-${yuan}`))}`,
    `| dinero.js ${toDecimal(fen(thousandths))} ${toDecimal(fen(-thousandths))} = ${toDecimal(add(fen(thousandths), fen(-thousandths)))}`,
    `| decimal.js ${exact} ${back} = ${new Decimal(exact).add(back).toFixed(2)}`,
  );
}
JS
node show.mjs | tee seen
cat > expected <<'SEEN'
1.005 and its refund: currency.js 1.01 -1.00 = 0.01 | dinero.js 1.00 -1.01 = -0.01 | decimal.js 1.01 -1.01 = 0.00
1.011 and its refund: currency.js 1.01 -1.01 = 0.00 | dinero.js 1.01 -1.02 = -0.01 | decimal.js 1.01 -1.01 = 0.00
3.337 and its refund: currency.js 3.34 -3.34 = 0.00 | dinero.js 3.33 -3.34 = -0.01 | decimal.js 3.34 -3.34 = 0.00
2.675 and its refund: currency.js 2.68 -2.67 = 0.01 | dinero.js 2.67 -2.68 = -0.01 | decimal.js 2.68 -2.68 = 0.00
SEEN
diff expected seen && echo 'currency.js 2.0.4, dinero.js 2.0.2: as described'
