#!/usr/bin/env bash
# Guess: a date whose format also shows the weekday the way Chinese Excel does (aaaa: 星期三) is shown by LibreOffice as Excel shows it; on a server that knows no Chinese at worst the weekday is in
#        English.
# Truth: where LibreOffice does not run in Chinese, aaa or aaaa without a language in front turns the whole format to the Jewish calendar, month and day alike, but not the year: 5 March 2025 is
#        2025/12/5 Wednesday, 31 December 2025 is 2025/10/11. With [$-804] in front, or with LANG=zh_CN.UTF-8, all is right, as is a format without the weekday in the next cell.
# Packages: LibreOffice 7.4.7 (Debian's libreoffice-calc-nogui 4:7.4.7-1+deb12u14), exceljs 4.4.0 (writes the file).
# Who: whoever turns ledgers and time tables of Chinese offices into PDF or CSV on a server: deadlines are printed months off, in the right year and beside the right weekday.
set -euo pipefail
if [[ $(soffice --version 2> /dev/null) != 'LibreOffice 7.4.7'* ]]; then
  apt-get install -y -qq --no-install-recommends libreoffice-calc-nogui=4:7.4.7-1+deb12u14 > /dev/null 2>&1 || { echo 'LibreOffice 7.4.7 cannot be had' >&2; exit 2; }
fi
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y > /dev/null
npm install --silent --no-audit --no-fund exceljs@4.4.0 > /dev/null || { echo 'exceljs cannot be had' >&2; exit 2; }
cat > make.mjs <<'JS'
import ExcelJS from 'exceljs'

const formats = ['yyyy/m/d', 'yyyy/m/d aaaa', 'yyyy"年"m"月"d"日" aaa', '[$-804]yyyy/m/d aaaa']
const days = [[2025, 3, 5], [2025, 12, 31], [2024, 10, 8]]
const book = new ExcelJS.Workbook()
const sheet = book.addWorksheet('deadlines')
for (const format of formats) {
  const row = sheet.addRow([format, ...days.map(([year, month, day]) => new Date(Date.UTC(year, month - 1, day)))])
  for (let column = 2; column <= 4; column++) row.getCell(column).numFmt = format
}
await book.xlsx.writeFile('deadlines.xlsx')
JS
node make.mjs
for locale in C.UTF-8 zh_CN.UTF-8; do
  echo "$locale:"
  LC_ALL=$locale LANG=$locale soffice "-env:UserInstallation=file://$dir/profile-$locale" --headless --convert-to 'csv:Text - txt - csv (StarCalc):9,34,76' deadlines.xlsx > /dev/null 2>&1
  cat deadlines.csv
done | tr '\t' '|' | tee seen
cat > expected <<'SEEN'
C.UTF-8:
yyyy/m/d|2025/3/5|2025/12/31|2024/10/8
yyyy/m/d aaaa|2025/12/5 Wednesday|2025/10/11 Wednesday|2024/7/6 Tuesday
"yyyy""年""m""月""d""日"" aaa"|2025年12月5日 Wed|2025年10月11日 Wed|2024年7月6日 Tue
[$-804]yyyy/m/d aaaa|2025/3/5 星期三|2025/12/31 星期三|2024/10/8 星期二
zh_CN.UTF-8:
yyyy/m/d|2025/3/5|2025/12/31|2024/10/8
yyyy/m/d aaaa|2025/3/5 星期三|2025/12/31 星期三|2024/10/8 星期二
"yyyy""年""m""月""d""日"" aaa"|2025年3月5日 三|2025年12月31日 三|2024年10月8日 二
[$-804]yyyy/m/d aaaa|2025/3/5 星期三|2025/12/31 星期三|2024/10/8 星期二
SEEN
diff expected seen && echo 'LibreOffice 7.4.7: as described'
