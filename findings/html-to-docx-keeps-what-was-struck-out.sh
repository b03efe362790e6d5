#!/usr/bin/env bash
# Guess: html-to-docx carries over what changes the meaning of a contract: what is struck out (<del>, <s>) is struck out in Word, and a list that begins at 3 begins at 3.
# Truth: it knows neither: 付款期限<del>60</del><ins>30</ins>日 is plain 付款期限6030日 in Word, with nothing to show that the 60 was struck out; <ol start="3"> begins at 1, so clauses 3 and 4
#        are 1 and 2. Superscripts and bold are kept. The fork @turbodocx/html-to-docx has both right.
# Packages: html-to-docx 1.8.0; @turbodocx/html-to-docx 1.23.1 for comparison.
# Who: whoever turns an amended text from a web editor into a docx to be signed; a period of 6030 days, and clauses under wrong numbers.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true,"type":"module"}' > package.json
npm install --no-audit --no-fund --silent html-to-docx@1.8.0 @turbodocx/html-to-docx@1.23.1 jszip@3.10.2 || { echo 'the packages cannot be had' >&2; exit 2; }
cat > show.mjs <<'JS'
import { createRequire } from 'node:module';
import JSZip from 'jszip';

const require = createRequire(import.meta.url);
const html = `<p>付款期限<del>60</del><ins>30</ins>日</p><p>质保金<s>10</s>5%</p><p>违约金<strike>8</strike>3%</p><p>10<sup>4</sup>元</p>
<ol start="3"><li>验收</li><li>质保</li></ol>`;
for (const name of ['html-to-docx', '@turbodocx/html-to-docx']) {
  const convert = require(name);
  const zip = await JSZip.loadAsync(await (convert.default ?? convert)(html));
  const document = await zip.file('word/document.xml').async('text');
  const numbering = await zip.file('word/numbering.xml').async('text');
  const paragraphs = [...document.matchAll(/<w:p>.*?<\/w:p>/gs)].map(([paragraph]) =>
    [...paragraph.matchAll(/<w:r>.*?<\/w:r>/gs)]
      .map(([run]) => {
        const text = /<w:t[^>]*>([^<]*)</.exec(run)?.[1] ?? '';
        if (/<w:d?strike(?! w:val="(?:false|0)")/.test(run)) return `[struck out: ${text}]`;
        return run.includes('"superscript"') ? `[raised: ${text}]` : text;
      })
      .join(''),
  );
  console.log(`${name}:`);
  console.log('  ', paragraphs.filter(Boolean).join(' / '));
  console.log('   the list begins at', /<w:lvl w:ilvl="0".*?<w:start w:val="(\d+)"/s.exec(numbering)?.[1]);
}
process.exit(0);
JS
node show.mjs | tee seen
cat > expected <<'SEEN'
html-to-docx:
   付款期限6030日 / 质保金105% / 违约金83% / 10[raised: 4]元 / 验收 / 质保
   the list begins at 1
@turbodocx/html-to-docx:
   付款期限[struck out: 60]30日 / 质保金[struck out: 10]5% / 违约金[struck out: 8]3% / 10[raised: 4]元 / 验收 / 质保
   the list begins at 3
SEEN
diff expected seen && echo 'html-to-docx 1.8.0: as described'
