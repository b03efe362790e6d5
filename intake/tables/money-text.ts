/** Amounts as people and systems write them, as yuan: 15,000.50, 1.5万元, ￥200.000000万元（人民币）, 叁佰捌拾万元整. */
import { readNumeral, writeNumeral } from '../reading/grammar/numeral.ts';
import { decimalOf, magnitudeOf, shifted } from './decimal.ts';

/** Decimals nobody types, but divisions leave: what lies below a fen is rounded, as it is in the spreadsheet. */
const COMPUTED_DECIMALS = 5;

const BEFORE = /^(?:[¥￥]|cny|rmb|人民币|\((?:大写|小写|人民币|元)\)|小写|大写|合计|共计|:| )+/i;
const AFTER = /(?:\((?:人民币|含税|元|cny|rmb|小写|大写)\)|人民币|cny|rmb|整|正| )+$/i;
const FIGURES = /^([-\d.,]+) ?([十百千万亿]*?) ?(?:元|圆|块)?$/;
const WORDS =
  /^([〇零一二三四五六七八九两十百千壹贰叁肆伍陆柒捌玖拾佰仟万萬亿億]+)[元圆](?:零?([壹贰叁肆伍陆柒捌玖一二三四五六七八九])角)?(?:零?([壹贰叁肆伍陆柒捌玖一二三四五六七八九])分)?$/;
const TWICE = /^(.+?) ?\((.+)\)$/;
/** The unit a heading, or a remark above the table, names. */
const UNIT = /^(?:单位:?)?(?:人民币)?([十百千万亿]*)(?:元|圆)$/;

/** ￥125,000.00 under 金额（万元）: yuan, as the sign says, or ten thousands of them, as the heading does? */
export function isOfTwoUnits(text: string, unit: string): boolean {
  return /[¥￥]/.test(text) && !/[元圆万亿]/.test(text) && (UNIT.exec(unit)?.[1] ?? '') !== '';
}

/** @param unit of the heading, folded: `万元`, empty where it names none. @returns yuan as a plain decimal. */
export function moneyText(text: string, unit: string): string | undefined {
  const bare = plainFigures(text.replace(BEFORE, '').replace(AFTER, ''));
  const figures = FIGURES.exec(bare);
  if (figures !== null) return scaled(figures[1] ?? '', figures[2] ?? '', /[元圆]/.test(text), unit);
  const words = WORDS.exec(bare);
  if (words !== null) return inWords(words);
  // 叁佰捌拾万元整（¥3,800,000.00）: said twice, and only where both say the same.
  const twice = TWICE.exec(bare);
  const first = twice === null ? undefined : moneyText(twice[1] ?? '', unit);
  const second = twice === null ? undefined : moneyText(twice[2] ?? '', unit);
  return first !== undefined && second !== undefined && Number(first) === Number(second) ? first : undefined;
}

/** 125 000.00 and 125'000.00 are in groups of three, 12.5w is 12.5万, 125000.- is a sum without fen; 12万5千 is said in two parts. */
function plainFigures(text: string): string {
  if (/^\d{1,3}(?:[ '’]\d{3})+(?:\.\d+)?(?:元|圆)?$/.test(text)) return text.replace(/[ '’]/g, '');
  const [, many, few] = /^(\d{1,4})[万w](\d)千(?:元|圆)?$/.exec(text) ?? [];
  if (many !== undefined) return `${Number(many) * 10 + Number(few)}千元`;
  return text.replace(/(?<=\d) ?w(?=元?$)/i, '万').replace(/(?<=\d)\.-$/, '');
}

/** A magnitude beside the number itself goes before that of the heading: 5万元 under 金额（万元） is 50,000. */
function scaled(digits: string, own: string, saysYuan: boolean, unit: string): string | undefined {
  const amount = decimalOf(digits);
  const power = magnitudeOf(own !== '' || saysYuan ? own : (UNIT.exec(unit)?.[1] ?? ''));
  return amount === undefined || power === undefined ? undefined : toFen(shifted(amount, power), amount);
}

/** Zeros below a fen say nothing; other digits are left for the vocabulary to refuse, unless a spreadsheet computed them. */
function toFen(yuan: string, written: string): string {
  const [whole = '', fraction = ''] = yuan.split('.');
  if (fraction.length <= 2) return yuan;
  if (/^0*$/.test(fraction.slice(2))) return `${whole}.${fraction.slice(0, 2)}`;
  if ((written.split('.')[1] ?? '').length < COMPUTED_DECIMALS) return yuan;
  return rounded(yuan, 2);
}

/** A plain decimal rounded half up, exactly. */
export function rounded(decimal: string, places: number): string {
  const match = /^(-?)(\d+)\.(\d+)$/.exec(decimal);
  const [, sign = '', whole = '', fraction = ''] = match ?? [];
  if (match === null || fraction.length <= places) return decimal;
  const up = (fraction[places] ?? '0') >= '5' ? 1n : 0n;
  const all = (BigInt(`${whole}${fraction.slice(0, places)}`) + up).toString().padStart(places + 1, '0');
  return places === 0 ? `${sign}${all}` : `${sign}${all.slice(0, -places)}.${all.slice(-places)}`;
}

function inWords([, yuan = '', jiao, fen]: RegExpExecArray): string | undefined {
  const value = readNumeral(yuan);
  // 叁佰叁佰 is no number: what is read is written again and must be what stood there.
  if (value === undefined || !Number.isSafeInteger(value) || plain(writeNumeral(value, true)) !== plain(yuan))
    return undefined;
  const digit = (sign: string | undefined): string => String(sign === undefined ? 0 : (readNumeral(sign) ?? 0));
  return jiao === undefined && fen === undefined ? String(value) : `${value}.${digit(jiao)}${digit(fen)}`;
}

const FORMAL: Readonly<Record<string, string>> = {
  ...{ 一: '壹', 二: '贰', 两: '贰', 三: '叁', 四: '肆', 五: '伍', 六: '陆', 七: '柒', 八: '捌', 九: '玖' },
  ...{ 十: '拾', 百: '佰', 千: '仟', 萬: '万', 億: '亿' },
};

function plain(numeral: string): string {
  return [...numeral]
    .map((sign) => FORMAL[sign] ?? sign)
    .join('')
    .replace(/[零〇]/g, '')
    .replace(/(^|[万亿])壹拾/g, '$1拾');
}
