#!/usr/bin/env bash
# Guess: Chinese deadlines end at 24时 of a day. HH refuses 24 in date-fns, but there is the token kk (hours 1 to 24), so parsing 2025-03-05 24:00 with it gives the end of
#        that day, as ISO 8601 has it and as parseISO in the same library does (2025-03-06 00:00).
# Truth: date-fns' and moment's kk give the beginning of the same day, 24 hours early, without an error. Written with kk, the first moment of 5 March (2025-03-05 00:00) is
#        2025-03-05 24:00, which every reader in an office takes for its last. In dayjs, which writes 24 with kk too, kk is not known when reading: 00:04.
# Packages: date-fns 4.4.0, moment 2.31.0, dayjs 1.11.23.
# Who: whoever reads or prints 截止时间 …24时; a payment of the last day is late, a bid handed in that day is shut out.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true,"type":"module"}' > package.json
npm install --no-audit --no-fund --silent date-fns@4.4.0 moment@2.31.0 dayjs@1.11.23 || { echo 'the packages cannot be had' >&2; exit 2; }
cat > show.mjs <<'JS'
import { format, isValid, parse, parseISO } from 'date-fns';
import dayjs from 'dayjs';
import advancedFormat from 'dayjs/plugin/advancedFormat.js';
import customParseFormat from 'dayjs/plugin/customParseFormat.js';
import moment from 'moment';

dayjs.extend(customParseFormat);
dayjs.extend(advancedFormat);
const shown = (date) => (isValid(date) ? format(date, 'yyyy-MM-dd HH:mm') : 'invalid');
const text = '2025-03-05 24:00';
console.log('date-fns parseISO      ', shown(parseISO('2025-03-05T24:00')));
console.log('date-fns parse, HH     ', shown(parse(text, 'yyyy-MM-dd HH:mm', new Date(0))));
console.log('date-fns parse, kk     ', shown(parse(text, 'yyyy-MM-dd kk:mm', new Date(0))));
console.log('moment, HH             ', shown(moment(text, 'YYYY-MM-DD HH:mm').toDate()));
console.log('moment, kk             ', shown(moment(text, 'YYYY-MM-DD kk:mm').toDate()));
console.log('dayjs, HH              ', shown(dayjs(text, 'YYYY-MM-DD HH:mm').toDate()));
console.log('dayjs, kk              ', shown(dayjs(text, 'YYYY-MM-DD kk:mm').toDate()));
const first = new Date(2025, 2, 5, 0, 0);
console.log('5 March 00:00, written ', format(first, 'yyyy-MM-dd kk:mm'), '|', moment(first).format('YYYY-MM-DD kk:mm'), '|', dayjs(first).format('YYYY-MM-DD kk:mm'));
JS
TZ=Asia/Shanghai node show.mjs | tee seen
cat > expected <<'SEEN'
date-fns parseISO       2025-03-06 00:00
date-fns parse, HH      invalid
date-fns parse, kk      2025-03-05 00:00
moment, HH              2025-03-06 00:00
moment, kk              2025-03-05 00:00
dayjs, HH               2025-03-06 00:00
dayjs, kk               2025-03-05 00:04
5 March 00:00, written  2025-03-05 24:00 | 2025-03-05 24:00 | 2025-03-05 24:00
SEEN
diff expected seen && echo 'date-fns 4.4.0, moment 2.31.0, dayjs 1.11.23: as described'
