#!/usr/bin/env bash
# Guess: ScheduleExpression.at(instant, TimeZone.ASIA_SHANGHAI) of aws-cdk-lib writes that instant on the clock of Shanghai: 17:00+08:00 is at(2025-03-05T17:00:00) with Asia/Shanghai.
# Truth: it writes the clock of UTC and puts the zone given beside it: at(2025-03-05T09:00:00) with Asia/Shanghai, which is 01:00Z, eight hours early; of an instant before 08:00 the day is
#        the one before. Only without a zone (UTC) is the instant kept.
# Packages: aws-cdk-lib 2.276.0, constructs 10.8.1.
# Who: whoever declares a reminder, a deadline or the closing of bids with CDK: it comes in the morning of a day that ends at 17:00; synth and the tests of the template say nothing.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true,"type":"module"}' > package.json
npm install --no-audit --no-fund --silent aws-cdk-lib@2.276.0 constructs@10.8.1 || { echo 'the packages cannot be had' >&2; exit 2; }
cat > show.mjs <<'JS'
import { TimeZone } from 'aws-cdk-lib';
import { ScheduleExpression } from 'aws-cdk-lib/aws-scheduler';

const inZone = new Intl.DateTimeFormat('sv', { timeZone: 'Asia/Shanghai', dateStyle: 'short', timeStyle: 'medium' });
for (const text of ['2025-03-05T17:00:00+08:00', '2025-03-05T00:00:00+08:00']) {
  const instant = new Date(text);
  console.log(`${text}, on the clock of Shanghai ${inZone.format(instant)}`);
  for (const zone of [TimeZone.ASIA_SHANGHAI, undefined]) {
    const { expressionString, timeZone } = ScheduleExpression.at(instant, zone);
    console.log(`  ${zone === undefined ? 'no zone given' : 'Asia/Shanghai'}: ${expressionString} in ${timeZone?.timezoneName ?? 'no zone'}`);
  }
}
JS
TZ=Asia/Shanghai node show.mjs | tee seen
cat > expected <<'SEEN'
2025-03-05T17:00:00+08:00, on the clock of Shanghai 2025-03-05 17:00:00
  Asia/Shanghai: at(2025-03-05T09:00:00) in Asia/Shanghai
  no zone given: at(2025-03-05T09:00:00) in Etc/UTC
2025-03-05T00:00:00+08:00, on the clock of Shanghai 2025-03-05 00:00:00
  Asia/Shanghai: at(2025-03-04T16:00:00) in Asia/Shanghai
  no zone given: at(2025-03-04T16:00:00) in Etc/UTC
SEEN
diff expected seen && echo 'aws-cdk-lib 2.276.0: as described'
