#!/usr/bin/env bash
# Guess: two different Temporal dates are different: node's assert.deepStrictEqual fails on 5 March 2025 against 31 December 2026, and diff libraries report the change.
# Truth: the polyfills keep the date outside the object's own properties, so whatever compares own properties sees two empty objects of one class: assert.deepStrictEqual and
#        util.isDeepStrictEqual pass, dequal says equal, microdiff, deep-diff and deep-object-diff find no change; structuredClone gives {}. lodash's isEqual (not equal) and
#        just-diff (writes the change) are right; fast-deep-equal throws.
# Packages: temporal-polyfill 1.0.8, @js-temporal/polyfill 0.5.1, dequal 2.0.3, microdiff 1.6.0, deep-diff 1.0.2, deep-object-diff 1.1.9, just-diff 6.0.2, lodash 4.17.21.
# Who: whoever keeps due dates as Temporal.PlainDate: tests that cannot fail, and an audit trail of contract changes without the changed date of payment.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true,"type":"module"}' > package.json
npm install --no-audit --no-fund --silent temporal-polyfill@1.0.8 @js-temporal/polyfill@0.5.1 dequal@2.0.3 microdiff@1.6.0 deep-diff@1.0.2 deep-object-diff@1.1.9 \
  just-diff@6.0.2 lodash@4.17.21 || { echo 'the packages cannot be had' >&2; exit 2; }
cat > show.mjs <<'JS'
import { deepStrictEqual } from 'node:assert';
import { isDeepStrictEqual } from 'node:util';
import { Temporal as second } from '@js-temporal/polyfill';
import deepDiff from 'deep-diff';
import { diff as deepObjectDiff } from 'deep-object-diff';
import { dequal } from 'dequal';
import { diff as justDiff } from 'just-diff';
import lodash from 'lodash';
import microdiff from 'microdiff';
import { Temporal as first } from 'temporal-polyfill';

for (const [name, Temporal] of [['temporal-polyfill', first], ['@js-temporal/polyfill', second]]) {
  const before = { due: Temporal.PlainDate.from('2025-03-05') };
  const after = { due: Temporal.PlainDate.from('2026-12-31') };
  deepStrictEqual(after, before);
  console.log(`${name}: due 2025-03-05, then 2026-12-31`);
  console.log('  assert.deepStrictEqual: passes');
  console.log('  util.isDeepStrictEqual:', isDeepStrictEqual(after, before));
  console.log('  dequal:', dequal(after, before));
  console.log('  microdiff:', JSON.stringify(microdiff(before, after)));
  console.log('  deep-diff:', JSON.stringify(deepDiff.diff(before, after) ?? []));
  console.log('  deep-object-diff:', JSON.stringify(deepObjectDiff(before, after)));
  console.log('  just-diff:', JSON.stringify(justDiff(before, after)));
  console.log('  lodash isEqual:', lodash.isEqual(after, before));
}
JS
node show.mjs | tee seen
cat > expected <<'SEEN'
temporal-polyfill: due 2025-03-05, then 2026-12-31
  assert.deepStrictEqual: passes
  util.isDeepStrictEqual: true
  dequal: true
  microdiff: []
  deep-diff: []
  deep-object-diff: {}
  just-diff: [{"op":"replace","path":["due"],"value":"2026-12-31"}]
  lodash isEqual: false
@js-temporal/polyfill: due 2025-03-05, then 2026-12-31
  assert.deepStrictEqual: passes
  util.isDeepStrictEqual: true
  dequal: true
  microdiff: []
  deep-diff: []
  deep-object-diff: {}
  just-diff: [{"op":"replace","path":["due"],"value":"2026-12-31"}]
  lodash isEqual: false
SEEN
diff expected seen && echo 'temporal-polyfill 1.0.8, @js-temporal/polyfill 0.5.1: as described'
