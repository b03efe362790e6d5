#!/usr/bin/env bash
# Guess: JsonLogic's arithmetic on a text that is not a number (12万, 30日) gives NaN, hence null, whatever the operator; and the two implementations agree.
# Truth: in json-logic-js + and * use parseFloat, so "12万" + 1 is 13 and "30日" * 2 is 60, while - and / give NaN; comparisons make NaN too, so "90日" is neither above nor not above 60
#        (> and <= both false). A missing or null number of days is <= 60 in both. json-logic-engine throws for all the others.
# Packages: json-logic-js 2.0.5, json-logic-engine 5.0.7.
# Who: whoever keeps limits as JsonLogic beside forms: an amount in 万元 loses its unit in a sum, and a payment period that nobody filled in is within the limit.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true,"type":"module"}' > package.json
npm install --no-audit --no-fund --silent json-logic-js@2.0.5 json-logic-engine@5.0.7 || { echo 'the packages cannot be had' >&2; exit 2; }
cat > show.mjs <<'JS'
import jsonLogic from 'json-logic-js';
import { LogicEngine } from 'json-logic-engine';

const engine = new LogicEngine();
const run = (apply) => {
  try {
    const value = apply();
    return Number.isNaN(value) ? 'NaN' : JSON.stringify(value);
  } catch (error) {
    return `throws ${JSON.stringify(error.type ?? error.message ?? String(error))}`;
  }
};
for (const [rule, data] of [
  [{ '+': ['12万', 1] }, {}],
  [{ '-': ['12万', 1] }, {}],
  [{ '*': ['30日', 2] }, {}],
  [{ '/': ['30日', 2] }, {}],
  [{ '>': ['90日', 60] }, {}],
  [{ '<=': ['90日', 60] }, {}],
  [{ '<=': [{ var: 'days' }, 60] }, {}],
  [{ '<=': [{ var: 'days' }, 60] }, { days: null }],
]) {
  console.log(`${JSON.stringify(rule)} on ${JSON.stringify(data)}: json-logic-js ${run(() => jsonLogic.apply(rule, data))}, json-logic-engine ${run(() => engine.run(rule, data))}`);
}
JS
node show.mjs | tee seen
cat > expected <<'SEEN'
{"+":["12万",1]} on {}: json-logic-js 13, json-logic-engine throws "NaN"
{"-":["12万",1]} on {}: json-logic-js NaN, json-logic-engine throws "NaN"
{"*":["30日",2]} on {}: json-logic-js 60, json-logic-engine throws "NaN"
{"/":["30日",2]} on {}: json-logic-js NaN, json-logic-engine throws "NaN"
{">":["90日",60]} on {}: json-logic-js false, json-logic-engine throws "NaN"
{"<=":["90日",60]} on {}: json-logic-js false, json-logic-engine throws "NaN"
{"<=":[{"var":"days"},60]} on {}: json-logic-js true, json-logic-engine true
{"<=":[{"var":"days"},60]} on {"days":null}: json-logic-js true, json-logic-engine true
SEEN
diff expected seen && echo 'json-logic-js 2.0.5, json-logic-engine 5.0.7: as described'
