#!/usr/bin/env bash
# Guess: csvkit keeps a column of whole numbers as whole numbers: days late of 0 and 1, and a first and a second instalment, stay 0, 1, 1 and 2.
# Truth: a column that happens to hold nothing but 0 and 1 is one of yes and no: csvjoin writes False and True into the CSV, csvjson false and true; with one 2 among them it is numbers again. So the
#        type of a column goes by the month. (The leading zero of an invoice code goes in any month: 044001900111 is 44001900111.) -I, --no-inference, leaves all as it stands.
# Packages: csvkit 1.0.7 with agate 1.6.3 (Debian's csvkit 1.0.7-1, unpacked into a folder, run by Debian's Python).
# Who: whoever joins or converts ledgers on the command line: where at most one day was late, what comes out has no days, and the next step reads words, or empty cells, where it expects a number.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
packages='python3-csvkit=1.0.7-1 python3-agate=1.6.3-2 python3-agatedbf python3-agateexcel python3-agatesql python3-babel python-babel-localedata python3-dbfread python3-et-xmlfile python3-greenlet python3-isodate
  python3-leather python3-lxml python3-olefile python3-openpyxl python3-parsedatetime python3-pytimeparse python3-six python3-slugify python3-sqlalchemy python3-tz python3-unidecode python3-xlrd
  python3-pkg-resources python3-importlib-metadata python3-zipp python3-more-itertools python3-typing-extensions'
# shellcheck disable=SC2086
{ apt-get download -qq $packages > /dev/null 2>&1 && [ -x /usr/bin/python3 ]; } || { echo 'the packages cannot be had' >&2; exit 2; }
for package in *.deb; do dpkg -x "$package" unpacked; done
export PYTHONPATH=$dir/unpacked/usr/lib/python3/dist-packages PYTHONWARNINGS=ignore LC_ALL=C.UTF-8
tool() { /usr/bin/python3 -c "import runpy, sys; sys.argv[0] = '$1'; from csvkit.utilities.$1 import launch_new_instance; launch_new_instance()" "${@:2}"; }
printf 'contract,days late,instalment,code\nA,0,1,044001900111\nB,1,1,044001900112\n' > march.csv
printf 'contract,days late,instalment,code\nA,0,1,044001900111\nB,2,2,044001900112\n' > april.csv
printf 'contract,unit\nA,school\nB,hospital\n' > units.csv
{
  for month in march april; do
    echo "$month, csvjoin:"
    tool csvjoin -c contract "$month.csv" units.csv
    echo "$month, csvjson:"
    tool csvjson "$month.csv"
    echo
  done
  echo 'march, csvjoin -I:'
  tool csvjoin -I -c contract march.csv units.csv
} | tee seen
cat > expected <<'SEEN'
march, csvjoin:
contract,days late,instalment,code,unit
A,False,True,44001900111,school
B,True,True,44001900112,hospital
march, csvjson:
[{"contract": "A", "days late": false, "instalment": true, "code": 44001900111.0}, {"contract": "B", "days late": true, "instalment": true, "code": 44001900112.0}]
april, csvjoin:
contract,days late,instalment,code,unit
A,0,1,44001900111,school
B,2,2,44001900112,hospital
april, csvjson:
[{"contract": "A", "days late": 0.0, "instalment": 1.0, "code": 44001900111.0}, {"contract": "B", "days late": 2.0, "instalment": 2.0, "code": 44001900112.0}]
march, csvjoin -I:
contract,days late,instalment,code,unit
A,0,1,044001900111,school
B,1,1,044001900112,hospital
SEEN
diff expected seen && echo 'csvkit 1.0.7: as described'
