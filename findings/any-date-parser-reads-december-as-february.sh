#!/usr/bin/env bash
# Guess: any-date-parser, which reads dates by the locale, takes 2025年12月31日前 in zh-CN for 31 December 2025, or says that it is invalid.
# Truth: only a bare full date is read rightly. With a word, a weekday or a time after it the month name is looked for without regard to what stands before it, so 12月31日 holds "2月3"
#        and 11月 holds "1月": the last of December is 1 February, 30 November 1 January, without an error. 2025年12月5日 09:30 is 1 February 2025, 09:30. Months 1 to 10 are right.
# Packages: any-date-parser 2.2.4.
# Who: whoever reads dates of payment or delivery from Chinese text with it: everything due in November or December, the end of the budget year, is due at its beginning.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true,"type":"module"}' > package.json
npm install --no-audit --no-fund --silent any-date-parser@2.2.4 || { echo 'the packages cannot be had' >&2; exit 2; }
cat > show.mjs <<'JS'
import parser from 'any-date-parser';

for (const text of ['2025年12月31日', '2025年12月31日前', '2025年12月5日 09:30', '2025年11月28日下午3点', '2025年12月31日星期三', '2025年10月15日前', '2025年3月5日下午3点']) {
  const date = parser.fromString(text, 'zh-CN');
  console.log(`${text} -> ${date.isValid() ? date.toLocaleString('sv') : 'invalid'}`);
}
JS
TZ=Asia/Shanghai node show.mjs | tee seen
cat > expected <<'SEEN'
2025年12月31日 -> 2025-12-31 00:00:00
2025年12月31日前 -> 2025-02-01 00:00:00
2025年12月5日 09:30 -> 2025-02-01 09:30:00
2025年11月28日下午3点 -> 2025-01-01 15:00:00
2025年12月31日星期三 -> 2025-02-01 00:00:00
2025年10月15日前 -> 2025-10-15 00:00:00
2025年3月5日下午3点 -> 2025-03-05 15:00:00
SEEN
diff expected seen && echo 'any-date-parser 2.2.4: as described'
