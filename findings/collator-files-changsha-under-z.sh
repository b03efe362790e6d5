#!/usr/bin/env bash
# Guess: cities sorted by Intl.Collator for zh stand where a reader looks for them: 长沙 and 长春 under C, 厦门 under X.
# Truth: it goes by signs, each with one reading: 长 is zhǎng and stands under Z behind 厦门, 厦 is shà and stands under S. 重庆 comes right by chance. pinyin-pro reads the
#        words (changsha, xiamen), so an index by first letters made with it and a list sorted by the collator disagree.
# Packages: node 24.21.0 (ICU 78.3), pinyin-pro 3.29.4.
# Who: whoever offers cities or firms in the order of their pinyin, with letters to jump to: two provincial capitals are behind the wrong letter, and a search by halving misses them.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true,"type":"module"}' > package.json
npm install --no-audit --no-fund --silent node@24.21.0 pinyin-pro@3.29.4 || { echo 'the packages cannot be had' >&2; exit 2; }
cat > show.mjs <<'JS'
import { pinyin } from 'pinyin-pro';

const cities = ['上海', '大连', '长沙', '成都', '厦门', '西安', '长春', '重庆', '郑州', '石家庄'];
const { compare } = new Intl.Collator('zh-Hans-CN');
const letters = (city) => pinyin(city, { toneType: 'none', type: 'array' }).join('');
console.log('collator:', cities.toSorted(compare).join(' '));
console.log('by the words:', cities.toSorted((a, b) => (letters(a) < letters(b) ? -1 : 1)).join(' '));
console.log('readings:', ['长沙', '厦门', '重庆'].map(letters).join(' '));
JS
node_modules/node/bin/node show.mjs | tee seen
cat > expected <<'SEEN'
collator: 成都 重庆 大连 厦门 上海 石家庄 西安 长春 长沙 郑州
by the words: 长春 长沙 成都 重庆 大连 上海 石家庄 厦门 西安 郑州
readings: changsha xiamen chongqing
SEEN
diff expected seen && echo 'node 24.21.0, pinyin-pro 3.29.4: as described'
