#!/usr/bin/env bash
# Guess: mingo, which runs MongoDB's aggregation in JavaScript, gives what MongoDB documents for dates: $dateTrunc with timezone Asia/Shanghai is the beginning of that day, month, quarter in
#        Shanghai; $dateAdd of a month to 31 January is 28 February.
# Truth: for the first eight hours of a Shanghai day $dateTrunc gives the beginning of the day before, and on the first of April the first of March, or of January for the quarter; $dateToString and
#        $dayOfMonth of the same instant in the same zone are right. Midnight itself, what a date without a time is stored as, is among them. And a month after 31 January is 3 March.
# Packages: mingo 7.2.7.
# Who: whoever tests or runs MongoDB pipelines with mingo: payments by day or month are all put a day early, those of the first of a month into the month before.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true,"type":"module"}' > package.json
npm install --no-audit --no-fund --silent mingo@7.2.7 || { echo 'the package cannot be had' >&2; exit 2; }
cat > show.mjs <<'JS'
import { aggregate } from 'mingo';

const timezone = 'Asia/Shanghai';
const reckon = (at, expression) => aggregate([{ at: new Date(at) }], [{ $project: { _id: 0, result: expression } }])[0].result;
const inShanghai = (date) => new Date(date.getTime() + 8 * 3600000).toISOString().slice(0, 16);
for (const at of ['2025-04-01T00:00:00+08:00', '2025-04-01T07:59:00+08:00', '2025-04-01T08:00:00+08:00']) {
  const cut = ['day', 'month', 'quarter'].map((unit) => `${unit} ${inShanghai(reckon(at, { $dateTrunc: { date: '$at', unit, timezone } }))}`);
  console.log(`${at}: ${cut.join(', ')}, $dateToString ${reckon(at, { $dateToString: { date: '$at', format: '%Y-%m-%d', timezone } })}`);
}
let early = 0;
for (let hour = 0; hour < 24; hour++) {
  const at = new Date(Date.UTC(2025, 3, 1, hour - 8));
  if (inShanghai(reckon(at, { $dateTrunc: { date: '$at', unit: 'day', timezone } })) !== '2025-04-01T00:00') early++;
}
console.log(`hours of 1 April put on another day: ${early}`);
console.log('a month after 31 January:', reckon('2025-01-31T00:00:00Z', { $dateAdd: { startDate: '$at', unit: 'month', amount: 1 } }).toISOString().slice(0, 10));
JS
node show.mjs | tee seen
cat > expected <<'SEEN'
2025-04-01T00:00:00+08:00: day 2025-03-31T00:00, month 2025-03-01T00:00, quarter 2025-01-01T00:00, $dateToString 2025-04-01
2025-04-01T07:59:00+08:00: day 2025-03-31T00:00, month 2025-03-01T00:00, quarter 2025-01-01T00:00, $dateToString 2025-04-01
2025-04-01T08:00:00+08:00: day 2025-04-01T00:00, month 2025-04-01T00:00, quarter 2025-04-01T00:00, $dateToString 2025-04-01
hours of 1 April put on another day: 8
a month after 31 January: 2025-03-03
SEEN
diff expected seen && echo 'mingo 7.2.7: as described'
