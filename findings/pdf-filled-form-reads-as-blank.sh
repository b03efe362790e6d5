#!/usr/bin/env bash
# Guess: what has been filled into the fields of a PDF form stands on the page, prints with it and is part of its text for every reader that gives "the text of the page".
# Truth: unpdf (PDF.js) and mupdf give the printed text only: "Payment within days of invoice". The 30 in the field and the entry chosen in a list are in annotations
#        (PDF.js: page.getAnnotations(), fieldValue), which neither reads; nothing tells that something is missing. A form that was flattened is read whole, the
#        figures at the end, where they stand in the file.
# Packages: unpdf 1.8.1, mupdf 1.28.1; form made with pdf-lib 1.17.1.
# Who: whoever reads declarations (中小企业声明函), price forms or contracts filled in a PDF viewer: the very facts asked for are absent, and the clause around them reads as complete.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true,"type":"module"}' > package.json
npm install --no-audit --no-fund --silent unpdf@1.8.1 mupdf@1.28.1 pdf-lib@1.17.1 node@24.21.0 || { echo 'the packages cannot be had' >&2; exit 2; }
cat > show.mjs <<'JS'
import * as mupdf from 'mupdf';
import { PDFDocument, StandardFonts } from 'pdf-lib';
import { extractText, getDocumentProxy } from 'unpdf';

const made = async (flat) => {
  const document = await PDFDocument.create();
  const page = document.addPage([400, 300]);
  const font = await document.embedFont(StandardFonts.Helvetica);
  page.drawText('Payment within', { x: 20, y: 250, size: 12, font });
  page.drawText('days of invoice', { x: 160, y: 250, size: 12, font });
  const form = document.getForm();
  const days = form.createTextField('days');
  days.setText('30');
  days.addToPage(page, { x: 110, y: 245, width: 40, height: 20 });
  const kind = form.createDropdown('kind');
  kind.addOptions(['open', 'single-source']);
  kind.select('single-source');
  kind.addToPage(page, { x: 20, y: 150, width: 120, height: 20 });
  if (flat) form.flatten();
  return document.save();
};
const line = (text) => text.split('\n').map((part) => part.trim()).filter(Boolean).join(' / ');
for (const flat of [false, true]) {
  const file = await made(flat);
  const proxy = await getDocumentProxy(new Uint8Array(file));
  console.log(flat ? 'flattened:' : 'filled:');
  console.log('  unpdf:', line((await extractText(proxy, { mergePages: true })).text));
  console.log('  mupdf:', line(mupdf.Document.openDocument(file, 'application/pdf').loadPage(0).toStructuredText().asText()));
  const fields = await (await proxy.getPage(1)).getAnnotations();
  console.log('  annotations:', fields.map(({ fieldName, fieldValue }) => `${fieldName}=${fieldValue}`).join(', ') || 'none');
}
process.exit(0);
JS
npx node show.mjs 2> warnings | tee seen
cat > expected <<'SEEN'
filled:
  unpdf: Payment within days of invoice
  mupdf: Payment within / days of invoice
  annotations: days=30, kind=single-source
flattened:
  unpdf: Payment within days of invoice30single-source
  mupdf: Payment within / days of invoice / 30 / single-source
  annotations: none
SEEN
diff expected seen && echo 'unpdf 1.8.1, mupdf 1.28.1: as described'
