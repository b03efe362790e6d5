#!/usr/bin/env bash
# Guess: opening_hours (the evaluator of OpenStreetMap's opening times) knows the public holidays of the countries it has, lunar ones too, or says that it does not: for China "PH off" closes an
#        office at Spring Festival as on 1 October; and Children's Day, off for children only, closes none.
# Truth: its holidays of China are those of fixed dates, among them 1 June: an office is open on all days of Spring Festival, at Qingming, Dragon Boat and Mid-Autumn Festival and on 2 May, and
#        closed on a working 1 June. Neither a warning nor the state "unknown". Make-up working days cannot be told.
# Packages: opening_hours 3.15.0.
# Who: whoever shows when a service window in China is open, or reckons hours of work, from such a text.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true,"type":"module"}' > package.json
npm install --no-audit --no-fund --silent opening_hours@3.15.0 || { echo 'the package cannot be had' >&2; exit 2; }
cat > show.mjs <<'JS'
import OpeningHours from 'opening_hours';

const window = new OpeningHours('Mo-Fr 09:00-17:00; PH off', { lat: 20.04, lon: 110.2, address: { country_code: 'cn', state: '海南省' } });
const days = { 'National Day': '2025-10-01', 'Spring Festival': '2025-01-29', Qingming: '2025-04-04', 'second of May': '2025-05-02', 'Dragon Boat': '2025-06-02', "Children's Day, a Monday": '2026-06-01' };
for (const [name, day] of Object.entries(days)) {
  const at = new Date(`${day}T10:00:00`);
  console.log(`${name}: ${window.getState(at) ? 'open' : 'closed'}, unknown ${window.getUnknown(at)}`);
}
console.log('warnings:', window.getWarnings().length);
JS
TZ=Asia/Shanghai node show.mjs | tee seen
cat > expected <<'SEEN'
National Day: closed, unknown false
Spring Festival: open, unknown false
Qingming: open, unknown false
second of May: open, unknown false
Dragon Boat: open, unknown false
Children's Day, a Monday: closed, unknown false
warnings: 0
SEEN
diff expected seen && echo 'opening_hours 3.15.0: as described'
