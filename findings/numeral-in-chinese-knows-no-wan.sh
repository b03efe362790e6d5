#!/usr/bin/env bash
# Guess: numeral with its Chinese locale (chs) reads amounts as Chinese papers give them, 3万 and 2亿, since it reads the abbreviations of a locale back (3千 is 3000), and writes 30000
#        as 3万.
# Truth: the locale has English abbreviations in Chinese signs: 千, 百万, 十亿, 兆. 3万元 is read as 3 and 2亿 as 2, without an error, while 2百万 is right; 30000 is written 30千 and a budget
#        of 120 million 120百万. numbro's zh-CN writes the same, but gives undefined when reading 3万.
# Packages: numeral 2.0.6, numbro 2.5.0.
# Who: whoever reads budgets and contract prices in 万元 or 亿元; they shrink ten thousand times, and no limit on large purchases applies.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true,"type":"module"}' > package.json
npm install --no-audit --no-fund --silent numeral@2.0.6 numbro@2.5.0 || { echo 'the packages cannot be had' >&2; exit 2; }
cat > show.mjs <<'JS'
import numbro from 'numbro';
import chinese from 'numbro/languages/zh-CN.js';
import numeral from 'numeral';
import 'numeral/locales/chs.js';

numeral.locale('chs');
numbro.registerLanguage(chinese.default ?? chinese);
numbro.setLanguage('zh-CN');
for (const text of ['3千', '3万', '3万元', '1.5万', '2百万', '2亿', '1,234.50元']) {
  console.log(`${text}: numeral ${numeral(text).value()}, numbro ${numbro.unformat(text)}`);
}
for (const amount of [30000, 120000000]) {
  console.log(`${amount}: numeral ${numeral(amount).format('0.[00]a')}, numbro ${numbro(amount).format({ average: true })}`);
}
JS
node show.mjs | tee seen
cat > expected <<'SEEN'
3千: numeral 3000, numbro 3000
3万: numeral 3, numbro undefined
3万元: numeral 3, numbro undefined
1.5万: numeral 1.5, numbro undefined
2百万: numeral 2000000, numbro 2000000
2亿: numeral 2, numbro undefined
1,234.50元: numeral 1234.5, numbro undefined
30000: numeral 30千, numbro 30千
120000000: numeral 120百万, numbro 120百万
SEEN
diff expected seen && echo 'numeral 2.0.6, numbro 2.5.0: as described'
