/** Spaces in a PDF are gaps between drawn signs: those that typesetting made are taken out again. */

const HAN = '[\\p{Script=Han}\\u3000-\\u303f\\uff00-\\uffef“”‘’…—①-⑳□■☑☐√★▲]';
const BETWEEN_HAN = new RegExp(`(?<=${HAN}) (?=${HAN})`, 'gu');
/** Chinese beside figures or letters: Word sets a quarter of a sign between them. */
const BESIDE_FIGURE = new RegExp(`(?<=${HAN}) (?=[\\w%.,¥￥+-])|(?<=[\\w%.,)¥￥]) (?=${HAN})`, 'gu');
/** 法 定 代 表 人: one word, spread over the width of its cell. */
const SPREAD = /(?<=^|[\s：:（(])\p{Script=Han}(?: +\p{Script=Han})+(?= *(?:$|[：:（(）)\d]))/gu;

/** No line of a page is longer; looking for spread words in a longer one would cost its square. */
const MAX_LINE = 400;

/** Gaps of more than this many ems are left blank on purpose: a place to write, or the end of a field. */
export const WIDE_GAP = 1.2;

/** What stands between two stretches of one line. @param ems the gap between them in sizes of the font */
export function between(before: string, after: string, ems: number): string {
  if (ems >= WIDE_GAP) return '  ';
  if (/[A-Za-z0-9.,;)]$/.test(before) && /^[A-Za-z0-9(]/.test(after)) return ems > 0.12 ? ' ' : '';
  return '';
}

/** A line's text: single spaces that only typesetting made are taken out, wide ones become one. */
export function tidied(text: string): string {
  const even = text.replace(/[ \u00a0\t]{3,}/g, '  ');
  return (even.length > MAX_LINE ? even : even.replace(SPREAD, (word) => word.replaceAll(' ', '')))
    .replace(BETWEEN_HAN, '')
    .replace(BESIDE_FIGURE, '')
    .replace(/ {2,}/g, ' ')
    .trim();
}
