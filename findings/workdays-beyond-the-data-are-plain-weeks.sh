#!/usr/bin/env bash
# Guess: a library of Chinese working days that has the arrangements up to 2026 says so when asked about 2027 (an error, undefined), or at least knows the days off that the law fixes by
#        date: 1 January, 1 May, 1 and 2 October.
# Truth: both answer as if there were no holidays: 1 January 2027 and 1 October 2027 are working days, described as "Friday" and 工作日; so are 1 October 1999 and 2003. Five working days after
#        28 September 2027 are over on 5 October, in the midst of the holiday. No function of either
#        tells the first or last year it knows.
# Packages: chinese-days 1.5.7, chinese-workday 1.16.1.
# Who: whoever counts periods of working days from a contract signed late in the year; the last day falls too early, and a payment in time counts as late, until the package is
#      updated some time after the yearly notice.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true,"type":"module"}' > package.json
npm install --no-audit --no-fund --silent chinese-days@1.5.7 chinese-workday@1.16.1 || { echo 'the packages cannot be had' >&2; exit 2; }
cat > show.mjs <<'JS'
import chineseDays from 'chinese-days';
import * as chineseWorkday from 'chinese-workday';

const { findWorkday, getDayDetail, isWorkday } = chineseDays;

for (const day of ['2026-10-01', '2027-01-01', '2027-10-01', '1999-10-01', '2003-10-01']) {
  console.log(
    `${day}: chinese-days ${isWorkday(day) ? 'working day' : 'day off'} (${getDayDetail(day).name})`,
    `| chinese-workday ${chineseWorkday.isWorkday(day) ? 'working day' : 'day off'} (${chineseWorkday.getFestival(day)})`,
  );
}
console.log('five working days after 2027-09-28:', findWorkday(5, '2027-09-28'));
console.log('1 to 7 October 2027, working days:', chineseDays.getWorkdaysInRange('2027-10-01', '2027-10-07').length, chineseWorkday.countWorkdays('2027-10-01', '2027-10-07'));
JS
TZ=Asia/Shanghai node show.mjs | tee seen
cat > expected <<'SEEN'
2026-10-01: chinese-days day off (National Day,国庆节,3) | chinese-workday day off (国庆节)
2027-01-01: chinese-days working day (Friday) | chinese-workday working day (工作日)
2027-10-01: chinese-days working day (Friday) | chinese-workday working day (工作日)
1999-10-01: chinese-days working day (Friday) | chinese-workday working day (工作日)
2003-10-01: chinese-days working day (Wednesday) | chinese-workday working day (工作日)
five working days after 2027-09-28: 2027-10-05
1 to 7 October 2027, working days: 5 5
SEEN
diff expected seen && echo 'chinese-days 1.5.7, chinese-workday 1.16.1: as described'
