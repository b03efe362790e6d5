/** Dates and instants as people type them in China, and as Excel keeps them. */
import { dateOf, dayInChina } from '../../rules/engine/day.ts';
import { CHINESE_NUMERALS, chineseNumber } from './chinese-number.ts';
import { dateOfSerial } from './number-format.ts';

const SEPARATED = /^(\d{4}) ?([-/.年]) ?(\d{1,2}) ?(?:\2|月) ?(\d{1,2}) ?[日号]?$/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})$/;
const NUMERALS = new RegExp(`^(${CHINESE_NUMERALS}{4})年(${CHINESE_NUMERALS}{1,3})月(${CHINESE_NUMERALS}{1,3})[日号]$`);
const TIMED =
  /^(.*?(?:\d(?=[T ])|[日号]))[T ]? ?(\d{1,2})(?::|时|点)(\d{1,2})(?:(?::|分)(\d{1,2})(?:\.\d{1,9})?秒?|分)? ?(Z|[+-]\d{2}:?\d{2})?$/i;
const SERIAL = /^\d{5}(?:\.\d+)?$/;

/**
 * The day in China a text names, `YYYY-MM-DD`; undefined for what names none. An hour is dropped, unless it comes with an
 * offset: then the day is the one in China. Days and months in another order than year, month, day are not guessed.
 */
export function dateText(text: string): string | undefined {
  if (SERIAL.test(text)) return dateOfSerial(Number(text))?.slice(0, 10);
  const timed = TIMED.exec(text);
  if (timed === null) return dayText(text);
  if (timed[5] === undefined) return dayText(timed[1] ?? '');
  const instant = instantText(text);
  return instant === undefined ? undefined : dateOf(dayInChina(Date.parse(instant)));
}

function dayText(text: string): string | undefined {
  const match = SEPARATED.exec(text) ?? COMPACT.exec(text);
  if (match !== null) {
    const parts = match.length === 5 ? [match[1], match[3], match[4]] : match.slice(1, 4);
    return parts.map((part, index) => (part ?? '').padStart(index === 0 ? 4 : 2, '0')).join('-');
  }
  const numerals = NUMERALS.exec(text);
  if (numerals === null) return undefined;
  const [year, month, day] = numerals.slice(1, 4).map(chineseNumber);
  return year === undefined || month === undefined || day === undefined
    ? undefined
    : `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** An instant as RFC 3339; without an offset it is taken for the time in China. */
export function instantText(text: string): string | undefined {
  const typed = SERIAL.test(text) ? (dateOfSerial(Number(text)) ?? '') : text;
  const match = TIMED.exec(typed);
  if (match === null) return undefined;
  const [, before = '', hour = '', minute = '', second = '0', offset = '+08:00'] = match;
  const day = dayText(before);
  if (day === undefined) return undefined;
  const [h, m, s] = [hour, minute, second].map((part) => part.padStart(2, '0'));
  const zone = /^[+-]\d{4}$/.test(offset) ? `${offset.slice(0, 3)}:${offset.slice(3)}` : offset.toUpperCase();
  return `${day}T${h}:${m}:${s}${zone}`;
}
