#!/usr/bin/env bash
# Guess: a JSON Schema validator that knows the format "date" refuses 2025-02-30, since RFC 3339 (5.7), to which the format refers, bounds the day by the month; one that does not check
#        formats takes any text, 2025-13-01 too.
# Truth: two know the format and look at the digits only: jsonschema and is-my-json-valid take 2025-02-30, 2025-04-31 and 2025-02-29, and refuse the thirteenth month, so that a quick
#        test makes them look right. @cfworker/json-schema, @exodus/schemasafe and ajv-formats refuse all four (ajv-formats in its mode "fast", the one advised for speed, none).
# Packages: jsonschema 1.5.0, is-my-json-valid 2.20.6; @cfworker/json-schema 4.1.6, @exodus/schemasafe 1.3.0, ajv 8.20.0 with ajv-formats 3.0.1 for comparison.
# Who: whoever checks notices or payments (OCDS, an interface of a platform) by a schema: a due day that does not exist passes, and Date makes 2 March of it further on.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true,"type":"module"}' > package.json
npm install --no-audit --no-fund --silent jsonschema@1.5.0 is-my-json-valid@2.20.6 @cfworker/json-schema@4.1.6 @exodus/schemasafe@1.3.0 ajv@8.20.0 ajv-formats@3.0.1 || { echo 'the packages cannot be had' >&2; exit 2; }
cat > show.mjs <<'JS'
import { Validator as Cfworker } from '@cfworker/json-schema';
import { validator as schemasafe } from '@exodus/schemasafe';
import Ajv from 'ajv';
import formats from 'ajv-formats';
import isMyJsonValid from 'is-my-json-valid';
import jsonschema from 'jsonschema';

const schema = { type: 'string', format: 'date' };
const ajv = new Ajv();
formats.default(ajv);
const fast = new Ajv();
formats.default(fast, { mode: 'fast' });
const takes = {
  jsonschema: (text) => new jsonschema.Validator().validate(text, schema).valid,
  'is-my-json-valid': isMyJsonValid(schema),
  '@cfworker/json-schema': (text) => new Cfworker(schema).validate(text).valid,
  '@exodus/schemasafe': schemasafe(schema),
  'ajv-formats': (text) => ajv.validate(schema, text),
  'ajv-formats, fast': (text) => fast.validate(schema, text),
};
const days = ['2025-02-28', '2025-02-29', '2025-02-30', '2025-04-31', '2025-13-01', 'soon'];
for (const [name, take] of Object.entries(takes)) console.log(`${name} takes ${days.filter(take).join(' ')}`);
JS
node show.mjs | tee seen
cat > expected <<'SEEN'
jsonschema takes 2025-02-28 2025-02-29 2025-02-30 2025-04-31
is-my-json-valid takes 2025-02-28 2025-02-29 2025-02-30 2025-04-31
@cfworker/json-schema takes 2025-02-28
@exodus/schemasafe takes 2025-02-28
ajv-formats takes 2025-02-28
ajv-formats, fast takes 2025-02-28 2025-02-29 2025-02-30 2025-04-31 2025-13-01
SEEN
diff expected seen && echo 'jsonschema 1.5.0, is-my-json-valid 2.20.6: as described'
