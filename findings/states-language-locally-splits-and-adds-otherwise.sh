#!/usr/bin/env bash
# Guess: aws-local-stepfunctions gives what AWS documents for the intrinsic functions of the States Language: StringSplit splits at each of the signs given, MathAdd rounds what is no whole number first,
#        Base64Encode takes any text as UTF-8.
# Truth: StringSplit takes the signs for one separator: of "a,b;c" with ",;" nothing is split. MathAdd of 1.6 and 2.6 is 4.2 (2 + 3 on AWS). Base64Encode of
#        Chinese is an error, and what was encoded elsewhere is decoded to other letters.
# Packages: aws-local-stepfunctions 3.0.0.
# Who: whoever tests state machines without AWS: lists of documents, sums and payloads of approvals pass the tests and come out otherwise, or fail the tests and are right.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true,"type":"module"}' > package.json
npm install --no-audit --no-fund --silent aws-local-stepfunctions@3.0.0 || { echo 'the package cannot be had' >&2; exit 2; }
cat > show.mjs <<'JS'
import { StateMachine } from 'aws-local-stepfunctions';

const run = async (definition, input) => {
  try {
    return JSON.stringify(await new StateMachine(definition, {}).run(input).result);
  } catch (error) {
    return `error: ${error.message}`;
  }
};
const worth = (text, input) => run({ StartAt: 'A', States: { A: { Type: 'Pass', Parameters: { 'is.$': text }, End: true } } }, input);
for (const [text, input] of [
  ["States.StringSplit($.text, ',;')", { text: 'a,b;c' }],
  ["States.StringSplit($.text, ', ')", { text: 'a, b' }],
  ['States.MathAdd($.a, $.b)', { a: 1.6, b: 2.6 }],
  ["States.Base64Encode('付款')", {}],
  [`States.Base64Decode('${Buffer.from('付款').toString('base64')}')`, {}],
]) {
  console.log(`${text} ${JSON.stringify(input)}: ${await worth(text, input)}`);
}
JS
node show.mjs | tee seen
cat > expected <<'SEEN'
States.StringSplit($.text, ',;') {"text":"a,b;c"}: {"is":["a,b;c"]}
States.StringSplit($.text, ', ') {"text":"a, b"}: {"is":["a","b"]}
States.MathAdd($.a, $.b) {"a":1.6,"b":2.6}: {"is":4.2}
States.Base64Encode('付款') {}: error: Execution has failed with the following error: Invalid character
States.Base64Decode('5LuY5qy+') {}: {"is":"ä»æ¬¾"}
SEEN
diff expected seen && echo 'aws-local-stepfunctions 3.0.0: as described'
