#!/usr/bin/env bash
# Guess: multipleOf: 0.01 (two decimals at most) takes every amount of whole fen and refuses 0.005, in every JSON Schema and object validator.
# Truth: ajv and djv refuse one in nine of the amounts up to 1000.00 (0.07, 0.14, 0.28); valibot all but 17 of the 100,000 (0.03 already); typebox none of these, but 1234567.89 and other
#        amounts above. ajv has an option for it (multipleOfPrecision). zod, jsonschema, cfworker, schemasafe, is-my-json-valid and joi take them all; all refuse half a fen.
# Packages: ajv 8.20.0, djv 2.1.4, valibot 1.5.0, typebox 1.4.3; zod 4.6.7, jsonschema 1.5.0, @cfworker/json-schema 4.1.6, @exodus/schemasafe 1.3.0, is-my-json-valid 2.20.6, joi 18.3.2
#           for comparison.
# Who: whoever says in an API description that an amount has two decimals: two sides that check against one description disagree about one payment in nine.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true,"type":"module"}' > package.json
npm install --no-audit --no-fund --silent ajv@8.20.0 djv@2.1.4 valibot@1.5.0 typebox@1.4.3 zod@4.6.7 jsonschema@1.5.0 @cfworker/json-schema@4.1.6 @exodus/schemasafe@1.3.0 is-my-json-valid@2.20.6 joi@18.3.2 \
  || { echo 'the packages cannot be had' >&2; exit 2; }
cat > show.mjs <<'JS'
import { Validator as Cfworker } from '@cfworker/json-schema';
import { validator as schemasafe } from '@exodus/schemasafe';
import Ajv from 'ajv';
import Djv from 'djv';
import isMyJsonValid from 'is-my-json-valid';
import joi from 'joi';
import jsonschema from 'jsonschema';
import { Type } from 'typebox';
import { Compile } from 'typebox/compile';
import * as v from 'valibot';
import * as z from 'zod';

const schema = { type: 'number', multipleOf: 0.01 };
const djv = new Djv();
djv.addSchema('amount', schema);
const cfworker = new Cfworker(schema);
const typebox = Compile(Type.Number({ multipleOf: 0.01 }));
const zod = z.number().multipleOf(0.01);
const valibot = v.pipe(v.number(), v.multipleOf(0.01));
const multiple = joi.number().multiple(0.01);
const takes = {
  ajv: new Ajv().compile(schema),
  'ajv, multipleOfPrecision: 6': new Ajv({ multipleOfPrecision: 6 }).compile(schema),
  djv: (amount) => djv.validate('amount', amount) === undefined,
  valibot: (amount) => v.safeParse(valibot, amount).success,
  typebox: (amount) => typebox.Check(amount),
  zod: (amount) => zod.safeParse(amount).success,
  jsonschema: (amount) => jsonschema.validate(amount, schema).valid,
  cfworker: (amount) => cfworker.validate(amount).valid,
  schemasafe: schemasafe(schema),
  'is-my-json-valid': isMyJsonValid(schema),
  joi: (amount) => multiple.validate(amount).error === undefined,
};
for (const [name, take] of Object.entries(takes)) {
  const refused = [];
  for (let fen = 1; fen <= 100000; fen++) {
    if (!take(fen / 100)) refused.push(fen / 100);
  }
  const large = [1234567.89, 12345678.91, 98765432.1].filter((amount) => !take(amount));
  console.log(`${name}: refuses ${refused.length} of 100000${refused.length > 0 ? ` (${refused.slice(0, 3).join(', ')})` : ''}; of three large ones ${large.join(', ') || 'none'}; takes 0.005: ${take(0.005)}`);
}
JS
node show.mjs | tee seen
cat > expected <<'SEEN'
ajv: refuses 11426 of 100000 (0.07, 0.14, 0.28); of three large ones 1234567.89; takes 0.005: false
ajv, multipleOfPrecision: 6: refuses 0 of 100000; of three large ones none; takes 0.005: false
djv: refuses 11426 of 100000 (0.07, 0.14, 0.28); of three large ones 1234567.89; takes 0.005: false
valibot: refuses 99983 of 100000 (0.03, 0.05, 0.06); of three large ones 1234567.89, 12345678.91, 98765432.1; takes 0.005: false
typebox: refuses 0 of 100000; of three large ones 1234567.89, 12345678.91, 98765432.1; takes 0.005: false
zod: refuses 0 of 100000; of three large ones none; takes 0.005: false
jsonschema: refuses 0 of 100000; of three large ones none; takes 0.005: false
cfworker: refuses 0 of 100000; of three large ones none; takes 0.005: false
schemasafe: refuses 0 of 100000; of three large ones none; takes 0.005: false
is-my-json-valid: refuses 0 of 100000; of three large ones none; takes 0.005: false
joi: refuses 0 of 100000; of three large ones none; takes 0.005: false
SEEN
diff expected seen && echo 'ajv 8.20.0, djv 2.1.4, valibot 1.5.0, typebox 1.4.3: as described'
