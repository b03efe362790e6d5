#!/usr/bin/env bash
# Guess: carbone fills a date into a letter or a contract as the data has it, or by the clock of the machine: 2025-03-05 is 2025-03-05, and midnight of that day in Shanghai is so too on a machine
#        in Shanghai.
# Truth: unless told otherwise everything is printed by the clock of Paris: on a machine in Shanghai both are 2025-03-04, the date without a time too, and a month added to it comes to 2025-04-04.
#        On a machine in Paris or on UTC the date is right, so no test there shows it. With the option timezone: 'Asia/Shanghai' it is right in Shanghai.
# Packages: carbone 3.8.2.
# Who: whoever prints due dates, notices or contracts from templates in China; every date is a day early.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true,"type":"module"}' > package.json
npm install --no-audit --no-fund --silent carbone@3.8.2 || { echo 'the package cannot be had' >&2; exit 2; }
cat > show.mjs <<'JS'
import { writeFileSync } from 'node:fs';
import { promisify } from 'node:util';
import carbone from 'carbone';

writeFileSync('letter.html', '<p>{d.day:formatD(YYYY-MM-DD)}/{d.midnight:formatD(YYYY-MM-DD)}/{d.day:addD(1, month):formatD(YYYY-MM-DD)}</p>');
const data = { day: '2025-03-05', midnight: '2025-03-05T00:00:00+08:00' };
const render = promisify(carbone.render);
const print = async (name, options) => console.log(`${name}:`, String(await render('letter.html', data, options)).replace(/<[^>]*>/g, ''));
await print(`machine in ${process.env.TZ}`, {});
await print(`machine in ${process.env.TZ}, told so`, { timezone: process.env.TZ });
process.exit(0);
JS
{ TZ=Asia/Shanghai node show.mjs; TZ=Europe/Paris node show.mjs; } | tee seen
cat > expected <<'SEEN'
machine in Asia/Shanghai: 2025-03-04/2025-03-04/2025-04-04
machine in Asia/Shanghai, told so: 2025-03-05/2025-03-05/2025-04-05
machine in Europe/Paris: 2025-03-05/2025-03-04/2025-04-05
machine in Europe/Paris, told so: 2025-03-05/2025-03-04/2025-04-05
SEEN
diff expected seen && echo 'carbone 3.8.2: as described'
