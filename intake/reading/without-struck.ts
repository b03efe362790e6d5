/**
 * A figure that was struck through by hand is no longer said: 60 struck through before 30 is 30, not 6030. It stays on the page and in
 * its place; the reading goes past it. Longer passages are read: reviewers strike through what they object to, and an officer asks
 * whether they were right (the note `struck-through` says how many there are).
 */
import type { Block, Paper } from '../papers/paper.ts';

/** A sign that shows nothing and keeps nothing apart (plain-text.ts). */
const UNSEEN = '\u2060';
/** Figures and numerals with the units and signs that stand beside them. */
const FIGURE =
  /^(?=.*[\d〇零一二三四五六七八九十两壹贰叁肆伍陆柒捌玖拾])[\d\s.,，、￥¥:：%％‰+\-—~〇零一二三四五六七八九十百千万亿两壹贰叁肆伍陆柒捌玖拾佰仟元圆角分整正日天个工作月年小时分之内]{1,30}$/;

export function withoutStruckFigures(paper: Paper): Paper {
  if (paper.blocks.every(({ struck }) => struck === undefined)) return paper;
  return { ...paper, blocks: paper.blocks.map(masked) };
}

function masked(block: Block): Block {
  const figures = (block.struck ?? []).filter(([from, to]) => FIGURE.test(block.text.slice(from, to)));
  if (figures.length === 0) return block;
  let text = '';
  let done = 0;
  for (const [from, to] of figures) {
    text += `${block.text.slice(done, from)}${UNSEEN.repeat(to - from)}`;
    done = to;
  }
  return { ...block, text: `${text}${block.text.slice(done)}` };
}
