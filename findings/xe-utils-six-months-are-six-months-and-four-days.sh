#!/usr/bin/env bash
# Guess: xe-utils, the helpers of the table vxe-table, measures from 5 March to 5 September as six months, as its getWhatMonth puts them; it reads 2025-03-04T16:00:00Z, midnight of 5 March in
#        Shanghai, as that instant, as it does with .000 in it; and a year after 29 February is 28 February, as a month after 31 January is.
# Truth: getDateDiff takes off full years and then counts a month for 30 days: six months are 6 months and 4 days, a year less a day is 12 months and 4 days, February is no month. Without
#        milliseconds, as Java and Python write it, the Z is not seen: 4 March, 16:00. A year after 29 February is 1 March.
# Packages: xe-utils 4.0.13.
# Who: whoever shows terms, warranties or days of payment in such tables: the day before in every row that a Java service delivered, and a term that ran out on the day is over by four.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y > /dev/null
npm install --silent --no-audit --no-fund xe-utils@4.0.13 > /dev/null || { echo 'the package cannot be had' >&2; exit 2; }
cat > show.cjs <<'JS'
const XEUtils = require('xe-utils')

const day = (value) => XEUtils.toDateString(value, 'yyyy-MM-dd HH:mm')
console.log(`months after 5 March, six: ${day(XEUtils.getWhatMonth('2025-03-05', 6))}`)
for (const [from, to] of [['2025-03-05', '2025-09-05'], ['2025-03-05', '2026-03-05'], ['2025-03-05', '2026-03-04'], ['2025-02-01', '2025-03-01'], ['2025-01-31', '2026-02-28']]) {
  const { yyyy, MM, dd } = XEUtils.getDateDiff(from, to)
  console.log(`${from} to ${to}: ${yyyy} years, ${MM} months, ${dd} days`)
}
for (const text of ['2025-03-04T16:00:00.000Z', '2025-03-04T16:00:00Z', '2025-03-05T00:00:00+08:00']) console.log(`${text}: ${day(text)}`)
console.log(`a month after 31 January: ${day(XEUtils.getWhatMonth('2025-01-31', 1))}; a year after 29 February: ${day(XEUtils.getWhatYear('2024-02-29', 1))}`)
JS
TZ=Asia/Shanghai node show.cjs | tee seen
cat > expected <<'SEEN'
months after 5 March, six: 2025-09-05 00:00
2025-03-05 to 2025-09-05: 0 years, 6 months, 4 days
2025-03-05 to 2026-03-05: 1 years, 0 months, 0 days
2025-03-05 to 2026-03-04: 0 years, 12 months, 4 days
2025-02-01 to 2025-03-01: 0 years, 0 months, 28 days
2025-01-31 to 2026-02-28: 1 years, 0 months, 28 days
2025-03-04T16:00:00.000Z: 2025-03-05 00:00
2025-03-04T16:00:00Z: 2025-03-04 16:00
2025-03-05T00:00:00+08:00: 2025-03-05 00:00
a month after 31 January: 2025-02-28 00:00; a year after 29 February: 2025-03-01 00:00
SEEN
diff expected seen && echo 'xe-utils 4.0.13: as described'
