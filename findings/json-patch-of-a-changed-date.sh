#!/usr/bin/env bash
# Guess: comparing two contracts as objects, of which one date (a Date) has changed, gives a JSON Patch with one replace, the new date as text, as it would be in JSON.
# Truth: rfc6902 gives an empty patch: a Date has no members that differ. fast-json-patch takes the new date for a text and adds its signs one by one, /due/0 "2", /due/1 "0" …,
#        24 operations; applied to the stored document, whose due is a text, they change nothing and raise no error. jsondiffpatch and microdiff report the one change.
# Packages: rfc6902 5.4.0, fast-json-patch 3.1.1; jsondiffpatch 0.7.7, microdiff 1.6.0 for comparison.
# Who: whoever keeps a trail of amendments as JSON Patches, taken from objects before they are JSON: the postponed payment leaves no trace, or one that replays to the old date.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true,"type":"module"}' > package.json
npm install --no-audit --no-fund --silent rfc6902@5.4.0 fast-json-patch@3.1.1 jsondiffpatch@0.7.7 microdiff@1.6.0 || { echo 'the packages cannot be had' >&2; exit 2; }
cat > show.mjs <<'JS'
import fastJsonPatch from 'fast-json-patch';
import { diff } from 'jsondiffpatch';
import microdiff from 'microdiff';
import { createPatch } from 'rfc6902';

const before = { amount: '100.00', due: new Date('2025-03-05') };
const after = { amount: '100.00', due: new Date('2025-12-31') };
console.log('rfc6902:', JSON.stringify(createPatch(before, after)));
const patch = fastJsonPatch.compare(before, after);
console.log('fast-json-patch:', patch.length, 'operations,', JSON.stringify(patch.slice(0, 2)), '…');
const stored = JSON.parse(JSON.stringify(before));
console.log('  applied to the stored document:', JSON.stringify(fastJsonPatch.applyPatch(stored, patch).newDocument));
console.log('jsondiffpatch:', JSON.stringify(diff(before, after)));
console.log('microdiff:', JSON.stringify(microdiff(before, after)));
JS
node show.mjs | tee seen
cat > expected <<'SEEN'
rfc6902: []
fast-json-patch: 24 operations, [{"op":"add","path":"/due/0","value":"2"},{"op":"add","path":"/due/1","value":"0"}] …
  applied to the stored document: {"amount":"100.00","due":"2025-03-05T00:00:00.000Z"}
jsondiffpatch: {"due":["2025-03-05T00:00:00.000Z","2025-12-31T00:00:00.000Z"]}
microdiff: [{"path":["due"],"type":"CHANGE","value":"2025-12-31T00:00:00.000Z","oldValue":"2025-03-05T00:00:00.000Z"}]
SEEN
diff expected seen && echo 'rfc6902 5.4.0, fast-json-patch 3.1.1: as described'
