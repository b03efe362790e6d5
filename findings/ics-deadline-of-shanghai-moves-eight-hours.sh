#!/usr/bin/env bash
# Guess: an event at 17:00 in Shanghai written by ical-generator from a Luxon date of that zone is 09:00Z for every reader of iCalendar, on a machine in any zone.
# Truth: with the zone at the event it writes TZID=Asia/Shanghai without a VTIMEZONE; ical.js then takes the clock of the machine: 17:00Z on a server in UTC, eight hours late, while node-ical and
#        ts-ics know the name. With the zone at the calendar it writes a time of no zone at all and names the zone in X-WR-TIMEZONE only; now all three take the clock of the
#        machine. Only without any zone given does the instant come through.
# Packages: ical-generator 11.1.2 (needs Node 22 or newer, hence node 24.21.0), luxon 3.7.2, ical.js 2.2.1, node-ical 0.27.2, ts-ics 2.4.6.
# Who: whoever sends or takes in deadlines as calendar entries: naming the zone, meant to be careful, is what moves the closing of bids; a server in Shanghai or tests there show nothing.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true,"type":"module"}' > package.json
npm install --no-audit --no-fund --silent ical-generator@11.1.2 luxon@3.7.2 ical.js@2.2.1 node-ical@0.27.2 ts-ics@2.4.6 node@24.21.0 || { echo 'the packages cannot be had' >&2; exit 2; }
cat > show.mjs <<'JS'
import icalGenerator from 'ical-generator';
import ICAL from 'ical.js';
import { DateTime } from 'luxon';
import nodeIcal from 'node-ical';
import { convertIcsCalendar } from 'ts-ics';

const start = DateTime.fromISO('2025-03-05T17:00:00', { zone: 'Asia/Shanghai' });
const timezone = 'Asia/Shanghai';
for (const [title, calendar, event] of [
  ['no zone named', {}, {}],
  ['zone at the event', {}, { timezone }],
  ['zone at the calendar', { timezone }, {}],
]) {
  const made = icalGenerator(calendar);
  made.createEvent({ id: '1', start, end: start.plus({ minutes: 30 }), summary: '投标截止', ...event });
  const text = made.toString();
  console.log(`${title}: ${text.match(/DTSTART.*/)[0]}, VTIMEZONE ${text.includes('BEGIN:VTIMEZONE')}`);
  const component = new ICAL.Component(ICAL.parse(text)).getFirstSubcomponent('vevent');
  const read = {
    'ical.js': new ICAL.Event(component).startDate.toJSDate(),
    'node-ical': Object.values(nodeIcal.sync.parseICS(text)).find(({ type }) => type === 'VEVENT').start,
    'ts-ics': convertIcsCalendar(undefined, text).events[0].start.date,
  };
  for (const [name, date] of Object.entries(read)) console.log(`  ${name}: ${date.toISOString()}`);
}
JS
TZ=UTC npx node show.mjs | tee seen
cat > expected <<'SEEN'
no zone named: DTSTART:20250305T090000Z, VTIMEZONE false
  ical.js: 2025-03-05T09:00:00.000Z
  node-ical: 2025-03-05T09:00:00.000Z
  ts-ics: 2025-03-05T09:00:00.000Z
zone at the event: DTSTART;TZID=Asia/Shanghai:20250305T170000, VTIMEZONE false
  ical.js: 2025-03-05T17:00:00.000Z
  node-ical: 2025-03-05T09:00:00.000Z
  ts-ics: 2025-03-05T09:00:00.000Z
zone at the calendar: DTSTART:20250305T170000, VTIMEZONE false
  ical.js: 2025-03-05T17:00:00.000Z
  node-ical: 2025-03-05T17:00:00.000Z
  ts-ics: 2025-03-05T17:00:00.000Z
SEEN
diff expected seen && echo 'ical-generator 11.1.2, ical.js 2.2.1: as described'
