#!/usr/bin/env bash
# Guess: every XML reader turns &#x4ed8; into 付: the numeric references belong to XML 1.0 itself (4.1), like &amp;, and need no declaration.
# Truth: fast-xml-parser decodes &amp; and &lt; but leaves numeric references as they stand unless htmlEntities is switched on; txml decodes none. And cheerio in its XML mode writes
#        every Chinese letter as such a reference: text that went through it has no Chinese for the others. xml-js and xml2js decode all.
# Packages: cheerio 1.2.0 (writes), fast-xml-parser 5.12.1, txml 6.0.3; xml-js 1.6.11, xml2js 0.6.2 for comparison.
# Who: whoever reads e-invoices, OFD or Word parts that a program wrote as ASCII (cheerio, and the XML writers of other languages when no encoding is named): a search for 付款 finds nothing, and
#      30&#x65e5; is a period of no known unit. What is in UTF-8 is read rightly, so tests do not show it.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true,"type":"module"}' > package.json
npm install --no-audit --no-fund --silent cheerio@1.2.0 fast-xml-parser@5.12.1 txml@6.0.3 xml-js@1.6.11 xml2js@0.6.2 || { echo 'the packages cannot be had' >&2; exit 2; }
cat > show.mjs <<'JS'
import { load } from 'cheerio';
import { XMLParser } from 'fast-xml-parser';
import { parse } from 'txml';
import { xml2js as xmlJs } from 'xml-js';
import xml2js from 'xml2js';

const xml = load('<note>付款期限30日 &lt; 60日</note>', { xml: true }).xml();
console.log('cheerio writes:', xml);
console.log('fast-xml-parser:', new XMLParser().parse(xml).note);
console.log('fast-xml-parser, htmlEntities:', new XMLParser({ htmlEntities: true }).parse(xml).note);
console.log('txml:', parse(xml)[0].children[0]);
console.log('xml-js:', xmlJs(xml, { compact: true }).note._text);
console.log('xml2js:', (await xml2js.parseStringPromise(xml)).note);
JS
node show.mjs | tee seen
cat > expected <<'SEEN'
cheerio writes: <note>&#x4ed8;&#x6b3e;&#x671f;&#x9650;30&#x65e5; &lt; 60&#x65e5;</note>
fast-xml-parser: &#x4ed8;&#x6b3e;&#x671f;&#x9650;30&#x65e5; < 60&#x65e5;
fast-xml-parser, htmlEntities: 付款期限30日 < 60日
txml: &#x4ed8;&#x6b3e;&#x671f;&#x9650;30&#x65e5; &lt; 60&#x65e5;
xml-js: 付款期限30日 < 60日
xml2js: 付款期限30日 < 60日
SEEN
diff expected seen && echo 'cheerio 1.2.0, fast-xml-parser 5.12.1, txml 6.0.3: as described'
