/** Dates and instants as people type them in China, as public systems print them, and as Excel keeps them. */
import { dateOf, dayInChina } from '../../rules/engine/day.ts';
import { CHINESE_NUMERALS, chineseNumber } from './chinese-number.ts';
import { dateOfSerial } from './number-format.ts';

const SEPARATED = /^(\d{4}) ?([-/.年—–―、\\ ]) ?(\d{1,2}) ?(?:\2|月) ?(\d{1,2}) ?[日号]?$/;
const SHORT_YEAR = /^(\d{2}) ?年 ?(\d{1,2}) ?月 ?(\d{1,2}) ?[日号]$/;
/** Followed by six digits of a time, as databases print it. */
const COMPACT = /^((?:19|20)\d{2})(\d{2})(\d{2})(?: ?(?:[01]\d|2[0-4])[0-5]\d[0-5]\d)?$/;
/** 14-Mar-2025, March 14, 2025. */
const DAY_MONTH = /^(\d{1,2})(?:st|nd|rd|th)?[ \-/]([a-z]{3,9})\.?,?[ \-/](\d{4}|\d{2})$/i;
/** Fri Mar 14 09:30:00 CST 2025, as programs print it. */
const PROGRAM =
  /^(?:mon|tue|wed|thu|fri|sat|sun) ([a-z]{3}) (\d{1,2}) (\d{2}:\d{2}:\d{2}) (?:cst|gmt\+0?8(?::?00)?|utc\+0?8) (\d{4})$/i;
