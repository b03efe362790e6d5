#!/usr/bin/env bash
# Guess: the table that most React and Vue pages are built on leaves rows whose number of days is null out when filtered to 0 to 30 days, and puts them together at one end when sorted, as it does with undefined
#        (sortUndefined); the order of clause numbers does not depend on how many rows there are.
# Truth: null is 0: what is not paid is among what was paid within 0 to 30 days, and stands between -5 and 9 when sorted; undefined is left out and stands last. Texts are sorted sign by sign (3.10 before 3.2,
#        "20,000.00" before "900.00") up to ten rows, and by their numbers from the eleventh on, since only the rows behind the tenth are looked at to choose the way.
# Packages: @tanstack/table-core 8.21.3.
# Who: whoever shows payments with a filter for days or amounts: open payments count as made in time, in rows that come from JSON (which has no undefined); a test with a few rows shows another order than the page.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y > /dev/null
npm install --silent --no-audit --no-fund @tanstack/table-core@8.21.3 > /dev/null || { echo 'the package cannot be had' >&2; exit 2; }
cat > show.mjs <<'JS'
import { createTable, getCoreRowModel, getFilteredRowModel, getSortedRowModel } from '@tanstack/table-core'

const shown = (values, state, column = {}) => {
  const table = createTable({
    data: values.map((value) => ({ value })), columns: [{ accessorKey: 'value', ...column }], state: {}, onStateChange: () => {}, renderFallbackValue: null,
    getCoreRowModel: getCoreRowModel(), getFilteredRowModel: getFilteredRowModel(), getSortedRowModel: getSortedRowModel()
  })
  table.setOptions((options) => ({ ...options, state: { ...table.initialState, ...state } }))
  return table.getRowModel().rows.map((row) => (row.original.value === undefined ? 'undefined' : JSON.stringify(row.original.value))).join(' ')
}
const days = [45, 9, null, -5, undefined, 30]
const sorted = { sorting: [{ id: 'value', desc: false }] }
console.log('days from 0 to 30:', shown(days, { columnFilters: [{ id: 'value', value: [0, 30] }] }, { filterFn: 'inNumberRange' }))
console.log('days sorted:', shown(days, sorted))
const clauses = ['3.10', '3.2', '3.1', '3.9', '4.1', '10.1']
console.log('six clauses:', shown(clauses, sorted))
console.log('twelve clauses:', shown([...clauses, ...clauses.map((clause) => `${clause}.1`)], sorted))
JS
node show.mjs | tee seen
cat > expected <<'SEEN'
days from 0 to 30: 9 null 30
days sorted: -5 null 9 30 45 undefined
six clauses: "10.1" "3.1" "3.10" "3.2" "3.9" "4.1"
twelve clauses: "3.1" "3.1.1" "3.2" "3.2.1" "3.9" "3.9.1" "3.10" "3.10.1" "4.1" "4.1.1" "10.1" "10.1.1"
SEEN
diff expected seen && echo '@tanstack/table-core 8.21.3: as described'
