#!/usr/bin/env bash
# Guess: searching a page finds a phrase wherever the line was broken: MuPDF finds English across the end of a line, and so it finds Chinese.
# Truth: in place of the break MuPDF wants a space in the words that are searched. English has one there; Chinese has none, so 三十日内支付, broken after 三十日, is not found; it is found with a space put
#        in just where the line breaks. No error: the answer is an empty list.
# Packages: mupdf 1.28.1; the page is printed by Debian's chromium with the font of Debian's fonts-noto-cjk.
# Who: whoever marks clauses in a PDF by their words (highlights, comments, "is this sentence in the contract?"): of longer Chinese phrases most cross a line and are missing.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
[ -x /usr/bin/chromium ] && [ -e /usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc ] || { echo 'chromium and fonts-noto-cjk are needed' >&2; exit 2; }
echo '{"private":true,"type":"module"}' > package.json
npm install --no-audit --no-fund --silent mupdf@1.28.1 || { echo 'the package cannot be had' >&2; exit 2; }
cat > page.html <<'HTML'
<meta charset="utf-8"><body style="font: 20px 'Noto Sans CJK SC'">
<p>采购人应当自收到发票之日起三十日<br>内支付合同价款。</p>
<p>The purchaser shall pay within thirty<br>days after receipt of the invoice.</p>
HTML
chromium --headless --no-sandbox --disable-gpu --no-pdf-header-footer --print-to-pdf=page.pdf page.html > /dev/null 2>&1
cat > show.mjs <<'JS'
import { Document } from 'mupdf';
import { readFileSync } from 'node:fs';

const page = Document.openDocument(readFileSync('page.pdf'), 'application/pdf').loadPage(0);
for (const words of ['within thirty days', '三十日内支付', '三十日 内支付', '内支付合同价款']) console.log(`${words}: ${page.search(words).length} found`);
JS
node show.mjs | tee seen
cat > expected <<'SEEN'
within thirty days: 1 found
三十日内支付: 0 found
三十日 内支付: 1 found
内支付合同价款: 1 found
SEEN
diff expected seen && echo 'mupdf 1.28.1: as described'
