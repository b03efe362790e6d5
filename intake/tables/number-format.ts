/** What Excel's number formats make of a number: a date, a percentage, or just a number (ECMA-376 part 1, 18.8.30 and 18.8.31). */

export type NumberFormat = 'date' | 'percent' | 'plain';

/** Built-in formats; 27 to 36 and 50 to 58 are dates in Chinese, Japanese and Korean editions. */
const builtInDates: readonly (readonly [first: number, last: number])[] = [
  [14, 22],
  [27, 36],
  [45, 47],
  [50, 58],
];

/** The format of an id, with its code where the workbook declares one. */
export function numberFormatOf(id: number, code: string | undefined): NumberFormat {
  if (code === undefined) {
    if (id === 9 || id === 10) return 'percent';
    return builtInDates.some(([first, last]) => first <= id && id <= last) ? 'date' : 'plain';
  }
  // Literals, escaped characters, colours, conditions and locales say nothing of the kind.
  const bare = code.replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, '');
  if (bare.includes('%')) return 'percent';
  return /[ymdhs]/i.test(bare.replace(/general/gi, '')) ? 'date' : 'plain';
}

/** Days from 1899-12-30 to 1970-01-01, and from there to the 1904 system's first day. */
const EXCEL_EPOCH = 25_569;
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
