#!/usr/bin/env bash
# Guess: z.fromJSONSchema takes over what JSON Schema demands or throws, as it does for if/then, not, dependentRequired and unevaluatedProperties ("… is not supported").
# Truth: several demands vanish without a word: `required` for a member that `properties` does not list, or inside anyOf and allOf ("at least one of the two contact ways"); a
#        keyword without `type` beside it (minimum, pattern, required: the schema then takes anything); keywords beside $ref, enum or const. And a oneOf of two `required` refuses
#        what is valid, since zod sees both branches match; an enum or const that is an object is never matched.
# Packages: zod 4.6.7; ajv 8.20.0 for comparison.
# Who: whoever turns a published schema (OCDS, an invoice, an interface of a platform) into zod: incomplete notices pass, and complete ones are refused.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true,"type":"module"}' > package.json
npm install --no-audit --no-fund --silent zod@4.6.7 ajv@8.20.0 || { echo 'the packages cannot be had' >&2; exit 2; }
cat > show.mjs <<'JS'
import Ajv from 'ajv/dist/2020.js';
import * as z from 'zod';

const number = { type: 'number' };
const cases = [
  ['required, not in properties', { type: 'object', properties: { name: { type: 'string' } }, required: ['name', 'price'] }, { name: 'x' }],
  ['anyOf of required', { type: 'object', properties: { phone: number, mail: number }, anyOf: [{ required: ['phone'] }, { required: ['mail'] }] }, {}],
  ['allOf with required', { type: 'object', properties: { price: number }, allOf: [{ required: ['price'] }] }, {}],
  ['required without type', { properties: { price: number }, required: ['price'] }, {}],
  ['minimum without type', { minimum: 20 }, 3],
  ['$ref beside minimum', { $defs: { days: number }, $ref: '#/$defs/days', minimum: 20 }, 3],
  ['enum beside minLength', { type: 'string', enum: ['A', 'open'], minLength: 2 }, 'A'],
  ['oneOf of required', { type: 'object', properties: { net: number, gross: number }, oneOf: [{ required: ['net'] }, { required: ['gross'] }] }, { net: 1 }],
  ['const that is an object', { const: { unit: 'day' } }, { unit: 'day' }],
  ['if/then', { type: 'object', if: { required: ['a'] }, then: { required: ['b'] } }, { a: 1 }],
];
const ajv = new Ajv.default({ strict: false });
for (const [name, schema, value] of cases) {
  let zod;
  try {
    zod = z.fromJSONSchema(schema).safeParse(value).success ? 'valid' : 'invalid';
  } catch {
    zod = 'throws';
  }
  console.log(`${name}: ${JSON.stringify(value)} is ${ajv.validate(schema, value) ? 'valid' : 'invalid'}, zod says ${zod}`);
}
JS
node show.mjs | tee seen
cat > expected <<'SEEN'
required, not in properties: {"name":"x"} is invalid, zod says valid
anyOf of required: {} is invalid, zod says valid
allOf with required: {} is invalid, zod says valid
required without type: {} is invalid, zod says valid
minimum without type: 3 is invalid, zod says valid
$ref beside minimum: 3 is invalid, zod says valid
enum beside minLength: "A" is invalid, zod says valid
oneOf of required: {"net":1} is valid, zod says invalid
const that is an object: {"unit":"day"} is valid, zod says invalid
if/then: {"a":1} is invalid, zod says throws
SEEN
diff expected seen && echo 'zod 4.6.7: as described'
