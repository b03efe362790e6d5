#!/usr/bin/env bash
# Guess: with v8.setFlagsFromString('--semi-space-growth-factor=1'), set at run time so that memory stays flat over a long run, a worker thread collects
#        garbage about as often as the main thread does for the same work; if not, resourceLimits.maxYoungGenerationSizeMb gives it more room.
# Truth: the main thread keeps the young generation it has grown to, but a worker begins with the smallest one and stays there: it collects more than ten
#        times as often. The resource limit is only an upper bound and changes nothing; --min-semi-space-size, set before the worker starts, does.
# Packages: node 24.21.0 (from npm), its worker_threads and v8.
# Who: whoever shares a long run (a ledger of a million rows) among threads and keeps their memory steady: the second thread adds far less than a core.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true,"type":"module"}' > package.json
npm install --no-audit --no-fund --silent --allow-scripts=node node@24.21.0 || npm install --no-audit --no-fund --silent node@24.21.0 || { echo 'the package cannot be had' >&2; exit 2; }
cat > show.mjs <<'JS'
import { PerformanceObserver } from 'node:perf_hooks';
import { setFlagsFromString } from 'node:v8';
import { isMainThread, parentPort, Worker } from 'node:worker_threads';

/** Rows are read and none is kept. @returns how often garbage was collected meanwhile. */
async function collections() {
  let count = 0;
  const observer = new PerformanceObserver((list) => {
    count += list.getEntries().length;
  });
  observer.observe({ entryTypes: ['gc'] });
  let characters = 0;
  for (let row = 0; row < 4_000_000; row++) characters += JSON.parse(`{"row":${row},"amount":"${row}.00"}`).amount.length;
  await new Promise((resolve) => setTimeout(resolve, 50));
  observer.disconnect();
  return characters > 0 ? count : 0;
}
const inThread = (options) =>
  new Promise((resolve, reject) => {
    new Worker(new URL(import.meta.url), options).once('message', resolve).once('error', reject);
  });

if (isMainThread) {
  await collections(); // the young generation grows to what it needs
  const untouched = await inThread({});
  setFlagsFromString('--semi-space-growth-factor=1');
  const main = await collections();
  const worker = await inThread({});
  const allowed = await inThread({ resourceLimits: { maxYoungGenerationSizeMb: 64 } });
  setFlagsFromString('--min-semi-space-size=8');
  const begun = await inThread({});
  console.error({ untouched, main, worker, allowed, begun });
  console.log('node', process.versions.node);
  console.log('a worker collects ten times as often as the main thread:', worker > 10 * main);
  console.log('ten times as often as without the flag:', worker > 10 * untouched);
  console.log('still so with 64 MB allowed:', allowed > 10 * main);
  console.log('still so where it begins with 8 MB:', begun > 10 * main);
} else parentPort.postMessage(await collections());
JS
node=$(node -p "require('fs').existsSync('node_modules/node/bin/node') ? 'node_modules/node/bin/node' : ''")
[ -n "$node" ] || { echo 'the package brought no program' >&2; exit 2; }
"$node" show.mjs | tee seen
cat > expected <<'SEEN'
node 24.21.0
a worker collects ten times as often as the main thread: true
ten times as often as without the flag: true
still so with 64 MB allowed: true
still so where it begins with 8 MB: false
SEEN
diff expected seen && echo 'node 24.21.0: as described'
