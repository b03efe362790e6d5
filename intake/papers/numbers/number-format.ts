/** Writes a counter the way a Word numbering format does (ST_NumberFormat, ECMA-376 part 1, 17.18.59). */
import { counted, digits, legal, positional } from './chinese-number.ts';

type Writer = (value: number) => string;

const decimal: Writer = (value) => String(value);
const cycle =
  (signs: string): Writer =>
  (value) =>
    value < 1 ? decimal(value) : ([...signs][(value - 1) % [...signs].length] ?? decimal(value));
/** Signs of a closed row: past its end Word goes on in plain figures. */
const row =
  (signs: string): Writer =>
  (value) =>
    [...signs][value - 1] ?? decimal(value);

const CIRCLED = '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳';

/** a, b, … z, aa, bb: Word repeats the letter. */
const letters =
  (first: number): Writer =>
  (value) =>
    value < 1 ? '' : String.fromCharCode(first + ((value - 1) % 26)).repeat(Math.min(30, Math.ceil(value / 26)));

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

const roman: Writer = (value) => {
  if (value < 1 || value > 32_767) return decimal(value);
  let rest = value;
  let text = '';
  for (const [worth, sign] of ROMAN) {
    text += sign.repeat(Math.floor(rest / worth));
    rest %= worth;
  }
  return text;
};

const fullWidth: Writer = (value) =>
  decimal(value).replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));

const WRITERS: Readonly<Record<string, Writer>> = {
  decimal,
  decimalHalfWidth: decimal,
  decimalFullWidth: fullWidth,
  decimalFullWidth2: fullWidth,
  decimalZero: (value) => decimal(value).padStart(2, '0'),
  numberInDash: (value) => `- ${value} -`,
  upperRoman: roman,
  lowerRoman: (value) => roman(value).toLowerCase(),
  upperLetter: letters(65),
  lowerLetter: letters(97),
  hex: (value) => value.toString(16).toUpperCase(),
  ordinal: (value) => `${value}${ordinalEnding(value)}`,
  decimalEnclosedCircle: row(CIRCLED),
  decimalEnclosedCircleChinese: row(CIRCLED),
  decimalEnclosedFullstop: row('⒈⒉⒊⒋⒌⒍⒎⒏⒐⒑⒒⒓⒔⒕⒖⒗⒘⒙⒚⒛'),
  decimalEnclosedParen: row('⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽⑾⑿⒀⒁⒂⒃⒄⒅⒆⒇'),
  ideographEnclosedCircle: row('㊀㊁㊂㊃㊄㊅㊆㊇㊈㊉'),
  ideographTraditional: row('甲乙丙丁戊己庚辛壬癸'),
  ideographZodiac: row('子丑寅卯辰巳午未申酉戌亥'),
  ideographZodiacTraditional: (value) =>
    `${cycle('甲乙丙丁戊己庚辛壬癸')(value)}${cycle('子丑寅卯辰巳午未申酉戌亥')(value)}`,
  ideographDigital: digits('〇'),
  japaneseDigitalTenThousand: digits('〇'),
  taiwaneseDigital: digits('○'),
  chineseCounting: counted('○'),
  taiwaneseCounting: counted('○'),
  japaneseCounting: positional({ one: false, zero: '' }),
  chineseCountingThousand: positional({ one: true, zero: '零' }),
  taiwaneseCountingThousand: positional({ one: true, zero: '零' }),
  chineseLegalSimplified: legal('零壹贰叁肆伍陆柒捌玖', ['', '拾', '佰', '仟']),
  ideographLegalTraditional: legal('零壹貳參肆伍陸柒捌玖', ['', '拾', '佰', '仟']),
  none: () => '',
  bullet: () => '',
};

function ordinalEnding(value: number): string {
  if (value % 100 >= 11 && value % 100 <= 13) return 'th';
  return ['th', 'st', 'nd', 'rd'][value % 10] ?? 'th';
}

/**
 * @param format the name in `w:numFmt`; one that is not known counts in plain figures, as Word does where it lacks a language
 * @param custom `w:format` of the format `custom`: `001, 002, 003, ...`
 */
export function writeNumber(format: string, value: number, custom?: string): string {
  if (format === 'custom') {
    const first = /^\s*(0*\d+)/.exec(custom ?? '')?.[1] ?? '';
    return decimal(value).padStart(Math.min(first.length, 9), '0');
  }
  return (WRITERS[format] ?? decimal)(value);
}
