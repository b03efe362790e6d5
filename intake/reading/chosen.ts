/** Of options with boxes only the ticked ones are said: `□是 ☑否` is 否. Where nothing is ticked all stays, and `untaken` tells. */
import type { PlainText } from './plain-text.ts';

const TICKED = '☑√✓✔■☒';
/** ¨ and £ are boxes of Wingdings whose font was lost on the way. */
const EMPTY = '□☐¨£';
const BOXES = new RegExp(`[${TICKED}${EMPTY}]`);
const END = /[;。/]/;
/** R is the ticked box of the font whose empty one is £. */
const LOST_TICK = /R(?=\p{Script=Han})/gu;
/** An option that says no says nothing more: what stands behind its comma is of the other. */
const NO = /^(?:否|无|不(?:需要?|要求|收取|接受|允许|适用|提供|缴纳|提交)),/;

/** ☑不接受/□接受联合体投标: two options of one word each, and what they are said of behind the second. */
const OPPOSITE =
  /(?<ticked>不?(?:接受|允许|同意|组织|收取|需要?|要求|提供|适用|缴纳|设置))[/或、]?[□☐¨£](?<empty>不?(?:接受|允许|同意|组织|收取|需要?|要求|提供|适用|缴纳|设置))(?=\p{Script=Han})/gu;

/** The empty one of two such options is taken out, so that what stands behind it is said of the ticked one. */
const withoutOpposites = ({ text, at }: PlainText): PlainText => {
  const gone = new Set<number>();
  for (const { index, 0: words, groups } of text.matchAll(OPPOSITE)) {
    const { ticked = '', empty = '' } = groups ?? {};
    if (!TICKED.includes(text.charAt(index - 1)) || (ticked !== `不${empty}` && empty !== `不${ticked}`)) continue;
    for (let sign = index + ticked.length; sign < index + words.length; sign += 1) gone.add(sign);
  }
  if (gone.size === 0) return { text, at };
  return { text: [...text].filter((_, sign) => !gone.has(sign)).join(''), at: at.filter((_, sign) => !gone.has(sign)) };
};

/** ■综合评分法,是指…: a ticked name and what it means. What it means is said of any that is so named. */
const DEFINED = new RegExp(`^[${TICKED}]([^;。,:${TICKED}${EMPTY}]{2,20}),?(?:即|是指|指的?是|指)`);

/** Takes empty options out where another option of the same text is ticked, and the ticks themselves. */
export function chosenOf({ text: whole, at: places0 }: PlainText): PlainText {
  const { text: written, at } = withoutOpposites({ text: whole, at: places0 });
  const text = written.includes('£') ? written.replaceAll(LOST_TICK, '☑') : written;
  if (!BOXES.test(text)) return { text, at };
  const ticked = [...TICKED].some((sign) => text.includes(sign));
  if (!ticked) return { text, at };
  const defined = DEFINED.exec(text)?.[1];
  if (defined !== undefined) return { text: defined, at: at.slice(1, 1 + defined.length) };
  let kept = '';
  const places: number[] = [];
  let within = true;
  let depth = 0;
  /** How deep in parentheses the empty option began. */
  let begun = 0;
  for (let index = 0; index < text.length; index += 1) {
    const sign = text.charAt(index);
    if (sign === '(') depth += 1;
    // 本项目(☑不接受□接受)联合体投标: an option ends with the parenthesis it stands in.
    else if (sign === ')' && !within && begun > 0 && depth === begun) within = true;
    if (sign === ')') depth -= 1;
    if (EMPTY.includes(sign)) {
      within = false;
      begun = depth;
      const no = NO.exec(text.slice(index + 1, index + 8))?.[0].length ?? 0;
      if (no > 0) {
        index += no;
        within = true;
      }
    } else if (TICKED.includes(sign)) within = true;
    else {
      if (!within && END.test(sign)) {
        within = true;
        if (sign === '/') continue;
      }
      if (within) {
        kept += sign;
        places.push(at[index] ?? 0);
      }
    }
  }
  return { text: kept, at: places };
}

/** Whether the words at `index` belong to an option whose box is empty. */
export function untaken(text: string, index: number): boolean {
  const before = text.slice(Math.max(0, index - 40), index + 1);
  const boxes = [...before.matchAll(/[☑√✓✔■☒□☐¨£;。]/g)];
  const last = boxes.at(-1)?.[0];
  return last !== undefined && EMPTY.includes(last);
}
