#!/usr/bin/env bash
# Guess: SUMPRODUCT((A1:A4="A")*B1:B4), the sum under conditions as accountants have written it for thirty years, gives 450 in the formula engines of npm, as in Excel: SUMPRODUCT takes ranges cell
#        by cell by itself. An engine that cannot gives an error.
# Truth: hyperformula gives an error only where the formula stands below or above the rows; beside them it gives the amount of its own row: 100, 0, 300, 50. fast-formula-parser takes the first cell of
#        each range wherever the formula stands, and sums what it makes of that to 0; SUM(B1:B4*2) is 200. Right: hyperformula with useArrayArithmetic, and SUMIF in both.
# Packages: hyperformula 3.5.0, fast-formula-parser 1.0.19.
# Who: whoever shows or recalculates ledgers and scoring sheets outside Excel: a total by supplier stands beside each payment, looks like one, and is only that payment.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y > /dev/null
npm install --silent --no-audit --no-fund hyperformula@3.5.0 fast-formula-parser@1.0.19 > /dev/null || { echo 'the packages cannot be had' >&2; exit 2; }
cat > show.mjs <<'JS'
import FormulaParser from 'fast-formula-parser'
import { HyperFormula } from 'hyperformula'

const payments = [['A', 100], ['B', 200], ['A', 300], ['A', 50]]
const formulas = ['SUMPRODUCT((A1:A4="A")*B1:B4)', 'SUMPRODUCT((B1:B4>60)*B1:B4)', 'SUM(B1:B4*2)', 'SUMIF(A1:A4,"A",B1:B4)']
const right = [450, 600, 1300, 450]
const parser = new FormulaParser({
  onCell: ({ row, col }) => payments[row - 1]?.[col - 1],
  onRange: ({ from, to }) => payments.slice(from.row - 1, to.row).map((row) => row.slice(from.col - 1, to.col))
})
const shown = (value) => value?.value ?? value
for (const [at, formula] of formulas.entries()) {
  const fixed = formula.replace(/([AB])(\d)/g, '$1$$$2')
  const values = (options) => {
    const rows = [...payments.map((row) => [...row, `=${fixed}`]), ['', '', `=${fixed}`]]
    return HyperFormula.buildFromArray(rows, { licenseKey: 'gpl-v3', ...options }).getSheetValues(0).map((row) => shown(row[2])).join(' ')
  }
  console.log(`${formula}: ${right[at]} in Excel`)
  console.log(`  hyperformula in rows 1 to 5: ${values({})}; with useArrayArithmetic: ${values({ useArrayArithmetic: true })}`)
  console.log(`  fast-formula-parser in row 5: ${shown(parser.parse(formula, { row: 5, col: 3, sheet: '' }))}`)
}
JS
node show.mjs | tee seen
cat > expected <<'SEEN'
SUMPRODUCT((A1:A4="A")*B1:B4): 450 in Excel
  hyperformula in rows 1 to 5: 100 0 300 50 #VALUE!; with useArrayArithmetic: 450 450 450 450 450
  fast-formula-parser in row 5: 0
SUMPRODUCT((B1:B4>60)*B1:B4): 600 in Excel
  hyperformula in rows 1 to 5: 100 200 300 0 #VALUE!; with useArrayArithmetic: 600 600 600 600 600
  fast-formula-parser in row 5: 0
SUM(B1:B4*2): 1300 in Excel
  hyperformula in rows 1 to 5: 200 400 600 100 #VALUE!; with useArrayArithmetic: 1300 1300 1300 1300 1300
  fast-formula-parser in row 5: 200
SUMIF(A1:A4,"A",B1:B4): 450 in Excel
  hyperformula in rows 1 to 5: 450 450 450 450 450; with useArrayArithmetic: 450 450 450 450 450
  fast-formula-parser in row 5: 450
SEEN
diff expected seen && echo 'hyperformula 3.5.0, fast-formula-parser 1.0.19: as described'
