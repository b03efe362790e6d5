#!/usr/bin/env bash
# Guess: a schema that says multipleOf 0.01 (amounts of whole fen) takes every amount of two decimals; Ajv is known to miss some, and the newer libraries allow for it.
# Truth: of the 10,000 amounts from 0.01 to 100.00 yuan valibot takes 14, and refuses 5 and 100; Ajv takes 8,637. joi, typebox, zod and @hyperjump/json-schema take all, and refuse 1.005 as they
#        should.
# Packages: valibot 1.5.0, joi 18.3.2, typebox 1.4.3, ajv 8.20.0, zod 4.6.7, @hyperjump/json-schema 1.18.0.
# Who: whoever moves the schema of an amount from one library to another: with valibot nearly every invoice is refused.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true,"type":"module"}' > package.json
npm install --no-audit --no-fund --silent valibot@1.5.0 joi@18.3.2 typebox@1.4.3 ajv@8.20.0 zod@4.6.7 @hyperjump/json-schema@1.18.0 || { echo 'the packages cannot be had' >&2; exit 2; }
cat > show.mjs <<'JS'
import { registerSchema, validate } from '@hyperjump/json-schema/draft-2020-12';
import { Ajv } from 'ajv';
import Joi from 'joi';
import Type from 'typebox';
import { Check } from 'typebox/value';
import * as v from 'valibot';
import * as z from 'zod';

const schema = { type: 'number', multipleOf: 0.01 };
registerSchema({ $schema: 'https://json-schema.org/draft/2020-12/schema', ...schema }, 'https://example.com/amount');
const hyperjump = await validate('https://example.com/amount');
const joi = Joi.number().multiple(0.01);
const typebox = Type.Number({ multipleOf: 0.01 });
const valibot = v.pipe(v.number(), v.multipleOf(0.01));
const takes = {
  valibot: (amount) => v.is(valibot, amount),
  joi: (amount) => joi.validate(amount).error === undefined,
  typebox: (amount) => Check(typebox, amount),
  ajv: new Ajv().compile(schema),
  zod: (amount) => z.number().multipleOf(0.01).safeParse(amount).success,
  hyperjump: (amount) => hyperjump(amount).valid,
};
const amounts = Array.from({ length: 10_000 }, (_, index) => (index + 1) / 100);
for (const [name, take] of Object.entries(takes)) {
  const said = [5, 100, 19.99, 1.005].map((amount) => `${amount} ${take(amount) ? 'taken' : 'refused'}`);
  console.log(`${name}: ${amounts.filter(take).length} of 10000 taken; ${said.join(', ')}`);
}
JS
node show.mjs | tee seen
cat > expected <<'SEEN'
valibot: 14 of 10000 taken; 5 refused, 100 refused, 19.99 refused, 1.005 refused
joi: 10000 of 10000 taken; 5 taken, 100 taken, 19.99 taken, 1.005 refused
typebox: 10000 of 10000 taken; 5 taken, 100 taken, 19.99 taken, 1.005 refused
ajv: 8637 of 10000 taken; 5 taken, 100 taken, 19.99 refused, 1.005 refused
zod: 10000 of 10000 taken; 5 taken, 100 taken, 19.99 taken, 1.005 refused
hyperjump: 10000 of 10000 taken; 5 taken, 100 taken, 19.99 taken, 1.005 refused
SEEN
diff expected seen && echo 'valibot 1.5.0 and the others: as described'
