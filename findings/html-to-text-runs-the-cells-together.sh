#!/usr/bin/env bash
# Guess: html-to-text keeps the cells of a table apart (by a blank, a tab or columns), and the converters keep the numbers of a list that does not begin at 1 (start="3", li value="8"), since
#        clauses are cited by them.
# Truth: html-to-text takes every table for layout unless told otherwise, and puts cells together without anything between: 第1包 | 30 | 000 becomes 第1包30000, and the next
#        row of 2 | 100 | 113 follows on as 2100113. node-html-markdown begins every list at 1, so clause 3 is clause 1; turndown and html-to-text keep start but, like it, not value: clause 8 is clause 4.
# Packages: html-to-text 10.0.1, turndown 7.2.5, node-html-markdown 2.0.0.
# Who: whoever reads award notices and tender pages of the portals (tables all of them) as text: amounts that nobody wrote, and clauses cited by wrong numbers.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true,"type":"module"}' > package.json
npm install --no-audit --no-fund --silent html-to-text@10.0.1 turndown@7.2.5 node-html-markdown@2.0.0 || { echo 'the packages cannot be had' >&2; exit 2; }
cat > show.mjs <<'JS'
import { convert } from 'html-to-text';
import { NodeHtmlMarkdown } from 'node-html-markdown';
import TurndownService from 'turndown';

const converters = {
  'html-to-text': (html) => convert(html),
  'html-to-text, dataTable': (html) => convert(html, { selectors: [{ selector: 'table', format: 'dataTable' }] }),
  turndown: (html) => new TurndownService().turndown(html),
  'node-html-markdown': (html) => NodeHtmlMarkdown.translate(html),
};
const table = '<table><tr><th>包号</th><th>不含税</th><th>含税</th></tr><tr><td>第1包</td><td>30</td><td>000</td></tr><tr><td>2</td><td>100</td><td>113</td></tr></table>';
const list = '<ol start="3"><li>付款</li><li value="8">验收</li><li>质保</li></ol>';
for (const [name, to] of Object.entries(converters)) {
  console.log(`${name}:`);
  for (const html of [table, list]) console.log('  ', JSON.stringify(to(html)));
}
JS
node show.mjs | tee seen
cat > expected <<'SEEN'
html-to-text:
   "包号不含税含税第1包300002100113"
   " 3. 付款\n 4. 验收\n 5. 质保"
html-to-text, dataTable:
   "包号    不含税   含税\n第1包   30    000\n2     100   113"
   " 3. 付款\n 4. 验收\n 5. 质保"
turndown:
   "包号\n\n不含税\n\n含税\n\n第1包\n\n30\n\n000\n\n2\n\n100\n\n113"
   "3.  付款\n4.  验收\n5.  质保"
node-html-markdown:
   "| 包号  | 不含税 | 含税  |\n| --- | --- | --- |\n| 第1包 | 30  | 000 |\n| 2   | 100 | 113 |"
   "1. 付款\n2. 验收\n3. 质保"
SEEN
diff expected seen && echo 'html-to-text 10.0.1, turndown 7.2.5, node-html-markdown 2.0.0: as described'
