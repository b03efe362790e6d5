#!/usr/bin/env bash
# Guess: the formula by which Chinese sheets write an amount in words, TEXT(INT(A1),"[DBNum2]")&"元"…, gives in LibreOffice what it gives in Excel (壹万陆仟肆佰零玖元), as a cell with the
#        number format [DBNum2] does; at worst the digits stay digits.
# Truth: a format that is nothing but [DBNum2] gives an empty text, in any language: 16,409.02 is 元零分, 20,000 is 元整. No error. With the language and a 0 behind it, [DBNum2][$-804]0, it is right everywhere, with
#        [DBNum2]0 where LibreOffice runs in Chinese; elsewhere those stay digits.
# Packages: LibreOffice 7.4.7 (Debian's libreoffice-calc-nogui 4:7.4.7-1+deb12u14), exceljs 4.4.0 (writes the file).
# Who: whoever lets a server fill payment requests or contracts in a template of a Chinese office and print them by LibreOffice: the paper says 元整, and nothing else, where the amount in words counts.
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

const book = new ExcelJS.Workbook()
const sheet = book.addWorksheet('request')
for (const amount of [16_409.02, 20_000]) {
  const yuan = `INT(${amount})`
  const fen = `RIGHT(TEXT(${amount},"0.00"),1)`
  for (const formula of [
    `IF(${amount}=${yuan},TEXT(${yuan},"[DBNum2]")&"元整",TEXT(${yuan},"[DBNum2]")&"元零"&TEXT(${fen},"[DBNum2]")&"分")`,
    `TEXT(${yuan},"[DBNum2]0")&"元"`,
    `TEXT(${yuan},"[DBNum2][$-804]0")&"元"`
  ]) {
    sheet.addRow([formula, { formula }])
  }
}
await book.xlsx.writeFile('book.xlsx')
JS
node make.mjs
for locale in C.UTF-8 zh_CN.UTF-8; do
  echo "$locale:"
  LC_ALL=$locale LANG=$locale soffice "-env:UserInstallation=file://$dir/profile-$locale" --headless --convert-to 'csv:Text - txt - csv (StarCalc):9,34,76' book.xlsx > /dev/null 2>&1
  cat book.csv
done | tr '\t' '|' | tee seen
cat > expected <<'SEEN'
C.UTF-8:
"IF(16409.02=INT(16409.02),TEXT(INT(16409.02),""[DBNum2]"")&""元整"",TEXT(INT(16409.02),""[DBNum2]"")&""元零""&TEXT(RIGHT(TEXT(16409.02,""0.00""),1),""[DBNum2]"")&""分"")"|元零分
"TEXT(INT(16409.02),""[DBNum2]0"")&""元"""|16409元
"TEXT(INT(16409.02),""[DBNum2][$-804]0"")&""元"""|壹万陆仟肆佰零玖元
"IF(20000=INT(20000),TEXT(INT(20000),""[DBNum2]"")&""元整"",TEXT(INT(20000),""[DBNum2]"")&""元零""&TEXT(RIGHT(TEXT(20000,""0.00""),1),""[DBNum2]"")&""分"")"|元整
"TEXT(INT(20000),""[DBNum2]0"")&""元"""|20000元
"TEXT(INT(20000),""[DBNum2][$-804]0"")&""元"""|贰万元
zh_CN.UTF-8:
"IF(16409.02=INT(16409.02),TEXT(INT(16409.02),""[DBNum2]"")&""元整"",TEXT(INT(16409.02),""[DBNum2]"")&""元零""&TEXT(RIGHT(TEXT(16409.02,""0.00""),1),""[DBNum2]"")&""分"")"|元零分
"TEXT(INT(16409.02),""[DBNum2]0"")&""元"""|壹万陆仟肆佰零玖元
"TEXT(INT(16409.02),""[DBNum2][$-804]0"")&""元"""|壹万陆仟肆佰零玖元
"IF(20000=INT(20000),TEXT(INT(20000),""[DBNum2]"")&""元整"",TEXT(INT(20000),""[DBNum2]"")&""元零""&TEXT(RIGHT(TEXT(20000,""0.00""),1),""[DBNum2]"")&""分"")"|元整
"TEXT(INT(20000),""[DBNum2]0"")&""元"""|贰万元
"TEXT(INT(20000),""[DBNum2][$-804]0"")&""元"""|贰万元
SEEN
diff expected seen && echo 'LibreOffice 7.4.7: as described'
