#!/usr/bin/env bash
# Guess: with casl's rule can('approve', 'Contract', { amount: { $lte: 1000000 } }) a clerk may approve contracts up to a million: one whose amount is not known (missing, null, empty) or is no number
#        ("2,000,000", "300万") is not among them, since the conditions are MongoDB's and there such a contract is not found.
# Truth: what cannot be compared counts as less: $lt and $lte are satisfied by all of these ($gt and $gte by none), so each may be approved. A day as a Date is before every day given as text. Asked of
#        the same rule as a query (sift, which keeps to MongoDB), none of them is found.
# Packages: @casl/ability 7.0.1 (with @ucast/mongo2js 2.0.0), sift 17.1.3 for comparison.
# Who: whoever keeps the limits of approval as casl rules: what is registered before its price is known, or with the amount as it was typed, has no limit; a list made by the query does not show it.
#      { $gte: 0, $lte: 1000000 } refuses them.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y > /dev/null
npm install --silent --no-audit --no-fund @casl/ability@7.0.1 @ucast/mongo2js@2.0.0 sift@17.1.3 > /dev/null || { echo 'the packages cannot be had' >&2; exit 2; }
cat > show.mjs <<'JS'
import { defineAbility, subject } from '@casl/ability'
import sift from 'sift'

const limits = {
  'up to 1,000,000': { amount: { $lte: 1_000_000 } },
  'from 0 to 1,000,000': { amount: { $gte: 0, $lte: 1_000_000 } },
  'due before March': { due: { $lt: '2025-03-01' } }
}
const contracts = [{ amount: 900_000 }, { amount: 2_000_000 }, {}, { amount: null }, { amount: '' }, { amount: '2,000,000' }, { amount: '300万' }, { due: '2025-12-31' }, { due: null }, { due: new Date('2025-12-31') }]
for (const [name, conditions] of Object.entries(limits)) {
  const ability = defineAbility((can) => can('approve', 'Contract', conditions))
  const texts = (chosen) => chosen.map((contract) => JSON.stringify(contract)).join(' ')
  const asked = contracts.filter((contract) => name.startsWith('due') === 'due' in contract || Object.keys(contract).length === 0)
  console.log(`${name}\n  casl: ${texts(asked.filter((contract) => ability.can('approve', subject('Contract', { ...contract }))))}`)
  console.log(`  sift: ${texts(asked.filter(sift(conditions)))}`)
}
JS
node show.mjs | tee seen
cat > expected <<'SEEN'
up to 1,000,000
  casl: {"amount":900000} {} {"amount":null} {"amount":""} {"amount":"2,000,000"} {"amount":"300万"}
  sift: {"amount":900000}
from 0 to 1,000,000
  casl: {"amount":900000}
  sift: {"amount":900000}
due before March
  casl: {} {"due":null} {"due":"2025-12-31T00:00:00.000Z"}
  sift: 
SEEN
diff expected seen && echo '@casl/ability 7.0.1: as described'
