#!/usr/bin/env bash
# Guess: Miller, asked for sums of a column in which some amounts have a comma ("20,000"), stops with an error, or gives an error as the result, as its own expression `$amount + 0` does.
# Truth: stats1 leaves them out without a word: 20,000 and 500 sum to 500, their mean is 500 though their count is 2, while their maximum is "20,000"; a column that has only such amounts sums
#        to 0. `filter '$amount > 1000'` compares the texts: "20,000" passes, "1,200" does not, and "900" would.
# Packages: miller 6.6.0 (Debian's miller 6.6.0-2+b3, unpacked into a folder).
# Who: auditors who total ledgers on the command line; amounts exported with group marks are quoted in CSV and look like any other.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
apt-get download -qq miller=6.6.0-2+b3 > /dev/null 2>&1 && dpkg -x miller_*.deb unpacked || { echo 'the package cannot be had' >&2; exit 2; }
mlr() { unpacked/usr/bin/mlr "$@"; }
printf 'unit,amount\nA,"20,000"\nA,500\nB,"3,500"\nB,"1,200"\n' > ledger.csv
{
  mlr --icsv --oxtab stats1 -a sum,mean,count,max -f amount -g unit ledger.csv | tr -s ' ' | sed 's/ *$//'
  echo "above 1000: $(mlr --icsv --onidx filter '$amount > 1000' then cut -f amount ledger.csv | paste -sd' ')"
  echo "plus 0: $(mlr --icsv --onidx put -q 'emit1 {"sum": $amount + 0}' ledger.csv | paste -sd' ')"
} | tee seen
cat > expected <<'SEEN'
unit A
amount_sum 500
amount_mean 500
amount_count 2
amount_max 20,000

unit B
amount_sum 0
amount_mean
amount_count 2
amount_max 3,500
above 1000: 20,000 3,500
plus 0: (error) 500 (error) (error)
SEEN
diff expected seen && echo 'miller 6.6.0: as described'
