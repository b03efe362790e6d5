#!/usr/bin/env bash
# Guess: Statistic of Ant Design with precision={2} rounds to two decimals, as its InputNumber, toFixed and Intl.NumberFormat do: 99.999 is shown as 100.00, -1.006 as -1.01.
# Truth: the digits beyond are cut off: 99.99 and -1.00; with precision={0} 89.9 days are 89. Progress beside it shows every digit that it is given: 99.6 stays 99.6%.
# Packages: antd 6.6.8 (with react and react-dom 19.3.1).
# Who: whoever shows sums, shares or days on a page of figures: a sum stands a fen below the same sum in the table under it, which is rounded, and a rate of payment in time of 89.99 % is 89
#      where the report says 90.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true,"type":"module"}' > package.json
npm install --no-audit --no-fund --silent antd@6.6.8 react@19.3.1 react-dom@19.3.1 || { echo 'the packages cannot be had' >&2; exit 2; }
cat > show.mjs <<'JS'
import { Progress, Statistic } from 'antd';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';

const shown = (type, props) => renderToStaticMarkup(createElement(type, props)).replace(/<[^>]+>/g, '');
for (const [value, precision] of [[99.999, 2], [0.286, 2], [-1.006, 2], [1234567.899, 2], [89.9, 0], [0.5, 0]]) {
  const rounded = new Intl.NumberFormat('en', { minimumFractionDigits: precision, maximumFractionDigits: precision }).format(value);
  console.log(`${value} with precision ${precision}: Statistic ${shown(Statistic, { value, precision })}, Intl.NumberFormat ${rounded}`);
}
for (const percent of [99.6, 33.333333]) {
  console.log(`Progress of ${percent}: ${shown(Progress, { percent })}`);
}
JS
node show.mjs | tee seen
cat > expected <<'SEEN'
99.999 with precision 2: Statistic 99.99, Intl.NumberFormat 100.00
0.286 with precision 2: Statistic 0.28, Intl.NumberFormat 0.29
-1.006 with precision 2: Statistic -1.00, Intl.NumberFormat -1.01
1234567.899 with precision 2: Statistic 1,234,567.89, Intl.NumberFormat 1,234,567.90
89.9 with precision 0: Statistic 89, Intl.NumberFormat 90
0.5 with precision 0: Statistic 0, Intl.NumberFormat 1
Progress of 99.6: 99.6%
Progress of 33.333333: 33.333333%
SEEN
diff expected seen && echo 'antd 6.6.8: as described'
