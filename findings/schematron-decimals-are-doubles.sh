#!/usr/bin/env bash
# Guess: xs:decimal is exact by the XPath specification (that is what tells it from xs:double), so a Schematron rule "the total is the sum of the lines", written with
#        xs:decimal, holds for 10.10 + 20.20 + 30.30 = 60.60.
# Truth: fontoxpath keeps xs:decimal as a JavaScript number: 0.1 + 0.2 = 0.3 is false, the sum above is 60.599999999999994, and node-schematron, which runs on it, reports a
#        correct invoice as wrong. round(1.005, 2) is 1 (1.01 by the specification). xs:date("2025-02-29") is taken without an error.
# Packages: fontoxpath 3.34.0, node-schematron 2.1.0 (the Schematron processor of npm).
# Who: integrators that check e-invoices or reports with a Schematron (EN 16931 and its kin add up decimals throughout); some correct papers are refused, by their amounts.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true,"type":"module"}' > package.json
npm install --no-audit --no-fund --silent fontoxpath@3.34.0 node-schematron@2.1.0 || { echo 'the packages cannot be had' >&2; exit 2; }
cat > show.mjs <<'JS'
import fontoxpath from 'fontoxpath';
import { Schema } from 'node-schematron';

for (const expression of [
  '0.1 + 0.2 = 0.3',
  'sum((10.10, 20.20, 30.30))',
  'xs:decimal("10.10") + xs:decimal("20.20") + xs:decimal("30.30") = xs:decimal("60.60")',
  '(1.005 * 100) instance of xs:decimal',
  'round(1.005, 2)',
  'xs:date("2025-02-29")',
]) {
  console.log(`${expression} -> ${fontoxpath.evaluateXPathToString(expression, null)}`);
}
const schema = Schema.fromString(`<schema xmlns="http://purl.oclc.org/dsdl/schematron" queryBinding="xslt2">
  <ns prefix="xs" uri="http://www.w3.org/2001/XMLSchema"/>
  <pattern><rule context="invoice">
    <assert id="total" test="sum(line/xs:decimal(@amount)) = xs:decimal(@total)">total is not the sum of the lines</assert>
  </rule></pattern></schema>`);
for (const lines of [['10.10', '20.20', '30.30'], ['10.00', '20.00', '30.60']]) {
  const invoice = `<invoice total="60.60">${lines.map((amount) => `<line amount="${amount}"/>`).join('')}</invoice>`;
  console.log(lines.join(' + '), '= 60.60:', schema.validateString(invoice).map(({ message }) => message.trim()).join() || 'no finding');
}
JS
node show.mjs | tee seen
cat > expected <<'SEEN'
0.1 + 0.2 = 0.3 -> false
sum((10.10, 20.20, 30.30)) -> 60.599999999999994
xs:decimal("10.10") + xs:decimal("20.20") + xs:decimal("30.30") = xs:decimal("60.60") -> false
(1.005 * 100) instance of xs:decimal -> true
round(1.005, 2) -> 1
xs:date("2025-02-29") -> 2025-02-29
10.10 + 20.20 + 30.30 = 60.60: total is not the sum of the lines
10.00 + 20.00 + 30.60 = 60.60: no finding
SEEN
diff expected seen && echo 'fontoxpath 3.34.0, node-schematron 2.1.0: as described'
