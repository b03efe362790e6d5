#!/usr/bin/env bash
# Guess: publicodes, the engine in which French authorities publish law as code, reckons exactly where law compares: 0.1 € + 0.2 € is 0.3 €, and what is at a limit meets it.
# Truth: all is binary fractions: 0.1 + 0.2 = 0.3 is "no". It shows most in a stretch between two dates (durée) in months, which is days divided by 365/12: from 1 March to 1 March of the next
#        year are 11.999999999999998 months, so "at least twelve months" is not met; February is 0.92 of a month, January 1.02, the half year from 31 December to 30 June 5.95. Only a leap year
#        reaches twelve. Rounding (arrondi) of 1.005 to two decimals is 1.01 all the same.
# Packages: publicodes 1.10.3.
# Who: whoever reckons amounts at a limit, waiting periods, warranties or terms in months with it; the difference decides at the limit and on the very day the term ends.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true,"type":"module"}' > package.json
npm install --no-audit --no-fund --silent publicodes@1.10.3 || { echo 'the package cannot be had' >&2; exit 2; }
cat > show.mjs <<'JS'
import Engine from 'publicodes';

const stretches = [['01/03/2024', '01/03/2025'], ['01/01/2025', '01/02/2025'], ['01/02/2025', '01/03/2025'], ['31/12/2024', '30/06/2025']];
const sums = new Engine({ sum: '0.1 € + 0.2 €', equal: 'sum = 0.3 €', rounded: { valeur: '1.005 €', arrondi: '2 décimales' } });
console.log('0.1 + 0.2 = 0.3:', sums.evaluate('equal').nodeValue, '- 1.005 rounded:', sums.evaluate('rounded').nodeValue);
for (const [from, to] of stretches) {
  const engine = new Engine({
    term: { durée: { depuis: from, "jusqu'à": to }, unité: 'mois' },
    whole: 'term >= 12 mois',
    years: { durée: { depuis: from, "jusqu'à": to }, unité: 'an' },
  });
  const value = (name) => engine.evaluate(name).nodeValue;
  console.log(from, to, 'months', value('term'), '- at least twelve:', value('whole'), '- years', Number(value('years').toFixed(4)));
}
JS
node show.mjs | tee seen
cat > expected <<'SEEN'
0.1 + 0.2 = 0.3: false - 1.005 rounded: 1.01
01/03/2024 01/03/2025 months 11.999999999999998 - at least twelve: false - years 1
01/01/2025 01/02/2025 months 1.0191780821917806 - at least twelve: false - years 0.0849
01/02/2025 01/03/2025 months 0.9205479452054793 - at least twelve: false - years 0.0767
31/12/2024 30/06/2025 months 5.950684931506848 - at least twelve: false - years 0.4959
SEEN
diff expected seen && echo 'publicodes 1.10.3: as described'
