#!/usr/bin/env bash
# Guess: a Chinese text turned into the usage of Taiwan by OpenCC (s2twp) and back (tw2sp) is the text again, as far as terms of contracts go; and a text in simplified signs that is run through t2s, to be sure that
#        it is simplified, stays as it is.
# Truth: 投标资料 (bid papers) comes back as 投标数据 (bid data), 高级工程师 (senior engineer, a title) as 高端工程师 (high-end), 存储 as 保存, 默认 as 缺省;
#        招标文件 is 招標檔案 (computer files) in between, though the law of Taiwan says 招標文件 too. And t2s takes 乾 for the traditional form of 干 wherever it is not part of a
#        word that it knows: 乾县, a county, is 干县, and the family or firm 乾 is 干; 昇 becomes 升. No sign of doubt.
# Packages: opencc 1.1.6 (Debian's opencc, libopencc1.1, libopencc-data 1.1.6+ds1-1 and libmarisa0, unpacked into a folder).
# Who: whoever lets parties on both sides work on one text, or makes names and papers uniform before comparing them: qualifications and legal names change, and a firm is not found in the register.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
apt-get download -qq opencc=1.1.6+ds1-1 libopencc1.1=1.1.6+ds1-1 libopencc-data=1.1.6+ds1-1 libmarisa0 > /dev/null 2>&1 || { echo 'the packages cannot be had' >&2; exit 2; }
for package in *.deb; do dpkg -x "$package" unpacked; done
LD_LIBRARY_PATH=$(dirname "$(find "$dir/unpacked" -name 'libopencc.so.1.1')")
export LD_LIBRARY_PATH LC_ALL=C.UTF-8
convert() { unpacked/usr/bin/opencc -c "unpacked/usr/share/opencc/$1.json"; }
{
  for text in 投标资料 高级工程师 存储 默认 招标文件 软件 质量保证金; do
    there=$(convert s2twp <<< "$text")
    echo "$text -> $there -> $(convert tw2sp <<< "$there")"
  done
  for text in 乾县人民政府 陈乾 乾坤公司 昇华公司 后勤; do echo "t2s of $text: $(convert t2s <<< "$text")"; done
} | tee seen
cat > expected <<'SEEN'
投标资料 -> 投標資料 -> 投标数据
高级工程师 -> 高階工程師 -> 高端工程师
存储 -> 儲存 -> 保存
默认 -> 預設 -> 缺省
招标文件 -> 招標檔案 -> 招标文件
软件 -> 軟體 -> 软件
质量保证金 -> 質量保證金 -> 质量保证金
t2s of 乾县人民政府: 干县人民政府
t2s of 陈乾: 陈干
t2s of 乾坤公司: 乾坤公司
t2s of 昇华公司: 升华公司
t2s of 后勤: 后勤
SEEN
diff expected seen && echo 'opencc 1.1.6: as described'
