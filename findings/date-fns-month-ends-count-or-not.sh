#!/usr/bin/env bash
# Guess: differenceInMonths undoes addMonths: n months after a 31st, cut to the last day of a shorter month, n months have passed; or, if date-fns holds that the day has not
#        come yet, n - 1, always.
# Truth: it depends on n and on the month. From 31 December 2024 one month (31 January) and two (28 February) count in full, four (30 April) count as three and six (30 June) as
#        five; from 31 March one month (30 April) is one, three (30 June) are two and six (30 September) are five. Only February and a difference of exactly one are cared for.
#        dayjs, luxon and moment give n every time. intervalToDuration calls 31 January to 30 April two months and 30 days.
# Packages: date-fns 4.4.0; dayjs 1.11.23, luxon 3.7.2, moment 2.31.0 for comparison.
# Who: whoever asks whether a warranty or retention period of so many months is over: one that began on a 31st is not over on its last day, though addMonths says it is.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true,"type":"module"}' > package.json
npm install --no-audit --no-fund --silent date-fns@4.4.0 dayjs@1.11.23 luxon@3.7.2 moment@2.31.0 || { echo 'the packages cannot be had' >&2; exit 2; }
cat > show.mjs <<'JS'
import { addMonths, differenceInMonths, format, intervalToDuration } from 'date-fns';
import dayjs from 'dayjs';
import { DateTime } from 'luxon';
import moment from 'moment';

for (const start of [new Date(2024, 11, 31), new Date(2025, 2, 31), new Date(2024, 7, 31)]) {
  console.log('from', format(start, 'yyyy-MM-dd'));
  for (const months of [1, 2, 3, 4, 6, 12, 18]) {
    const end = addMonths(start, months);
    const others = [
      dayjs(end).diff(start, 'month'),
      DateTime.fromJSDate(end).diff(DateTime.fromJSDate(start), 'months').months,
      moment(end).diff(start, 'months'),
    ];
    console.log(`  + ${months} = ${format(end, 'yyyy-MM-dd')}, counted back: date-fns ${differenceInMonths(end, start)}; dayjs, luxon, moment ${others.join(', ')}`);
  }
}
console.log('31 January to 30 April:', JSON.stringify(intervalToDuration({ start: new Date(2025, 0, 31), end: new Date(2025, 3, 30) })));
JS
TZ=Asia/Shanghai node show.mjs | tee seen
cat > expected <<'SEEN'
from 2024-12-31
  + 1 = 2025-01-31, counted back: date-fns 1; dayjs, luxon, moment 1, 1, 1
  + 2 = 2025-02-28, counted back: date-fns 2; dayjs, luxon, moment 2, 2, 2
  + 3 = 2025-03-31, counted back: date-fns 3; dayjs, luxon, moment 3, 3, 3
  + 4 = 2025-04-30, counted back: date-fns 3; dayjs, luxon, moment 4, 4, 4
  + 6 = 2025-06-30, counted back: date-fns 5; dayjs, luxon, moment 6, 6, 6
  + 12 = 2025-12-31, counted back: date-fns 12; dayjs, luxon, moment 12, 12, 12
  + 18 = 2026-06-30, counted back: date-fns 17; dayjs, luxon, moment 18, 18, 18
from 2025-03-31
  + 1 = 2025-04-30, counted back: date-fns 1; dayjs, luxon, moment 1, 1, 1
  + 2 = 2025-05-31, counted back: date-fns 2; dayjs, luxon, moment 2, 2, 2
  + 3 = 2025-06-30, counted back: date-fns 2; dayjs, luxon, moment 3, 3, 3
  + 4 = 2025-07-31, counted back: date-fns 4; dayjs, luxon, moment 4, 4, 4
  + 6 = 2025-09-30, counted back: date-fns 5; dayjs, luxon, moment 6, 6, 6
  + 12 = 2026-03-31, counted back: date-fns 12; dayjs, luxon, moment 12, 12, 12
  + 18 = 2026-09-30, counted back: date-fns 17; dayjs, luxon, moment 18, 18, 18
from 2024-08-31
  + 1 = 2024-09-30, counted back: date-fns 1; dayjs, luxon, moment 1, 1, 1
  + 2 = 2024-10-31, counted back: date-fns 2; dayjs, luxon, moment 2, 2, 2
  + 3 = 2024-11-30, counted back: date-fns 2; dayjs, luxon, moment 3, 3, 3
  + 4 = 2024-12-31, counted back: date-fns 4; dayjs, luxon, moment 4, 4, 4
  + 6 = 2025-02-28, counted back: date-fns 6; dayjs, luxon, moment 6, 6, 6
  + 12 = 2025-08-31, counted back: date-fns 12; dayjs, luxon, moment 12, 12, 12
  + 18 = 2026-02-28, counted back: date-fns 18; dayjs, luxon, moment 18, 18, 18
31 January to 30 April: {"months":2,"days":30}
SEEN
diff expected seen && echo 'date-fns 4.4.0: as described'
