#!/usr/bin/env bash
# Guess: a scheduler that does not know the signs L, W and # of cron expressions (last Friday 5L, first Monday 1#1, the weekday nearest the 15th 15W) refuses them, as it does L alone; one that takes them
#        does what cronstrue tells the user that they mean.
# Truth: cron-schedule reads a number up to the first sign it does not know: 5L is every Friday, 1#1 every Monday, 15W the 15th, be it a Saturday. No error. croner has all three right, cron-parser the
#        first two and refuses the third, and cronstrue explains the expression as they do.
# Packages: cron-schedule 6.0.0, croner 11.0.1, cron-parser 5.10.6, cronstrue 3.39.0.
# Who: whoever runs payments or reminders "on the last Friday of the month", written and shown by another tool: four runs a month instead of one, and one on a day off that was to be moved.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y > /dev/null
npm install --silent --no-audit --no-fund cron-schedule@6.0.0 croner@11.0.1 cron-parser@5.10.6 cronstrue@3.39.0 > /dev/null || { echo 'the packages cannot be had' >&2; exit 2; }
cat > show.mjs <<'JS'
import { CronExpressionParser } from 'cron-parser'
import { parseCronExpression } from 'cron-schedule'
import { Cron } from 'croner'
import cronstrue from 'cronstrue'

const from = new Date('2025-03-05T00:00:00Z')
const ways = {
  'cron-schedule': (text) => parseCronExpression(text).getNextDates(3, from),
  croner: (text) => new Cron(text, { timezone: 'UTC' }).nextRuns(3, from),
  'cron-parser': (text) => {
    const runs = CronExpressionParser.parse(text, { currentDate: from, tz: 'UTC' })
    return [runs.next(), runs.next(), runs.next()].map((run) => run.toDate())
  }
}
for (const text of ['0 9 * * 5L', '0 9 * * 1#1', '0 9 15W * *', '0 9 L * *']) {
  console.log(`${text}: ${cronstrue.toString(text)}`)
  for (const [name, runs] of Object.entries(ways)) {
    let days
    try {
      days = runs(text).map((run) => run.toUTCString().slice(0, 11)).join(' ')
    } catch {
      days = 'refused'
    }
    console.log(`  ${name}: ${days}`)
  }
}
JS
TZ=UTC node show.mjs | tee seen
cat > expected <<'SEEN'
0 9 * * 5L: At 09:00 AM, on the last Friday of the month
  cron-schedule: Fri, 07 Mar Fri, 14 Mar Fri, 21 Mar
  croner: Fri, 28 Mar Fri, 25 Apr Fri, 30 May
  cron-parser: Fri, 28 Mar Fri, 25 Apr Fri, 30 May
0 9 * * 1#1: At 09:00 AM, on the first Monday of the month
  cron-schedule: Mon, 10 Mar Mon, 17 Mar Mon, 24 Mar
  croner: Mon, 07 Apr Mon, 05 May Mon, 02 Jun
  cron-parser: Mon, 07 Apr Mon, 05 May Mon, 02 Jun
0 9 15W * *: At 09:00 AM, on the weekday nearest day 15 of the month
  cron-schedule: Sat, 15 Mar Tue, 15 Apr Thu, 15 May
  croner: Fri, 14 Mar Tue, 15 Apr Thu, 15 May
  cron-parser: refused
0 9 L * *: At 09:00 AM, on the last day of the month
  cron-schedule: refused
  croner: Mon, 31 Mar Wed, 30 Apr Sat, 31 May
  cron-parser: Mon, 31 Mar Wed, 30 Apr Sat, 31 May
SEEN
diff expected seen && echo 'cron-schedule 6.0.0: as described'
