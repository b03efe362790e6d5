/**
 * What Excel's number formats make of a number (ECMA-376 part 1, 18.8.30 and 18.8.31): a date, or a number with whatever the format
 * puts beside it. 1.5 under `0.00"万元"` is 1.5万元, and 12345 under `0!.0,"万元"` is 1.2345万元: both are handed on with their unit.
 */
import { shifted } from './decimal.ts';
import { rounded } from './money-text.ts';

/** One section of a format: what it shows of the numbers it is for. */
interface Section {
  readonly fits: ((value: number) => boolean) | undefined;
  /** A day; a month or a year without a day; no date at all. */
  readonly date: 'day' | 'month' | 'year' | undefined;
  readonly percent: boolean;
  /** Powers of ten by which the number is larger than what is shown of it. */
  readonly scale: number;
  /** Decimals shown; undefined for General, which shows what there is. */
  readonly decimals: number | undefined;
  readonly before: string;
  readonly after: string;
}

export type NumberFormat = readonly Section[];

/** Built-in formats; 27 to 36 and 50 to 58 are dates in Chinese, Japanese and Korean editions. */
const builtInDates: readonly (readonly [first: number, last: number])[] = [
  [14, 22],
  [27, 36],
  [45, 47],
  [50, 58],
];
/** 17 is mmm-yy; 27, 36, 50, 52, 54 and 57 are yyyy年m月 in the Chinese edition. 27 and 36 and 50 and 57 there; 52 and 55 too. */
const builtInMonths = new Set([17, 27, 36, 50, 52, 55, 57]);

const BARE: Section = {
  fits: undefined,
  date: undefined,
  percent: false,
  scale: 0,
  decimals: undefined,
  before: '',
  after: '',
};
const PLAIN: NumberFormat = [BARE];

/** The format of an id, with its code where the workbook declares one. */
export function numberFormatOf(id: number, code: string | undefined): NumberFormat {
  if (code !== undefined)
    return code === '' || code === 'General'
      ? PLAIN
      : sectionsOf(code.replaceAll('G/通用格式', 'General')).map(sectionOf);
  if (id === 9 || id === 10) return [{ ...BARE, percent: true, decimals: id === 9 ? 0 : 2 }];
  if (builtInMonths.has(id)) return [{ ...BARE, date: 'month' }];
  if (builtInDates.some(([first, last]) => first <= id && id <= last)) return [{ ...BARE, date: 'day' }];
  // 1 to 4 are 0, 0.00, #,##0, #,##0.00; 37 to 40 the same with negative numbers in brackets, 43 and 44 for accounts.
  if ([2, 4, 39, 40, 43, 44].includes(id)) return [{ ...BARE, decimals: 2 }];
  return PLAIN;
}

/** The sections of a code: semicolons in quotes and after escapes part nothing. */
function sectionsOf(code: string): readonly string[] {
  return (code.match(/(?:"[^"]*"|[\\!].|_.|\*.|\[[^\]]*\]|[^;])+|(?<=;)(?=;|$)/gs) ?? [code]).slice(0, 4);
}

const CONDITION = /\[(<=|>=|<>|<|>|=)(-?\d+(?:\.\d+)?)\]/;
const CURRENCY = /\[\$([^\]-]*)(?:-[^\]]*)?\]/g;

