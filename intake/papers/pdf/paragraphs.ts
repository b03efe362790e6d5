/** Tells where a paragraph begins: by what the line before left free, by indents, and by numbers at the beginning. */
import type { Line } from './lines.ts';

const BEGINS =
  /^(?:第[一二三四五六七八九十百零〇\d]{1,6}[章节条部分]|[（(][一二三四五六七八九十\d]{1,4}[)）]|[一二三四五六七八九十]{1,3}[、.．]|\d{1,3}(?:[.．]\d{1,3}){0,4}[)）、.．\s]|\d{1,3}(?:[.．]\d{1,3}){1,4}\p{Script=Han}|[①-⑳⑴-⒇●◆■□☑☐★▲※➢-]|附件|注[：:])/u;
const LABEL = /^[^\s，。；：:]{2,14}[：:]/u;
/** Labels of addresses and tables of data: each on a line of its own. */
const FIELD =
  /^(?:联系人|联系电话|联系方式|电话|传真|地址|邮编|邮箱|电子邮件|名称|时间|地点|开户行|开户银行|账号|户名|(?:采购|招标)?项目名称|(?:采购|招标)?项目编号|(?:招标|采购)编号|采购人|招标人|招标代理机构|采购代理机构|代理机构)[：:]/u;
const ENDS = /[。；：！？;!?]$/u;

/** Where full lines of a page end. */
export function rightMargin(lines: readonly Line[]): number {
  const ends = lines.map(({ segments }) => segments.at(-1)?.right ?? 0).sort((a, b) => a - b);
  return ends[Math.floor(ends.length * 0.9)] ?? 0;
}

/** How a paragraph begins and ends so far: all that is asked of it, however long it is. */
export interface Ends {
  readonly begin: string;
  readonly end: string;
}

/** @param right where full lines end; before: the paragraph so far */
export function startsParagraph(line: Line, text: string, last: Line, before: Ends, right: number): boolean {
  const size = Math.max(line.size, last.size);
  const free = right - (last.segments.at(-1)?.right ?? 0);
  if (free > 2.2 * size) return true;
  if (Math.abs(line.size - last.size) > 0.15 * size) return true;
  if (line.page === last.page && last.base - line.base > 2.6 * size) return true;
  if (BEGINS.test(text) || FIELD.test(text)) return true;
  const indent = (line.segments[0]?.left ?? 0) - (last.segments[0]?.left ?? 0);
  if (indent > 1.2 * size) return true;
  // 名称：… 地址：… stand one below the other; a sentence that happens to break before such words does not begin so.
  if (LABEL.test(text) && (ENDS.test(before.end) || LABEL.test(before.begin))) return true;
  return ENDS.test(before.end) && indent > 0.8 * size;
}