const MONTH_DAY = /^([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/i;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const FULL_MONTHS = 'january february march april may june july august september october november december'.split(' ');
/** 3/14/2025, 14/3/2025 and 3/3/2025 can each only be read in one way; 3/4/2025 is left alone. */
const YEAR_LAST = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$/;
const NUMERALS = new RegExp(
  `^(${CHINESE_NUMERALS}{4}|\\d{4})年(${CHINESE_NUMERALS}{1,3})月(${CHINESE_NUMERALS}{1,3})[日号]$`,
);
const HALF = '上午|下午|早上|凌晨|中午|晚上|am|pm';
const TIMED = new RegExp(
  `^(.*?(?:\\d(?=[T ]|${HALF})|[日号]))(?:T| )? ?(${HALF})? ?(\\d{1,2})(?::|时|点)(?:(\\d{1,2})(?:(?::|分)(?:(\\d{1,2})(?:\\.\\d{1,9})?秒?)?)?)?[整正]? ?(am|pm)? ?(Z|[+-]\\d{2}(?::?\\d{2})?)?$`,
  'i',
);
/** Milliseconds since 1970, as programs export instants. */
const MILLISECONDS = /^[6-9]\d{11}$|^[1-3]\d{12}$/;
const SERIAL = /^\d{5}(?:\.\d+)?$/;
/** The day of the week, and in whose time: said beside a day they change nothing. */
const BESIDE =
  /[(,]? ?(?:(?:星期|周|礼拜)[一二三四五六日天]|(?<=\()[一二三四五六日](?=\))|北京时间|utc\+0?8|gmt\+0?8|cst|\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b,?)\)?/gi;
/** That it has happened, said beside the day: 2025-03-14 已到账. */
const DONE = / ?[([]?(?:已(?:付|支付|付款|付清|结清|到账|收|收到|验收|办结|完成|退还?)|付讫|到账|支付|付清)[)\]]?$/;

/**
 * The day in China a text names, `YYYY-MM-DD`; undefined for what names none. An hour is dropped, unless it comes with an
 * offset: then the day is the one in China. Days and months in another order than year, month, day are not guessed.
 */
export function dateText(text: string): string | undefined {
  const day = dayText(text);
  if (day !== undefined) return day;
  if (SERIAL.test(text)) return dateOfSerial(Number(text))?.slice(0, 10);
  if (MILLISECONDS.test(text)) return dateOf(dayInChina(Number(text)));
  const bare = withoutBeside(text);
  const timed = TIMED.exec(bare);
  if (timed === null) return bare === text ? undefined : dayText(bare);
  if (timed[7] === undefined) return isTime(timed) ? dayText(timed[1] ?? '') : undefined;
  const instant = instantText(bare);
  return instant === undefined ? undefined : dateOf(dayInChina(Date.parse(instant)));
}

function withoutBeside(text: string): string {
  if (!/[星期周礼拜北已付到支上下午点ugcmtwfs(]/i.test(text)) return text;
  return text
    .replace(PROGRAM, '$2-$1-$4 $3')
    .replace(DONE, '')
    .replace(/(\d)点半/, '$1:30')
    .replace(/(?<=[日号\d]) ?(?:上午|下午|早上|中午|晚上)$/, '')
    .replace(BESIDE, ' ')
    .replace(/ +/g, ' ')
    .trim()
    .replace(/ ?(?:utc|gmt)$/i, 'Z');
}

function dayText(text: string): string | undefined {
  const match = SEPARATED.exec(text) ?? COMPACT.exec(text);
  if (match !== null) {
    return match.length === 5 ? joined(match[1], match[3], match[4]) : joined(match[1], match[2], match[3]);
  }
  const named = namedMonth(text);
  if (named !== undefined) return named;
  const last = YEAR_LAST.exec(text);
  if (last !== null) return yearLast(Number(last[1]), Number(last[3]), last[4]);
  const short = SHORT_YEAR.exec(text);
  if (short !== null) return joined(`20${short[1]}`, short[2], short[3]);
  const numerals = NUMERALS.exec(text);
  if (numerals === null) return undefined;
  const [year, month, day] = numerals
    .slice(1, 4)
    .map((text) => (/^\d/.test(text) ? Number(text) : chineseNumber(text)));
  return year === undefined || month === undefined || day === undefined
    ? undefined
    : joined(String(year), String(month), String(day));
}

function namedMonth(text: string): string | undefined {
  const [, day, month, year] = DAY_MONTH.exec(text) ?? [];
  const [, first, second, third] = MONTH_DAY.exec(text) ?? [];
  const name = (month ?? first ?? '').toLowerCase();
  const number = 1 + (name.length === 3 ? MONTHS.indexOf(name) : FULL_MONTHS.indexOf(name));
  const full = year ?? third ?? '';
  return number === 0 ? undefined : joined(full.length === 2 ? `20${full}` : full, String(number), day ?? second);
}

function yearLast(first: number, second: number, year: string | undefined): string | undefined {
  if ((first > 12 && second <= 12) || first === second) return joined(year, String(second), String(first));
  return second > 12 && first <= 12 ? joined(year, String(first), String(second)) : undefined;
}

function joined(year = '', month = '', day = ''): string {
  return `${year.padStart(4, '0')}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** The hour of a day of 24; undefined for 下午 14 where it contradicts itself (上午14时). */
function hourOf([, , before, hour = '', , , after]: RegExpExecArray): number {
  const half = (before ?? after ?? '').toLowerCase();
  const value = Number(hour);
  if (/^(?:下午|晚上|pm)$/.test(half)) return value < 12 ? value + 12 : value;
  if (half === '中午') return value < 3 ? value + 12 : value;
  return /^(?:上午|早上|凌晨|am)$/.test(half) && value === 12 ? 0 : value;
}

function isTime(timed: RegExpExecArray): boolean {
  return hourOf(timed) <= 24 && Number(timed[4] ?? 0) < 60 && Number(timed[5] ?? 0) <= 60;
}

/** An instant as RFC 3339; without an offset it is taken for the time in China. */
export function instantText(text: string): string | undefined {
  const typed = SERIAL.test(text) ? (dateOfSerial(Number(text)) ?? '') : withoutBeside(text);
  const match = TIMED.exec(typed);
  if (match === null) return undefined;
  const [, before = '', , , minute = '0', second = '0', , offset = '+08:00'] = match;
  const day = dayText(before.trim());
  if (day === undefined) return undefined;
  const [h, m, s] = [String(hourOf(match)), minute, second].map((part) => part.padStart(2, '0'));
  const zone = /^[+-]\d{4}$/.test(offset)
    ? `${offset.slice(0, 3)}:${offset.slice(3)}`
    : /^[+-]\d{2}$/.test(offset)
      ? `${offset}:00`
      : offset.toUpperCase();
  return `${day}T${h}:${m}:${s}${zone}`;
}
