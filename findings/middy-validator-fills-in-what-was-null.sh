#!/usr/bin/env bash
# Guess: a handler behind @middy/validator is not reached with null where the schema asks for a number, a date or a yes/no: the request is refused with 400.
# Truth: transpileSchema of @middy/validator coerces unless told not to: an amount that is null becomes 0, one that is true becomes 1, an open question that is null becomes false,
#        and a text that is null or empty becomes the default of the schema. Nothing is refused and nothing is logged.
# Packages: @middy/core and @middy/validator 6.4.5.
# Who: whoever lets clients say "has not happened" or "not known" by null: a payment that is still open gets the day that the schema has as its default, and judging begins from facts nobody told.
#      coerceTypes: false and useDefaults: false, handed to transpileSchema, refuse all four.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true,"type":"module"}' > package.json
npm install --no-audit --no-fund --silent @middy/core@6.4.5 @middy/validator@6.4.5 || { echo 'the packages cannot be had' >&2; exit 2; }
cat > show.mjs <<'JS'
import middy from '@middy/core';
import validator from '@middy/validator';
import { transpileSchema } from '@middy/validator/transpile';

const schema = {
  type: 'object',
  properties: {
    amount: { type: 'number' },
    isDisputed: { type: 'boolean' },
    paidOn: { type: 'string', default: '2025-01-01' },
  },
};
const told = async (options, event) => {
  const handler = middy()
    .use(validator({ eventSchema: transpileSchema(schema, options) }))
    .handler(async (seen) => seen);
  return handler(structuredClone(event), {}).then(JSON.stringify, (error) => `refused, ${error.statusCode}`);
};
for (const event of [{ amount: null, paidOn: '2025-03-05' }, { amount: true, paidOn: '2025-03-05' }, { isDisputed: null, paidOn: '2025-03-05' }, { paidOn: null }]) {
  console.log(`${JSON.stringify(event)} -> ${await told(undefined, event)}; strictly -> ${await told({ coerceTypes: false, useDefaults: false }, event)}`);
}
JS
node show.mjs 2>/dev/null | tee seen
cat > expected <<'SEEN'
{"amount":null,"paidOn":"2025-03-05"} -> {"amount":0,"paidOn":"2025-03-05"}; strictly -> refused, 400
{"amount":true,"paidOn":"2025-03-05"} -> {"amount":1,"paidOn":"2025-03-05"}; strictly -> refused, 400
{"isDisputed":null,"paidOn":"2025-03-05"} -> {"isDisputed":false,"paidOn":"2025-03-05"}; strictly -> refused, 400
{"paidOn":null} -> {"paidOn":"2025-01-01"}; strictly -> refused, 400
SEEN
diff expected seen && echo '@middy/validator 6.4.5: as described'
