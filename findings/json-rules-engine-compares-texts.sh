#!/usr/bin/env bash
# Guess: json-rules-engine's lessThan and greaterThan check that they have numbers (the operators carry a number validator), so two amounts kept as text, "900.00" and
#        "1000.00", are compared as numbers or refused; and dates can be compared too, being numbers underneath.
# Truth: the validator only asks whether parseFloat finds a number in the fact; then the values are compared as they are: with both as text "900.00" is greater than
#        "1000.00", and "90,000.00" greater than "1000000.00". "2025-10-04" passes as a number too and lies before "2025-9-5". A Date does not pass, so one date is never
#        after another, and `not` of that is true: paid on 31 March, due on 1 March, in time.
# Packages: json-rules-engine 7.3.1.
# Who: whoever keeps amounts as decimal text (as one should) and limits in JSON rules: caps judged by the first digit; a due date that is never exceeded.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true,"type":"module"}' > package.json
npm install --no-audit --no-fund --silent json-rules-engine@7.3.1 || { echo 'the packages cannot be had' >&2; exit 2; }
cat > show.mjs <<'JS'
import { Engine } from 'json-rules-engine';

const holds = async (conditions, fact) => {
  const engine = new Engine();
  engine.addRule({ conditions, event: { type: 'holds' } });
  return (await engine.run({ fact })).events.length > 0;
};
for (const [fact, operator, value] of [
  ['900.00', 'greaterThan', '1000.00'],
  ['900.00', 'greaterThan', 1000],
  ['90,000.00', 'greaterThan', '1000000.00'],
  ['1000000.00', 'lessThanInclusive', '900.00'],
  ['2025-10-04', 'lessThan', '2025-9-5'],
]) {
  console.log(`${JSON.stringify(fact)} ${operator} ${JSON.stringify(value)}:`, await holds({ all: [{ fact: 'fact', operator, value }] }, fact));
}
const paid = new Date('2025-03-31');
const due = new Date('2025-03-01');
const late = { fact: 'fact', operator: 'greaterThan', value: due };
console.log('paid 31 March, due 1 March, late:', await holds({ all: [late] }, paid));
console.log('paid 31 March, due 1 March, in time (not late):', await holds({ all: [{ not: late }] }, paid));
JS
node show.mjs | tee seen
cat > expected <<'SEEN'
"900.00" greaterThan "1000.00": true
"900.00" greaterThan 1000: false
"90,000.00" greaterThan "1000000.00": true
"1000000.00" lessThanInclusive "900.00": true
"2025-10-04" lessThan "2025-9-5": true
paid 31 March, due 1 March, late: false
paid 31 March, due 1 March, in time (not late): true
SEEN
diff expected seen && echo 'json-rules-engine 7.3.1: as described'
