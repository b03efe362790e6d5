/** Chinese numerals, the plain and those of cheques: 三百八十万, 叁佰捌拾万, 十五, 二〇二六, 两. */
const DIGITS = '〇零一二三四五六七八九';
const FORMAL = '零壹贰叁肆伍陆柒捌玖';
const VARIANTS: Readonly<Record<string, number>> = { 两: 2, 贰: 2, 弍: 2, 陸: 6, 〇: 0, 零: 0 };
const UNITS: Readonly<Record<string, number>> = { 十: 10, 拾: 10, 百: 100, 佰: 100, 千: 1000, 仟: 1000 };
const GROUPS: Readonly<Record<string, number>> = { 万: 1e4, 萬: 1e4, 亿: 1e8, 億: 1e8 };

/**
 * What a numeral is written with, as a part of a pattern. No longer than the longest there is: without a bound a search in a run
 * of such signs would cost their square.
 */
export const NUMERAL = '[〇零一二三四五六七八九两十百千壹贰叁肆伍陆柒捌玖拾佰仟万萬亿億]{1,30}';

function digitOf(sign: string): number | undefined {
  const variant = VARIANTS[sign];
  if (variant !== undefined) return variant;
  const plain = DIGITS.indexOf(sign);
  if (plain >= 0) return plain - 1;
  const formal = FORMAL.indexOf(sign);
  return formal < 0 ? undefined : formal;
}

/** The number, undefined for what is none (百 alone is 100, 十五 is 15, 二〇二五 is 2025). Below 10^12. */
export function readNumeral(text: string): number | undefined {
  if (text === '' || text.length > 30) return undefined;
  const signs = [...text];
  if (signs.length > 1 && signs.every((sign) => digitOf(sign) !== undefined)) {
    return Number(signs.map(digitOf).join(''));
  }
  let total = 0;
  let group = 0;
  let digit: number | undefined;
  for (const sign of signs) {
    const value = digitOf(sign);
    const unit = UNITS[sign];
    const large = GROUPS[sign];
    if (value !== undefined) digit = value;
    else if (unit !== undefined) {
      group += (digit === undefined || digit === 0 ? 1 : digit) * unit;
      digit = undefined;
    } else if (large !== undefined) {
      const before = group + (digit ?? 0);
      // 一万亿: the larger unit takes all that stands before it.
      total = large > total && total > 0 ? (total + before) * large : total + before * large;
      group = 0;
      digit = undefined;
    } else return undefined;
  }
  return total + group + (digit ?? 0);
}

/** Writes a whole number below 10^12: plainly, or as cheques have it. */
export function writeNumeral(value: number, formal = false): string {
  const digits = formal ? FORMAL : DIGITS.slice(1);
  const units = formal ? ['', '拾', '佰', '仟'] : ['', '十', '百', '千'];
  if (value === 0) return '零';
  let text = '';
  let gap = false;
  for (const [scale, name] of [
    [1e8, '亿'],
    [1e4, '万'],
    [1, ''],
  ] as const) {
    const group = Math.floor(value / scale) % 1e4;
    if (group === 0) {
      gap = text !== '';
      continue;
    }
    if (text !== '' && (gap || group < 1000)) text += '零';
    gap = false;
    let inner = false;
    let begun = false;
    for (let place = 3; place >= 0; place -= 1) {
      const digit = Math.floor(group / 10 ** place) % 10;
      if (digit === 0) inner = begun;
      else {
        text += `${inner ? '零' : ''}${digits[digit] ?? ''}${units[place] ?? ''}`;
        inner = false;
        begun = true;
      }
    }
    text += name;
  }
  return text;
}
