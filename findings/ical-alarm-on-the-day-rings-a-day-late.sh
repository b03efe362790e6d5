#!/usr/bin/env bash
# Guess: an all-day event for the last day to pay, with an alarm `triggerAfter: 9 hours` and `relatesTo: START`, reminds at nine in the morning of that day.
# Truth: ical-generator counts `triggerAfter` from the end of the event (RELATED=END), which for a day is the midnight after it, and passes over `relatesTo` among the options of createAlarm:
#        the file reminds at nine on the day after the last one. Set by the method of the same name, it is heeded. No error, no warning; with `triggerBefore` nothing is to be seen.
# Packages: ical-generator 11.1.2, ical.js 2.2.1 to read back.
# Who: whoever sends people calendars with last days (payments, appeals, bids): the reminder of the morning itself comes when it is too late.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true,"type":"module"}' > package.json
npm install --no-audit --no-fund --silent ical-generator@11.1.2 ical.js@2.2.1 node@24.21.0 || { echo 'the packages cannot be had' >&2; exit 2; }
cat > show.mjs <<'JS'
import ICAL from 'ical.js';
import ical, { ICalAlarmRelatesTo, ICalAlarmType } from 'ical-generator';

const event = ical().createEvent({
  id: 'last-day',
  start: new Date('2025-02-05T00:00:00Z'),
  end: new Date('2025-02-06T00:00:00Z'),
  timezone: 'UTC',
  allDay: true,
  stamp: new Date('2025-01-24T00:00:00Z'),
  summary: 'Last day to pay',
});
const morning = { type: ICalAlarmType.display, triggerAfter: 9 * 3600, description: 'pay' };
event.createAlarm({ ...morning, relatesTo: ICalAlarmRelatesTo.start });
event.createAlarm(morning).relatesTo(ICalAlarmRelatesTo.start);

const read = new ICAL.Component(ICAL.parse(`BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\n${event.toString()}END:VCALENDAR`)).getFirstSubcomponent('vevent');
const at = { START: read.getFirstPropertyValue('dtstart'), END: read.getFirstPropertyValue('dtend') };
for (const [how, alarm] of read.getAllSubcomponents('valarm').entries()) {
  const trigger = alarm.getFirstProperty('trigger');
  const from = at[trigger.getParameter('related') ?? 'START'].clone();
  from.isDate = false;
  from.addDuration(trigger.getFirstValue());
  console.log(`${how === 0 ? 'by the option' : 'by the method'}: last day ${at.START}, reminded ${from}`);
}
JS
npx node show.mjs 2>&1 | tee seen
cat > expected <<'SEEN'
by the option: last day 2025-02-05, reminded 2025-02-06T09:00:00
by the method: last day 2025-02-05, reminded 2025-02-05T09:00:00
SEEN
diff expected seen && echo 'ical-generator 11.1.2: as described'
