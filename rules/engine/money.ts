/**
 * Money as whole fen and percentages as whole millionths of a percent, so that a comparison is exact to the fen
 * (design, section 6.8). Binary floating point would call 0.005 × 1,234,567.00 more or less than it is.
 */

const ZERO = 48;

/** Whole fen. At most 10^15, a safe integer. */
export type Fen = number;
/** Whole millionths of a percent (or of any measured unit): 0.5 % is 500,000. */
export type Micro = number;

export const MICRO = 1_000_000;
const MICRO_OF_WHOLE = 100 * MICRO;

export type MoneyProblem = 'money' | 'two-decimals' | 'negative' | 'too-large';
export type CanonicalMoney =
  | { readonly ok: true; readonly value: string }
  | { readonly ok: false; readonly reason: MoneyProblem };

const DECIMAL = /^(\d+)(?:\.(\d+))?$/;

/**
 * Yuan as a user writes them to the canonical two decimals: `15000` and `"15000.5"` become `"15000.00"`, `"15000.50"`.
 * More than two decimals are refused, not rounded: whoever submits `10000.005` must say what is meant.
 */
export function canonicalMoney(value: string | number): CanonicalMoney {
  const written = String(value);
  if (written.startsWith('-')) return { ok: false, reason: 'negative' };
  const match = DECIMAL.exec(written);
  if (match === null) return { ok: false, reason: typeof value === 'number' ? 'too-large' : 'money' };
  const [, whole = '', fraction = ''] = match;
  if (fraction.length > 2) return { ok: false, reason: 'two-decimals' };
  const yuan = whole.replace(/^0+(?=\d)/, '');
  if (yuan.length > 13) return { ok: false, reason: 'too-large' };
  return { ok: true, value: `${yuan}.${fraction.padEnd(2, '0')}` };
}

/** Fen of a canonical amount: `"15000.00"` is 1,500,000. */
export function fenOf(canonical: string): Fen {
  let fen = 0;
  for (let at = 0; at < canonical.length; at++) {
    const digit = canonical.charCodeAt(at) - ZERO;
    // The point lies below the digits.
    if (digit >= 0) fen = 10 * fen + digit;
  }
  return fen;
}

/** The canonical amount of fen: 1,500,000 is `"15000.00"`. */
export function yuanOf(fen: Fen | bigint): string {
  const digits = String(fen).padStart(3, '0');
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/** `¥15,000.00`, as shown to people. */
export function showMoney(fen: Fen): string {
  const yuan = yuanOf(fen);
  const point = yuan.length - 3;
  let whole = yuan.slice(Math.max(0, point - 3), point);
  for (let end = point - 3; end > 0; end -= 3) whole = `${yuan.slice(Math.max(0, end - 3), end)},${whole}`;
  return `¥${whole}${yuan.slice(point)}`;
}

/**
 * Millionths of a decimal number of at most six decimals and at most 10^9: 0.5 is 500,000. Exact: the nearest double of such a
 * number and the product are each off by at most 2^-53 of it (IEEE 754), together by less than a quarter of a millionth.
 */
export function microOf(value: number): Micro {
  return Math.round(value * MICRO);
}

/** The decimal number of millionths, as text: 500,000 is `0.5`. */
export function showMicro(micro: Micro): string {
  if (micro % MICRO === 0) return String(micro / MICRO);
  const whole = Math.floor(micro / MICRO);
  const fraction = String(micro % MICRO)
    .padStart(6, '0')
    .replace(/0+$/, '');
  return `${whole}.${fraction}`;
}

/**
 * The share of an amount, rounded down and up to whole units: what is at most 0.5 % of 1,234,567.00 is at most 6,172.83,
 * and what is at least that share is at least 6,172.84.
 */
export function shareOf(base: number, percent: Micro): { readonly floor: number; readonly ceil: number } {
  const product = base * percent;
  if (Number.isSafeInteger(product)) {
    const floor = Math.floor(product / MICRO_OF_WHOLE);
    return { floor, ceil: product % MICRO_OF_WHOLE === 0 ? floor : floor + 1 };
  }
  const exact = BigInt(base) * BigInt(percent);
  const whole = BigInt(MICRO_OF_WHOLE);
  const floor = Number(exact / whole);
  return { floor, ceil: exact % whole === 0n ? floor : floor + 1 };
}

/**
 * Which end of a share a sum is compared with: what must be at least it is held to the whole fen above, what may be at most
 * it to the whole fen below.
 */
export function shareEnd(comparison: string): 'floor' | 'ceil' {
  return comparison === 'atLeast' || comparison === 'lessThan' ? 'ceil' : 'floor';
}
