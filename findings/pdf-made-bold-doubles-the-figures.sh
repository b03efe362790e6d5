#!/usr/bin/env bash
# Guess: where a font has no bold, report tools draw a text twice with a hair's breadth between (伪粗体). Readers of PDF that people use know this and give the text once.
# Truth: unpdf (PDF.js) gives it twice: drawn sign by sign, 不超过60日 reads 不不超超过过6600日日, so a limit of 60 days is one of 6600; drawn line by line, the clause stands
#        twice in one line. mupdf gives the first once, the second on two lines.
# Packages: unpdf 1.8.1, mupdf 1.28.1; page drawn with pdf-lib 1.17.1 and the font of @embedpdf/fonts-sc 1.0.0.
# Who: whoever reads amounts and periods out of printed reports: figures with every digit doubled (1,000 becomes 11,,000000), just in what was thought important enough for bold.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true,"type":"module"}' > package.json
npm install --no-audit --no-fund --silent unpdf@1.8.1 mupdf@1.28.1 pdf-lib@1.17.1 @pdf-lib/fontkit@1.1.1 @embedpdf/fonts-sc@1.0.0 \
  node@24.21.0 || { echo 'the packages cannot be had' >&2; exit 2; }
cat > show.mjs <<'JS'
import { readFile } from 'node:fs/promises';
import fontkit from '@pdf-lib/fontkit';
import * as mupdf from 'mupdf';
import { PDFDocument } from 'pdf-lib';
import { extractText, getDocumentProxy } from 'unpdf';

const document = await PDFDocument.create();
document.registerFontkit(fontkit);
const font = await document.embedFont(await readFile('node_modules/@embedpdf/fonts-sc/fonts/NotoSansHans-Regular.otf'));
const page = document.addPage([595, 842]);
const bold = (text, x, y) => {
  for (const by of [0, 0.25]) page.drawText(text, { x: x + by, y, size: 14, font });
};
let x = 50;
for (const sign of '不超过60日') {
  bold(sign, x, 780);
  x += font.widthOfTextAtSize(sign, 14);
}
bold('付款期限为30日', 50, 700);
const file = await document.save();

const line = (text) => text.split('\n').map((part) => part.trim()).filter(Boolean).join(' / ');
const proxy = await getDocumentProxy(new Uint8Array(file));
console.log('unpdf:', line((await extractText(proxy, { mergePages: true })).text));
console.log('mupdf:', line(mupdf.Document.openDocument(file, 'application/pdf').loadPage(0).toStructuredText().asText()));
process.exit(0);
JS
npx node show.mjs 2> warnings | tee seen
cat > expected <<'SEEN'
unpdf: 不不超超过过6600日日 / 付款期限为30日付款期限为30日
mupdf: 不超过60日 / 付款期限为30日 / 付款期限为30日
SEEN
diff expected seen && echo 'unpdf 1.8.1, mupdf 1.28.1: as described'
