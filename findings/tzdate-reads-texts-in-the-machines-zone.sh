#!/usr/bin/env bash
# Guess: new TZDate('2025-03-05T00:00', 'Asia/Shanghai') is midnight in Shanghai on every machine (as the same numbers given one by one are), and new UTCDate of the same text is
#        midnight in UTC: that is what the second argument, and the name, are for.
# Truth: a text without an offset is read in the zone of the machine that runs the code; the zone given serves only for showing it. On a server in UTC the deadline is eight
#        hours late, in New York thirteen; UTCDate is right in UTC alone. The text with a date only is UTC midnight in all of them. date-fns' parseISO(text, { in: tz(zone) })
#        and parse(…, { in }) read it in the zone.
# Packages: @date-fns/tz 1.5.0, @date-fns/utc 2.1.1, date-fns 4.4.0.
# Who: whoever reads deadlines written in Chinese time; tests in Shanghai pass and the server judges by another hour, and near midnight by another day.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true,"type":"module"}' > package.json
npm install --no-audit --no-fund --silent @date-fns/tz@1.5.0 @date-fns/utc@2.1.1 date-fns@4.4.0 || { echo 'the packages cannot be had' >&2; exit 2; }
cat > show.mjs <<'JS'
import { tz, TZDate } from '@date-fns/tz';
import { UTCDate } from '@date-fns/utc';
import { parseISO } from 'date-fns';

const zone = 'Asia/Shanghai';
const utc = (date) => new Date(+date).toISOString().slice(0, 16);
console.log(`machine in ${process.env.TZ} (midnight of 5 March in Shanghai is 2025-03-04T16:00 UTC)`);
console.log('  new TZDate(2025, 2, 5, zone)             ', utc(new TZDate(2025, 2, 5, zone)));
console.log("  new TZDate('2025-03-05T00:00', zone)     ", utc(new TZDate('2025-03-05T00:00', zone)));
console.log("  new TZDate('2025-03-05', zone)           ", utc(new TZDate('2025-03-05', zone)));
console.log("  parseISO('2025-03-05T00:00', { in: tz }) ", utc(parseISO('2025-03-05T00:00', { in: tz(zone) })));
console.log("  new UTCDate('2025-03-05T00:00')          ", utc(new UTCDate('2025-03-05T00:00')));
JS
for zone in UTC Asia/Shanghai America/New_York; do TZ=$zone node show.mjs; done | tee seen
cat > expected <<'SEEN'
machine in UTC (midnight of 5 March in Shanghai is 2025-03-04T16:00 UTC)
  new TZDate(2025, 2, 5, zone)              2025-03-04T16:00
  new TZDate('2025-03-05T00:00', zone)      2025-03-05T00:00
  new TZDate('2025-03-05', zone)            2025-03-05T00:00
  parseISO('2025-03-05T00:00', { in: tz })  2025-03-04T16:00
  new UTCDate('2025-03-05T00:00')           2025-03-05T00:00
machine in Asia/Shanghai (midnight of 5 March in Shanghai is 2025-03-04T16:00 UTC)
  new TZDate(2025, 2, 5, zone)              2025-03-04T16:00
  new TZDate('2025-03-05T00:00', zone)      2025-03-04T16:00
  new TZDate('2025-03-05', zone)            2025-03-05T00:00
  parseISO('2025-03-05T00:00', { in: tz })  2025-03-04T16:00
  new UTCDate('2025-03-05T00:00')           2025-03-04T16:00
machine in America/New_York (midnight of 5 March in Shanghai is 2025-03-04T16:00 UTC)
  new TZDate(2025, 2, 5, zone)              2025-03-04T16:00
  new TZDate('2025-03-05T00:00', zone)      2025-03-05T05:00
  new TZDate('2025-03-05', zone)            2025-03-05T00:00
  parseISO('2025-03-05T00:00', { in: tz })  2025-03-04T16:00
  new UTCDate('2025-03-05T00:00')           2025-03-05T05:00
SEEN
diff expected seen && echo '@date-fns/tz 1.5.0, @date-fns/utc 2.1.1: as described'
