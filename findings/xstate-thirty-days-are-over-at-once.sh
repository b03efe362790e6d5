#!/usr/bin/env bash
# Guess: a state machine with `after: { [30 days]: 'lapsed' }` stays where it is for thirty days, or for as long as the process lives; a limit, if there is one, raises an error.
# Truth: xstate hands the delay to setTimeout, which takes at most 2^31-1 ms (24.8 days) and sets anything longer to 1 ms. The objection period of thirty days has lapsed before the
#        next line runs; with twenty days all is well. Only node's own TimeoutOverflowWarning, once a process, tells.
# Packages: xstate 5.33.3 (and every version with the default clock).
# Who: whoever models an approval or a payment with its statutory days as an xstate machine: tests with short delays pass, the real periods are over at once. Delays belong in a
#      clock of one's own or in a table of due dates.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true,"type":"module"}' > package.json
npm install --no-audit --no-fund --silent xstate@5.33.3 || { echo 'the packages cannot be had' >&2; exit 2; }
cat > show.mjs <<'JS'
import { createActor, createMachine } from 'xstate';

const day = 24 * 60 * 60 * 1000;
for (const days of [15, 20, 24, 25, 30, 60]) {
  const machine = createMachine({
    initial: 'open',
    states: { open: { after: { [days * day]: 'lapsed' } }, lapsed: { type: 'final' } },
  });
  const actor = createActor(machine).start();
  await new Promise((resolve) => setTimeout(resolve, 100));
  console.log(`after ${days} days, seen at once: ${actor.getSnapshot().value}`);
  actor.stop();
}
JS
node show.mjs 2> warnings | tee seen
cat > expected <<'SEEN'
after 15 days, seen at once: open
after 20 days, seen at once: open
after 24 days, seen at once: open
after 25 days, seen at once: lapsed
after 30 days, seen at once: lapsed
after 60 days, seen at once: lapsed
SEEN
diff expected seen && echo 'xstate 5.33.3: as described'
