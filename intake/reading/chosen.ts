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

/** ■综合评分法,是指…: a ticked name and what it means. What it means is said of any that is so named. */
const DEFINED = new RegExp(`^[${TICKED}]([^;。,:${TICKED}${EMPTY}]{2,20}),?(?:即|是指|指的?是|指)`);

/** Takes empty options out where another option of the same text is ticked, and the ticks themselves. */
export function chosenOf({ text: written, at }: PlainText): PlainText {
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
