/** Text copied out of a PDF is broken at the end of every line of the page: such lines are put together to paragraphs again. */

/** Of lines this much shorter than the page is wide it is not said whether they were broken. */
const SLACK = 5;
const MIN_WIDTH = 40;
const MAX_WIDTH = 160;
const MIN_SHARE = 0.12;

/** A number, bullet or label begins a paragraph of its own. */
const BEGINS =
  /^(?:第[一二三四五六七八九十百零〇\d]{1,6}[章节条部分]|[（(]?[一二三四五六七八九十\d]{1,4}[)）、.．]|[①-⑳⑴-⒇●◆■□☑☐★▲※➢▶-]|附件|注[：:]|[^\s，。；]{2,12}[：:])/u;
const ENDS = /[。；：！？;!?]$/u;

/** The width of text on a page: a Chinese sign takes two columns. */
export function widthOf(text: string): number {
  let width = 0;
  for (const sign of text) width += (sign.codePointAt(0) ?? 0) > 0x2e7f ? 2 : 1;
  return width;
}

/** The width at which lines were broken; undefined where they end as their paragraphs do. */
export function wrapWidth(lines: readonly string[]): number | undefined {
  const widths = lines
    .map((line) => widthOf(line.trimEnd()))
    .filter((width) => width > 0)
    .sort((a, b) => a - b);
  const widest = widths[Math.floor(widths.length * 0.99)] ?? 0;
  if (widths.length < 20 || widest < MIN_WIDTH || widest > MAX_WIDTH) return undefined;
  const full = widths.filter((width) => width >= widest - SLACK - 1).length;
  return full >= widths.length * MIN_SHARE ? widest : undefined;
}

/** Whether the next line goes on the paragraph of this one. */
export function goesOn(line: string, next: string, width: number): boolean {
  const end = line.trimEnd();
  return widthOf(end) >= width - SLACK - 1 && !ENDS.test(end) && !BEGINS.test(next.trimStart()) && next.trim() !== '';
}

/** A page copied with every piece of a date in a line of its own: 2026 / 年 / 8 / 月. */
export function goesOnDate(line: string, next: string): boolean {
  const end = line.trim();
  const begin = next.trim();
  return (
    (/^\d{1,4}$/u.test(end) && /^[年月日时点分]/u.test(begin)) ||
    (/^[年月日时点]$/u.test(end) && /^\d{1,2}$/u.test(begin))
  );
}

/** Two lines of a paragraph as they follow one another: a space only between words of letters. */
export function joining(before: string, after: string): readonly [string, string] {
  const left = before.trimEnd();
  const right = after.trimStart();
  return [left, /[A-Za-z,.]$/u.test(left) && /^[A-Za-z]/u.test(right) ? ` ${right}` : right];
}

/** Puts the lines of a paragraph together, none of them blank: what is looked at is a line, never all that was put together so far. */
export function joined(lines: readonly string[]): string {
  const parts = [...lines];
  for (let at = 1; at < parts.length; at++) [parts[at - 1], parts[at]] = joining(parts[at - 1] ?? '', parts[at] ?? '');
  return parts.join('');
}
