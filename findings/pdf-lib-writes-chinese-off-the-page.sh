#!/usr/bin/env bash
# Guess: pdf-lib's drawText with maxWidth breaks a Chinese clause into lines of that width, as it does with English.
# Truth: it breaks only at blanks, and Chinese has none: the clause is one line twice as wide as the page, and what goes beyond the edge is nowhere to be seen. unpdf, reading the page
#        back, has the first half only; a blank after each sign (or wordBreaks) is needed. No error.
# Packages: pdf-lib 1.17.1 (with @pdf-lib/fontkit 1.1.1 and @embedpdf/fonts-sc 1.0.0), unpdf 1.8.1 to read back.
# Who: whoever prints opinions, contracts or notices as PDF from Node; the end of each long clause, where the period or the share to be paid back stands, is missing on paper.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true,"type":"module"}' > package.json
npm install --no-audit --no-fund --silent @pdf-lib/fontkit@1.1.1 pdf-lib@1.17.1 @embedpdf/fonts-sc@1.0.0 unpdf@1.8.1 node@24.21.0 || { echo 'the packages cannot be had' >&2; exit 2; }
cat > show.mjs <<'JS'
import { readFile } from 'node:fs/promises';
import fontkit from '@pdf-lib/fontkit';
import { PDFDocument, StandardFonts } from 'pdf-lib';
import { extractText, getDocumentProxy } from 'unpdf';

const clause = '采购人应当自收到发票后十个工作日内将合同价款的百分之九十七支付至供应商账户，其余百分之三作为质量保证金，在质保期满后三十日内退还。';
const english = 'The buyer pays ninety-seven per cent of the price within ten working days after the invoice and the remaining three per cent at the end of the warranty.';
const document = await PDFDocument.create();
document.registerFontkit(fontkit);
const chinese = await document.embedFont(await readFile('node_modules/@embedpdf/fonts-sc/fonts/NotoSansHans-Regular.otf'));
const latin = await document.embedFont(StandardFonts.Helvetica);
const page = document.addPage([595, 842]);
page.drawText(clause, { x: 50, y: 780, size: 14, font: chinese, maxWidth: 495, lineHeight: 20 });
page.drawText(english, { x: 50, y: 600, size: 14, font: latin, maxWidth: 495, lineHeight: 20 });
console.log(`page 595 wide, maxWidth 495, the clause ${Math.round(chinese.widthOfTextAtSize(clause, 14))}`);
const { text } = await extractText(await getDocumentProxy(new Uint8Array(await document.save())), { mergePages: true });
for (const line of text.split('\n').filter((part) => part.trim())) console.log('read back:', line.trim());
console.log('the end of the clause is on the page:', text.includes('三十日内退还'));
process.exit(0);
JS
npx node show.mjs 2> warnings | tee seen
cat > expected <<'SEEN'
page 595 wide, maxWidth 495, the clause 910
read back: 采购人应当自收到发票后十个工作日内将合同价款的百分之九十七支付至供应商账户，其
read back: The buyer pays ninety-seven per cent of the price within ten working days after
read back: the invoice and the remaining three per cent at the end of the warranty.
the end of the clause is on the page: false
SEEN
diff expected seen && echo 'pdf-lib 1.17.1: as described'
