#!/usr/bin/env bash
# Guess: the expressions of SurveyJS, by which a form computes and checks, add a month to 31 January as calendars do (28 February), compare two dates as dates, and treat "20,000" in a sum as they do in a
#        comparison: as no number.
# Truth: dateAdd of a month to 31 January is 3 March, and of one to 31 August 1 October. 2025-3-5 is not before 2025-12-01 (texts are compared). "20,000" > 1000 is false, but "20,000" + 1 is 21 and
#        sum("20,000", 900) is 920; "3万" + 1 is the text 3万1. An empty answer is within 30 days, one that is not there is not.
# Packages: survey-core 3.1.1.
# Who: whoever lets a form work out due dates, totals or whether a board is needed; the form shows the wrong day to the one who signs it.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y > /dev/null
npm install --silent --no-audit --no-fund survey-core@3.1.1 > /dev/null || { echo 'the package cannot be had' >&2; exit 2; }
cat > show.mjs <<'JS'
import { ExpressionRunner } from 'survey-core'

const answers = { amount: '20,000', other: 900, budget: '3万', typed: '2025-3-5', due: '2025-12-01', blank: '' }
const expressions = [
  "dateAdd('2025-01-31', 1, 'months')", "dateAdd('2025-08-31', 1, 'months')", "dateAdd('2025-01-15', 1, 'months')", '{typed} < {due}', '{amount} > 1000', '{amount} + 1',
  'sum({amount}, {other})', '{budget} + 1', '{blank} <= 30', '{missing} <= 30'
]
for (const expression of expressions) {
  const value = new ExpressionRunner(expression).runValues(answers)
  console.log(`${expression} = ${value instanceof Date ? value.toDateString() : JSON.stringify(value)}`)
}
JS
TZ=Asia/Shanghai node show.mjs | tee seen
cat > expected <<'SEEN'
dateAdd('2025-01-31', 1, 'months') = Mon Mar 03 2025
dateAdd('2025-08-31', 1, 'months') = Wed Oct 01 2025
dateAdd('2025-01-15', 1, 'months') = Sat Feb 15 2025
{typed} < {due} = false
{amount} > 1000 = false
{amount} + 1 = 21
sum({amount}, {other}) = 920
{budget} + 1 = "3万1"
{blank} <= 30 = true
{missing} <= 30 = false
SEEN
diff expected seen && echo 'survey-core 3.1.1: as described'
