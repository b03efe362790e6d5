#!/usr/bin/env bash
# Guess: dayjs with its own Chinese locale reads back what it writes itself: 中午 12:30 (format 'YYYY-MM-DD A hh:mm') is half past twelve, as in moment.
# Truth: it is read as 00:30, twelve hours early, without an error; of the 24 hours of a day only this one does not come back. The customParseFormat plugin knows only
#        "forenoon" and "afternoon", counts 中午 as the former, and so makes 12 a 0.
# Packages: dayjs 1.11.23 (plugin customParseFormat, locale zh-cn); moment 2.31.0 for comparison.
# Who: whoever reads opening times, closing times of bids or minutes of approvals that a Chinese system printed with dayjs: a bid of 中午 12:10 lies before one of 上午 9 o'clock.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true,"type":"module"}' > package.json
npm install --no-audit --no-fund --silent dayjs@1.11.23 moment@2.31.0 || { echo 'the packages cannot be had' >&2; exit 2; }
cat > show.mjs <<'JS'
import dayjs from 'dayjs';
import 'dayjs/locale/zh-cn.js';
import customParseFormat from 'dayjs/plugin/customParseFormat.js';
import moment from 'moment';
import 'moment/locale/zh-cn.js';

dayjs.extend(customParseFormat);
dayjs.locale('zh-cn');
moment.locale('zh-cn');
const format = 'YYYY-MM-DD A hh:mm';
const wrong = { dayjs: [], moment: [] };
for (let hour = 0; hour < 24; hour++) {
  const at = new Date(2025, 2, 5, hour, 30);
  for (const [name, lib] of [['dayjs', dayjs], ['moment', moment]]) {
    const written = lib(at).format(format);
    const read = lib(written, format).format('YYYY-MM-DD HH:mm');
    if (read !== lib(at).format('YYYY-MM-DD HH:mm')) {
      wrong[name].push(`${written} -> ${read}`);
    }
  }
}
console.log('not read back by dayjs:', wrong.dayjs.join(', ') || 'none');
console.log('not read back by moment:', wrong.moment.join(', ') || 'none');
const deadline = dayjs('2025-03-05 上午 09:00', format);
console.log('中午 12:10 after 上午 09:00:', dayjs('2025-03-05 中午 12:10', format).isAfter(deadline));
JS
TZ=Asia/Shanghai node show.mjs | tee seen
cat > expected <<'SEEN'
not read back by dayjs: 2025-03-05 中午 12:30 -> 2025-03-05 00:30
not read back by moment: none
中午 12:10 after 上午 09:00: false
SEEN
diff expected seen && echo 'dayjs 1.11.23, moment 2.31.0: as described'
