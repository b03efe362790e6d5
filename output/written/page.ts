/** A page of what was written: complete in itself, printed on A4, with no script and nothing from elsewhere. */
import { createHash } from 'node:crypto';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { type Block, type Run, type Tone, toneColors, type Written } from './written.ts';

const tones = Object.entries(toneColors)
  .map(([tone, color]) => `.${tone}{color:#${color}}`)
  .join('');

const STYLE = `@page{size:A4;margin:20mm 18mm}
*{box-sizing:border-box}
body{margin:0 auto;max-width:46rem;padding:1.5rem 1rem;color:#1f1f1f;background:#fff;font:16px/1.65 system-ui,"PingFang SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif;overflow-wrap:anywhere}
h1{font-size:1.6rem;margin:0 0 1rem}h2{font-size:1.2rem;margin:1.8rem 0 .6rem;border-bottom:1px solid #999;break-after:avoid}h3{font-size:1.02rem;margin:1.2rem 0 .3rem;break-after:avoid}
p{margin:.3rem 0}ul{margin:.3rem 0;padding-left:1.3rem}.small{font-size:.88rem;color:#555}.indented{text-indent:2em}.right{text-align:right}
.tag{font-size:.85em;border:1px solid;border-radius:3px;padding:0 .35em;margin-right:.4em}
dl{display:grid;grid-template-columns:minmax(7rem,12rem) 1fr;gap:.15rem .8rem;margin:.4rem 0}dt{color:#555}dd{margin:0}
table{border-collapse:collapse;width:100%;margin:.5rem 0;font-size:.94rem}th,td{border:1px solid #999;padding:.25rem .5rem;text-align:left;vertical-align:top}th{background:#f3f1ee}tr{break-inside:avoid}.figure{text-align:right;font-variant-numeric:tabular-nums}
.banner{border:1px solid;border-left-width:6px;padding:.6rem .9rem;margin:1rem 0}.banner p{color:#1f1f1f}.banner strong{font-size:1.15rem}
footer{margin-top:2rem;border-top:1px solid #999;padding-top:.4rem;font-size:.82rem;color:#555}
@media print{body{max-width:none;padding:0;font-size:10.5pt}}
${tones}`;

/** Lets in the style of the page, by its digest, and nothing else (CSP Level 3, section 6.7.3.3). */
export const pagePolicy = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`;

/** @returns a whole HTML document. */
export function pageOf({ language, title, blocks, footer }: Written): string {
  const page = h(null, [
    { type: 'doctype' },
    h('html', { lang: language === 'zh' ? 'zh-CN' : 'en' }, [
      h('head', [
        h('meta', { charSet: 'utf-8' }),
        h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
        h('title', title),
        h('style', STYLE),
      ]),
      h('body', [h('main', [h('h1', title), ...blocks.map(elementOf)]), h('footer', footer)]),
    ]),
  ]);
  return toHtml(page);
}

const toned = (tone: Tone | undefined): readonly string[] => (tone === undefined ? [] : [tone]);

function runOf({ text, bold, tone }: Run) {
  return bold === true || tone !== undefined ? h(bold ? 'b' : 'span', { className: [...toned(tone)] }, text) : text;
}

function elementOf(block: Block) {
  switch (block.kind) {
    case 'heading': {
      const { tag } = block;
      const sign = tag === undefined ? [] : [h('span', { className: ['tag', ...toned(tag.tone)] }, tag.text)];
      return h(`h${block.level}`, [...sign, block.text]);
    }
    case 'paragraph': {
      const className = [...(block.small ? ['small'] : []), ...(block.place === undefined ? [] : [block.place])];
      return h('p', { className }, block.runs.map(runOf));
    }
    case 'list':
      return h(
        'ul',
        block.items.map((item) => h('li', item)),
      );
    case 'facts':
      return h(
        'dl',
        block.rows.flatMap(([label, value]) => [h('dt', label), h('dd', value)]),
      );
    case 'table':
      return tableOf(block);
    case 'banner':
      return h('div', { className: ['banner', block.tone] }, [
        h('strong', block.title),
        ...block.lines.map((line) => h('p', line)),
      ]);
  }
}

function tableOf({ columns, rows }: Extract<Block, { kind: 'table' }>) {
  const classOf = (index: number) => ({ className: columns[index]?.isFigure ? ['figure'] : [] });
  return h('table', [
    h('thead', [
      h(
        'tr',
        columns.map(({ heading }, index) => h('th', { scope: 'col', ...classOf(index) }, heading)),
      ),
    ]),
    h(
      'tbody',
      rows.map((row) =>
        h(
          'tr',
          row.map((cell, index) => h('td', classOf(index), cell)),
        ),
      ),
    ),
  ]);
}