function sectionOf(code: string): Section {
  const literal = codeWithLiterals(code);
  const bare = literal.replace(/\ue001[^\ue002]*\ue002/g, '').replace(/general/gi, '');
  const percent = bare.includes('%');
  const isDate = !percent && /[ymdhs]|aaaa?|上午/i.test(bare);
  const fits = conditionOf(code);
  if (isDate) return { ...BARE, fits, date: partOf(bare) };
  // What stands before the first place for a digit, and behind the last.
  const places = /[0#?]|general/i;
  const first = literal.replace(/\ue001[^\ue002]*\ue002/g, (text) => '\ue001'.repeat(text.length)).search(places);
  const reversed = [...literal].reverse().join('');
  const last = reversed.replace(/\ue002[^\ue001]*\ue001/g, (text) => '\ue001'.repeat(text.length)).search(/[0#?]|l/i);
  const [before, after] =
    first < 0 ? [literal, ''] : [literal.slice(0, first), literal.slice(literal.length - Math.max(0, last))];
  const inside = first < 0 ? '' : literal.slice(first, literal.length - Math.max(0, last));
  // 0!.0, shows a point that is a letter: one more power of ten for each place behind it.
  const point = /\ue001\.\ue002([0#?\ue001\ue002]*)/.exec(inside);
  const commas = /[0#?](,+)[^0#?,]*$/.exec(bare)?.[1]?.length ?? 0;
  const decimals = /\.([0#?]+)/.exec(inside.replace(/\ue001[^\ue002]*\ue002/g, ''))?.[1];
  return {
    fits,
    date: undefined,
    percent,
    scale: 3 * commas + (point === null ? 0 : (point[1] ?? '').replace(/[^0#?]/g, '').length),
    decimals: /general/i.test(literal) ? undefined : (decimals?.length ?? 0),
    before: wordsOf(before),
    after: wordsOf(after),
  };
}

/** Quoted and escaped text and currencies between marks; fills, paddings, colours and locales taken out. */
function codeWithLiterals(code: string): string {
  return code
    .replace(CURRENCY, (_, sign: string) => `"${sign}"`)
    .replace(/("[^"]*")|([\\!])(.)|_.|\*.|\[[^\]]*\]/gs, (_, quoted?: string, escaped?: string, character?: string) =>
      quoted !== undefined
        ? `\ue001${quoted.slice(1, -1)}\ue002`
        : escaped !== undefined
          ? `\ue001${character}\ue002`
          : '',
    );
}

function wordsOf(text: string): string {
  return text.replace(/[\ue001\ue002,%+()\s-]/g, '').replace(/^general$/i, '');
}

function partOf(bare: string): Section['date'] {
  if (/d|aaa|[hs:]/i.test(bare)) return 'day';
  return /m/i.test(bare) ? 'month' : 'year';
}

function conditionOf(code: string): Section['fits'] {
  const match = CONDITION.exec(code);
  if (match === null) return undefined;
  const [, sign, written] = match;
  const limit = Number(written);
  switch (sign) {
    case '<=':
      return (value) => value <= limit;
    case '>=':
      return (value) => value >= limit;
    case '<>':
      return (value) => value !== limit;
    case '<':
      return (value) => value < limit;
    case '>':
      return (value) => value > limit;
    default:
      return (value) => value === limit;
  }
}

/** Without conditions: positive; negative; zero. */
function sectionFor(format: NumberFormat, value: number): Section {
  const fitting = format.find(({ fits }) => fits?.(value));
  if (fitting !== undefined) return fitting;
  if (format.some(({ fits }) => fits !== undefined)) return format.find(({ fits }) => fits === undefined) ?? BARE;
  const [positive = BARE, negative = positive, zero = positive] = format;
  return value < 0 ? negative : value === 0 ? zero : positive;
}

/**
 * A number as Excel shows it, with the unit its format names, to fifteen digits (the file keeps 0.1 + 0.2 as 0.30000000000000004); of a
 * number that holds more than the two decimals or more that are shown of it, what is shown.
 */
export function shownNumber(value: number, format: NumberFormat, from1904: boolean): string {
  const { date, percent, scale, decimals, before, after } = sectionFor(format, value);
  if (date !== undefined) {
    const day = dateOfSerial(value, from1904);
    if (day !== undefined) return date === 'day' ? day : date === 'month' ? day.slice(0, 7) : day.slice(0, 4);
  }
  const plain = String(Number(value.toPrecision(15)));
  if (percent) return `${shifted(plain, 2)}%`;
  if (plain.includes('e')) return plain;
  const number = shifted(plain, -scale);
  const hasUnit = before !== '' || after !== '';
  if (hasUnit) return `${before}${number}${after}`;
  return decimals !== undefined && decimals >= 2 ? rounded(number, decimals) : number;
}

/** Days from 1899-12-30 to 1970-01-01, and from there to the 1904 system's first day. */
export const EXCEL_EPOCH = 25_569;
const SYSTEM_1904 = 1_462;

/**
 * A serial date as `YYYY-MM-DD`, with `THH:MM:SS` where it has a time of day; undefined where it lies outside 1990 to 2099,
 * which holds every date a case can have.
 */
export function dateOfSerial(serial: number, from1904 = false): string | undefined {
  const days = serial + (from1904 ? SYSTEM_1904 : 0) - EXCEL_EPOCH;
  // 1990-01-01 is day 7305, 2100-01-01 day 47482.
  if (!(days >= 7_305 && days < 47_482)) return undefined;
  const seconds = Math.round(days * 86_400);
  const iso = new Date(seconds * 1_000).toISOString().slice(0, 19);
  return seconds % 86_400 === 0 ? iso.slice(0, 10) : iso;
}
