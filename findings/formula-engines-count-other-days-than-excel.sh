#!/usr/bin/env bash
# Guess: the formula engines of npm give what Excel gives for the everyday functions of an accountant: EDATE cut to the end of the month, WORKDAY backwards, NETWORKDAYS negative when the
#        dates are turned round, ROUND half away from zero on what is written, TEXT with a percent format, the nth SUBSTITUTE.
# Truth: fast-formula-parser's EDATE of 31 January is 3 March and its WORKDAY of Monday, one day back, is that Monday; formulajs counts Friday back to Monday as -3 days
#        (-5 in Excel) and SUBSTITUTE("3030", "30", "60", 1) changes the second; hyperformula (like the first) rounds 1.005 to 1 (1.01 in Excel) and writes a rate of 28.5 % as 0.28%, 1234.5 with
#        "#,##0.00" as 1235,##0.00. Each is right where another is wrong.
# Packages: fast-formula-parser 1.0.19, @formulajs/formulajs 4.6.1, hyperformula 3.5.0.
# Who: whoever recalculates a ledger or a scoring sheet outside Excel; due dates, days overdue and shares differ from the sheet that was signed.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true,"type":"module"}' > package.json
npm install --no-audit --no-fund --silent fast-formula-parser@1.0.19 @formulajs/formulajs@4.6.1 hyperformula@3.5.0 || { echo 'the packages cannot be had' >&2; exit 2; }
cat > show.mjs <<'JS'
import * as formulajs from '@formulajs/formulajs';
import FormulaParser from 'fast-formula-parser';
import { HyperFormula } from 'hyperformula';

const parser = new FormulaParser();
const hyperformula = HyperFormula.buildFromArray([[]], { licenseKey: 'gpl-v3' });
const tried = (calculate) => {
  try {
    const value = calculate();
    return value instanceof Date ? String(value.getTime() / 86400000 + 25569) : String(value?.value ?? value);
  } catch {
    return 'not there';
  }
};
const { DATE } = formulajs;
for (const [formula, excel, calculate] of [
  ['EDATE(DATE(2025,1,31),1)', 45716, () => formulajs.EDATE(DATE(2025, 1, 31), 1)],
  ['WORKDAY(DATE(2025,3,10),-1)', 45723, () => formulajs.WORKDAY(DATE(2025, 3, 10), -1)],
  ['NETWORKDAYS(DATE(2025,3,7),DATE(2025,3,3))', -5, () => formulajs.NETWORKDAYS(DATE(2025, 3, 7), DATE(2025, 3, 3))],
  ['ROUND(1.005,2)', 1.01, () => formulajs.ROUND(1.005, 2)],
  ['SUBSTITUTE("3030","30","60",1)', '6030', () => formulajs.SUBSTITUTE('3030', '30', '60', 1)],
  ['TEXT(0.285,"0.00%")', '28.50%', () => formulajs.TEXT(0.285, '0.00%')],
  ['TEXT(1234.5,"#,##0.00")', '1,234.50', () => formulajs.TEXT(1234.5, '#,##0.00')],
]) {
  console.log(
    `${formula}: Excel ${excel} | fast-formula-parser ${tried(() => parser.parse(formula, { row: 1, col: 1, sheet: 'S' }))}`,
    `| formulajs ${tried(calculate)} | hyperformula ${tried(() => hyperformula.calculateFormula(`=${formula}`, 0))}`,
  );
}
JS
TZ=UTC node show.mjs | tee seen
cat > expected <<'SEEN'
EDATE(DATE(2025,1,31),1): Excel 45716 | fast-formula-parser 45719 | formulajs 45716 | hyperformula 45716
WORKDAY(DATE(2025,3,10),-1): Excel 45723 | fast-formula-parser 45726 | formulajs 45723 | hyperformula 45723
NETWORKDAYS(DATE(2025,3,7),DATE(2025,3,3)): Excel -5 | fast-formula-parser -5 | formulajs -3 | hyperformula -5
ROUND(1.005,2): Excel 1.01 | fast-formula-parser 1 | formulajs 1.01 | hyperformula 1
SUBSTITUTE("3030","30","60",1): Excel 6030 | fast-formula-parser not there | formulajs 3060 | hyperformula 6030
TEXT(0.285,"0.00%"): Excel 28.50% | fast-formula-parser 28.50% | formulajs 28.50% | hyperformula 0.28%
TEXT(1234.5,"#,##0.00"): Excel 1,234.50 | fast-formula-parser 1,234.50 | formulajs 1,234.50 | hyperformula 1235,##0.00
SEEN
diff expected seen && echo 'fast-formula-parser 1.0.19, @formulajs/formulajs 4.6.1, hyperformula 3.5.0: as described'
