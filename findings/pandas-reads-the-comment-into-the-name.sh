#!/usr/bin/env bash
# Guess: a comment on a cell is no part of its value: pandas reads 甲公司 from an .ods as it does from the .xlsx it was made of, and two lines in a cell stay two lines (or are parted by a blank).
# Truth: from an .ods the comment, with the day on which it was written, stands before the text without anything between: 2025-03-05T00:00:00已作废甲公司; an amount kept as text, 20000, with the comment 原为30000
#        is …原为3000020000. Two lines are put together: 30 and 00, one below the other, are 3000. Numbers proper are right. No warning.
# Packages: pandas 1.5.3 with odfpy 1.4.2 (Debian's python3-pandas 1.5.3+dfsg-2, python3-odf 1.4.2-2), LibreOffice 7.4.7 (Debian's libreoffice-calc-nogui 4:7.4.7-1+deb12u14) makes the .ods, exceljs 4.4.0 the .xlsx.
# Who: whoever reads ledgers of offices that keep to OpenDocument: suppliers on whom somebody has remarked are other suppliers, and are missing from every join and sum by name.
set -euo pipefail
if [[ $(soffice --version 2> /dev/null) != 'LibreOffice 7.4.7'* || $(/usr/bin/python3 -c 'import odf, openpyxl, pandas; print(pandas.__version__)' 2> /dev/null) != 1.5.3 ]]; then
  apt-get install -y -qq --no-install-recommends libreoffice-calc-nogui=4:7.4.7-1+deb12u14 python3-pandas=1.5.3+dfsg-2 python3-odf=1.4.2-2 python3-openpyxl > /dev/null 2>&1 || { echo 'the packages cannot be had' >&2; exit 2; }
fi
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y > /dev/null
npm install --silent --no-audit --no-fund exceljs@4.4.0 > /dev/null || { echo 'exceljs cannot be had' >&2; exit 2; }
cat > make.mjs <<'JS'
import ExcelJS from 'exceljs'

const book = new ExcelJS.Workbook()
const sheet = book.addWorksheet('ledger')
sheet.addRows([['supplier', 'text', 'number', 'lines'], ['甲公司', '20000', 20_000, '30\n00'], ['乙公司', '500', 500, 'one']])
sheet.getCell('A2').note = '已作废'
sheet.getCell('B2').note = '原为30000'
sheet.getCell('C2').note = '原为30000'
await book.xlsx.writeFile('ledger.xlsx')
JS
node make.mjs
export LC_ALL=C.UTF-8
soffice "-env:UserInstallation=file://$dir/profile" --headless --convert-to ods ledger.xlsx > /dev/null 2>&1
cat > show.py <<'PY'
import re

import pandas

for kind in ['xlsx', 'ods']:
    rows = pandas.read_excel(f'ledger.{kind}', dtype=object).values.tolist()
    for row in rows:
        print(f'{kind}:', ' | '.join(re.sub(r'\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d', '(day)', repr(value)) for value in row))
PY
/usr/bin/python3 -W ignore show.py 2> /dev/null | tee seen
cat > expected <<'SEEN'
xlsx: '甲公司' | '20000' | 20000 | '30\n00'
xlsx: '乙公司' | '500' | 500 | 'one'
ods: '(day)已作废甲公司' | '(day)原为3000020000' | 20000 | '3000'
ods: '乙公司' | '500' | 500 | 'one'
SEEN
diff expected seen && echo 'pandas 1.5.3: as described'
