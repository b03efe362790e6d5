#!/usr/bin/env bash
# Guess: whatever text is handed to docx, the file opens: signs that XML 1.0 cannot hold are escaped, left out or refused, all alike.
# Truth: control characters are left out and half of a surrogate pair is replaced, but U+FFFE and U+FFFF are written as they are: document.xml is no longer well-formed (XML 1.0,
#        2.2), which a strict reader says of the whole file. exceljs writes them too.
# Packages: docx 9.15.2, exceljs 4.4.0, fflate 0.8.3 to unpack, saxes 6.0.0 to read.
# Who: whoever writes names from a mainframe's fixed columns or a PDF's broken font map, where these signs stand for "nothing here", into a letter: one of thousands does not open.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true,"type":"module"}' > package.json
npm install --no-audit --no-fund --silent docx@9.15.2 exceljs@4.4.0 fflate@0.8.3 saxes@6.0.0 || { echo 'the packages cannot be had' >&2; exit 2; }
cat > show.mjs <<'JS'
import { Document, Packer, Paragraph } from 'docx';
import exceljs from 'exceljs';
import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';

const verdict = (xml) => {
  const parser = new SaxesParser();
  let said = 'well-formed';
  parser.on('error', () => (said = 'not well-formed'));
  parser.write(xml).close();
  return said;
};
const word = async (text) => strFromU8(unzipSync(await Packer.toBuffer(new Document({ sections: [{ children: [new Paragraph(text)] }] })))['word/document.xml']);
const sheet = async (text) => {
  const book = new exceljs.Workbook();
  book.addWorksheet('a').getCell('A1').value = text;
  const parts = unzipSync(new Uint8Array(await book.xlsx.writeBuffer()));
  return strFromU8(parts['xl/sharedStrings.xml'] ?? parts['xl/worksheets/sheet1.xml']);
};
for (const sign of ['\u0001', '\u000b', '\ud800', '\ufffe', '\uffff']) {
  const text = `甲方${sign}乙方`;
  console.log(`U+${sign.charCodeAt(0).toString(16).padStart(4, '0')}: docx ${verdict(await word(text))}, exceljs ${verdict(await sheet(text))}`);
}
JS
node show.mjs | tee seen
cat > expected <<'SEEN'
U+0001: docx well-formed, exceljs well-formed
U+000b: docx well-formed, exceljs well-formed
U+d800: docx well-formed, exceljs well-formed
U+fffe: docx not well-formed, exceljs not well-formed
U+ffff: docx not well-formed, exceljs not well-formed
SEEN
diff expected seen && echo 'docx 9.15.2, exceljs 4.4.0: as described'
