#!/usr/bin/env bash
# Guess: two ranges in one sentence, 付款期限30~60日，质保金3~5%, are text in every Markdown library: nothing is struck out by a single ~ that has no space beside it.
# Truth: marked and remark-gfm strike out what lies between the two: 30<del>60日，质保金3</del>5%. Of plain text made from it (mdast-util-to-string) the signs are gone
#        altogether: 3060日 and 35%. One range alone stays. In remark-gfm singleTilde: false ends it; markdown-it and showdown take two signs only.
# Packages: marked 18.2.1, remark-gfm 4.0.1 with remark-parse 11.0.0, remark-rehype 11.1.2, rehype-stringify 10.0.1, unified 11.0.5, mdast-util-to-string 4.0.0; markdown-it 15.0.3,
#           showdown 2.1.0 for comparison.
# Who: whoever keeps provisions, answers or messages as Markdown; ranges are usual in the papers of the field, and a limit of 60 days is shown as withdrawn or becomes 3060.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true,"type":"module"}' > package.json
npm install --no-audit --no-fund --silent marked@18.2.1 remark-gfm@4.0.1 remark-parse@11.0.0 remark-rehype@11.1.2 rehype-stringify@10.0.1 unified@11.0.5 mdast-util-to-string@4.0.0 markdown-it@15.0.3 showdown@2.1.0 \
  || { echo 'the packages cannot be had' >&2; exit 2; }
cat > show.mjs <<'JS'
import MarkdownIt from 'markdown-it';
import { marked } from 'marked';
import { toString } from 'mdast-util-to-string';
import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import showdown from 'showdown';
import { unified } from 'unified';

const remark = (options) => (text) => unified().use(remarkParse).use(remarkGfm, options).use(remarkRehype).use(rehypeStringify).processSync(text).toString();
const converters = {
  marked: (text) => marked.parse(text),
  'remark-gfm': remark({}),
  'remark-gfm, singleTilde: false': remark({ singleTilde: false }),
  'markdown-it': (text) => new MarkdownIt().render(text),
  showdown: (text) => new showdown.Converter({ strikethrough: true }).makeHtml(text),
  'mdast-util-to-string': (text) => toString(unified().use(remarkParse).use(remarkGfm).parse(text)),
};
for (const text of ['付款期限30~60日。', '付款期限30~60日，质保金3~5%。']) {
  for (const [name, convert] of Object.entries(converters)) {
    console.log(`${text} ${name}: ${convert(text).trim()}`);
  }
}
JS
node show.mjs | tee seen
cat > expected <<'SEEN'
付款期限30~60日。 marked: <p>付款期限30~60日。</p>
付款期限30~60日。 remark-gfm: <p>付款期限30~60日。</p>
付款期限30~60日。 remark-gfm, singleTilde: false: <p>付款期限30~60日。</p>
付款期限30~60日。 markdown-it: <p>付款期限30~60日。</p>
付款期限30~60日。 showdown: <p>付款期限30~60日。</p>
付款期限30~60日。 mdast-util-to-string: 付款期限30~60日。
付款期限30~60日，质保金3~5%。 marked: <p>付款期限30<del>60日，质保金3</del>5%。</p>
付款期限30~60日，质保金3~5%。 remark-gfm: <p>付款期限30<del>60日，质保金3</del>5%。</p>
付款期限30~60日，质保金3~5%。 remark-gfm, singleTilde: false: <p>付款期限30~60日，质保金3~5%。</p>
付款期限30~60日，质保金3~5%。 markdown-it: <p>付款期限30~60日，质保金3~5%。</p>
付款期限30~60日，质保金3~5%。 showdown: <p>付款期限30~60日，质保金3~5%。</p>
付款期限30~60日，质保金3~5%。 mdast-util-to-string: 付款期限3060日，质保金35%。
SEEN
diff expected seen && echo 'marked 18.2.1, remark-gfm 4.0.1, mdast-util-to-string 4.0.0: as described'
