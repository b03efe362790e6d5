/** Numbers as people write them, turned into plain decimals digit by digit: no binary floating point comes near an amount. */

const PLAIN = /^(-?)(\d+)(?:\.(\d+))?$/;
const GROUPED = /^-?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;
const SCIENTIFIC = /^-?\d+(?:\.\d+)?e[+-]?\d+$/i;

/** Powers of ten that Chinese writes as words; the longer ones first. */
const magnitudes: readonly (readonly [word: string, power: number])[] = [
  ['千万', 7],
  ['百万', 6],
  ['十万', 5],
  ['亿', 8],
  ['万', 4],
  ['千', 3],
  ['百', 2],
];

/** The power of ten of a word such as 万, 0 for an empty one, undefined for any other. */
export function magnitudeOf(word: string): number | undefined {
  return word === '' ? 0 : magnitudes.find(([name]) => name === word)?.[1];
}

/** `1,234.50` with thousands separators as `1234.50`; undefined for what is no decimal number. */
export function plainDecimal(text: string): string | undefined {
  const bare = GROUPED.test(text) ? text.replaceAll(',', '') : text;
  if (PLAIN.test(bare)) return bare;
  // What the format `#.##` leaves of 0.5 and of 12.
  if (/^-?\.\d+$/.test(bare)) return bare.replace('.', '0.');
  return /^-?\d+\.$/.test(bare) ? bare.slice(0, -1) : undefined;
}

/** Excel's way of showing numbers too long for a cell: their last digits are lost. */
export function isScientific(text: string): boolean {
  return SCIENTIFIC.test(text);
}

/** A plain decimal times a power of ten, exactly: `1.25` by 4 is `12500`, `5` by -1 is `0.5`. */
export function shifted(decimal: string, power: number): string {
  const match = PLAIN.exec(decimal);
  if (power === 0 || match === null) return decimal;
  const [, sign = '', whole = '', fraction = ''] = match;
  const all = `${'0'.repeat(Math.max(0, -power))}${whole}${fraction.padEnd(Math.max(fraction.length, power), '0')}`;
  const point = all.length - Math.max(fraction.length, power) + power;
  const before = all.slice(0, point).replace(/^0+(?=\d)/, '');
  const after = all.slice(point).replace(/0+$/, '');
  return `${sign}${before === '' ? '0' : before}${after === '' ? '' : `.${after}`}`;
}

/** A number with a word of magnitude behind it: `5万` is `50000`. */
export function decimalOf(text: string): string | undefined {
  const match = /^([-\d.,]+) ?([十百千万亿]*)$/.exec(text);
  if (match === null) return undefined;
  const plain = plainDecimal(match[1] ?? '');
  const power = magnitudeOf(match[2] ?? '');
  return plain === undefined || power === undefined ? undefined : shifted(plain, power);
}
