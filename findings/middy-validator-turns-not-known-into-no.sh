#!/usr/bin/env bash
# Guess: @middy/validator checks an event against a JSON Schema and hands it on as it came; null where a number, a text or a yes-or-no is demanded is refused.
# Truth: it changes the event until it fits: null becomes 0, an empty text, false, or a list of one empty text; false becomes 0 days, true an amount of 1, [5] is 5, " 12 " and "0x10" are 12 and 16. An
#        empty text for a number is refused. ajv, which it uses, refuses all of them unless told otherwise.
# Packages: @middy/validator 7.7.0 (needs Node 22 or newer, hence node 24.21.0) with @middy/core 7.9.2; ajv 8.20.0 for comparison.
# Who: whoever lets clients say "not known" or "not yet" by null and thinks that the schema forbids it elsewhere: a notice of which nothing is known was not published, a security is 0 yuan, and a
#      rule finds a breach, or compliance, that nobody has claimed.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true,"type":"module"}' > package.json
npm install --no-audit --no-fund --silent @middy/validator@7.7.0 @middy/core@7.9.2 ajv@8.20.0 node@24.21.0 || { echo 'the packages cannot be had' >&2; exit 2; }
cat > show.mjs <<'JS'
import middy from '@middy/core';
import validator from '@middy/validator';
import { transpileSchema } from '@middy/validator/transpile';
import Ajv from 'ajv';

const schema = {
  type: 'object',
  properties: {
    amount: { type: 'number' },
    days: { type: 'integer' },
    unit: { type: 'string' },
    published: { type: 'boolean' },
    lots: { type: 'array', items: { type: 'string' } },
  },
};
const handler = middy(async (event) => event).use(validator({ eventSchema: transpileSchema(schema) }));
const plain = new Ajv().compile(schema);
for (const event of [{ amount: null }, { unit: null }, { published: null }, { lots: null }, { days: false }, { amount: true }, { amount: [5] }, { amount: ' 12 ' }, { amount: '0x10' }, { amount: '' }]) {
  const before = JSON.stringify(event);
  const ajv = plain(event) ? 'taken' : 'refused';
  const after = await handler(structuredClone(event), {}).then(JSON.stringify, () => 'refused');
  console.log(`${before}: middy ${after}, ajv ${ajv}`);
}
JS
npx node show.mjs | tee seen
cat > expected <<'SEEN'
{"amount":null}: middy {"amount":0}, ajv refused
{"unit":null}: middy {"unit":""}, ajv refused
{"published":null}: middy {"published":false}, ajv refused
{"lots":null}: middy {"lots":[""]}, ajv refused
{"days":false}: middy {"days":0}, ajv refused
{"amount":true}: middy {"amount":1}, ajv refused
{"amount":[5]}: middy {"amount":5}, ajv refused
{"amount":" 12 "}: middy {"amount":12}, ajv refused
{"amount":"0x10"}: middy {"amount":16}, ajv refused
{"amount":""}: middy refused, ajv refused
SEEN
diff expected seen && echo '@middy/validator 7.7.0: as described'
