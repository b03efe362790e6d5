/** Amounts: 人民币叁佰捌拾万元整, 380万元, ￥200.000000万元, 1,234.50元, 叁元伍角. Held as yuan in a string with two decimals. */
import { NUMERAL, readNumeral } from './numeral.ts';

const FIGURES = String.raw`(?<![\d.])\d{1,16}(?:, ?\d{3}){0,6}(?:\.\d{1,10})?(?![\d.]{0,20}\d| \d)`;
/** An amount in text whose white space was taken out and whose signs are narrow (`plainText`). Words are one only with their unit: 第二食堂 is none. */
export const MONEY = `(?:人民币|大写|小写|RMB|[(:)￥¥]){0,8}(?:${FIGURES}(?:万|亿)?|(?<![〇零一二三四五六七八九十百千壹贰叁肆伍陆柒捌玖拾佰仟万亿])${NUMERAL}(?=[元圆]))(?:元|圆)?(?:[壹贰叁肆伍陆柒捌玖一二三四五六七八九]角)?(?:零?[壹贰叁肆伍陆柒捌玖一二三四五六七八九]分)?[整正]?`;

const IN_FIGURES = new RegExp(`(${FIGURES})(万|亿)?(?:元|圆)?`);
const IN_WORDS = new RegExp(`(${NUMERAL})[元圆](?:(.)角)?(?:零?(.)分)?`);

/** @param inTenThousands the label said so (预算金额（万元）) and the amount has no unit of its own */
export function readMoney(text: string, inTenThousands = false): string | undefined {
  const figures = IN_FIGURES.exec(text);
  if (figures?.[1] !== undefined) {
    const unit = figures[2] ?? (inTenThousands && !/[元圆]/.test(text) ? '万' : undefined);
    return scaled(figures[1].replace(/[, ]/g, ''), unit === '万' ? 4 : unit === '亿' ? 8 : 0);
  }
  const words = IN_WORDS.exec(text);
  // 万元 alone is the unit of a blank.
  const yuan =
    words?.[1] === undefined || !/[零〇一二三四五六七八九十两拾壹贰叁肆伍陆柒捌玖]/.test(words[1])
      ? undefined
      : readNumeral(words[1]);
  if (yuan === undefined) return undefined;
  const small = (sign: string | undefined): string => String(sign === undefined ? 0 : (readNumeral(sign) ?? 0));
  return `${yuan}.${small(words?.[2])}${small(words?.[3])}`;
}

/** Moves the point to the right without rounding; undefined where less than a fen would be left. */
function scaled(figures: string, places: number): string | undefined {
  const [whole = '', fraction = ''] = figures.split('.');
  const all = fraction.padEnd(places + 2, '0');
  if (/[1-9]/.test(all.slice(places + 2))) return undefined;
  const yuan = `${whole}${all.slice(0, places)}`.replace(/^0+(?=\d)/, '');
  return `${yuan}.${all.slice(places, places + 2)}`;
}
