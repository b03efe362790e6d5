/** Whole numbers in Chinese numerals, as documents write periods and dates: 十五, 一百二十, 二〇二五. */

const digits: Readonly<Record<string, number>> = {
  〇: 0,
  '○': 0,
  零: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const units: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1_000 };

export const CHINESE_NUMERALS = '[〇○零一二两三四五六七八九十百千]';

/** The number, undefined for what is none: 十五 is 15, 二〇二五 is 2025. At most 9,999. */
export function chineseNumber(text: string): number | undefined {
  if (text === '' || text.length > 8) return undefined;
  let total = 0;
  let digit: number | undefined;
  let smallest = Number.POSITIVE_INFINITY;
  const byPlace = ![...text].some((character) => character in units);
  for (const character of text) {
    const value = digits[character];
    const unit = units[character];
    if (value !== undefined) {
      if (byPlace) total = total * 10 + value;
      else if (digit !== undefined && digit !== 0) return undefined;
      else digit = value;
    } else if (unit !== undefined && unit < smallest) {
      total += (digit ?? 1) * unit;
      digit = undefined;
      smallest = unit;
    } else return undefined;
  }
  return total + (digit ?? 0);
}
