#!/usr/bin/env bash
# Guess: a plain-text accounting tool that imports a bank's CSV takes "20,000" for twenty thousand: three digits after a comma are a group, all the more beside 12,800.50 in the next row.
# Truth: hledger takes a single mark for the decimal mark, whatever stands in the other rows: "20,000" is 20.000, "3,500" is 3.500, while "12,800.50" and "1,234,567" are read rightly. The sum is
#        wrong by nearly all of it, and a search for what is above 1,000 finds the rows with cents only. Alone the amount is printed as it was written, so it looks right; `decimal-mark .` in the
#        rules of the import mends it.
# Packages: hledger 1.25 (Debian's hledger 1.25-2+b5, unpacked into a folder).
# Who: accountants and auditors who import statements of Chinese banks and systems, where whole amounts carry no cents.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
apt-get download -qq hledger=1.25-2+b5 > /dev/null 2>&1 && dpkg -x hledger_*.deb unpacked || { echo 'the package cannot be had' >&2; exit 2; }
export LC_ALL=C.UTF-8
hledger() { unpacked/usr/bin/hledger "$@"; }
cat > ledger.csv <<'CSV'
date,payee,amount
2025-03-05,A,"20,000"
2025-03-06,B,"3,500"
2025-03-07,C,"12,800.50"
CSV
printf 'skip 1\nfields date, description, amount\ncurrency CNY\naccount1 paid\naccount2 bank\n' > plain.rules
{ cat plain.rules; echo 'decimal-mark .'; } > marked.rules
total() { hledger -f ledger.csv --rules-file "$1" balance paid -N | tr -s ' '; }
above() { hledger -f ledger.csv --rules-file "$1" register paid 'amt:>1000' -O csv | cut -d, -f4 | tail -n +2 | tr -d '"' | paste -sd' '; }
{
  echo "sum:$(total plain.rules)"
  echo "above 1,000: $(above plain.rules)"
  echo "sum with decimal-mark:$(total marked.rules)"
  echo "above 1,000 with decimal-mark: $(above marked.rules)"
} | tee seen
cat > expected <<'SEEN'
sum: CNY12,824.000 paid
above 1,000: C
sum with decimal-mark: CNY36,300.50 paid
above 1,000 with decimal-mark: A B C
SEEN
diff expected seen && echo 'hledger 1.25: as described'
