/**
 * Amounts in whole millionths of a dollar or yuan, and prices and quantities as whole numbers of a small unit: no binary
 * floating point between a price list and a total.
 */

/** Millionths of a currency unit. */
export type Micro = bigint;

/** Digits after the point of a price (0.0000133334 has ten), and of a quantity. */
const PRICE_DIGITS = 12;
const QUANTITY_DIGITS = 9;
const MICRO_DIGITS = 6;

const power = (digits: number): bigint => 10n ** BigInt(digits);
const DECIMAL = /^(\d+)(?:\.(\d+))?$/;

/** @throws RangeError for what is no decimal number, or has more digits after the point. */
function scaled(text: string, digits: number): bigint {
  const [, whole, fraction = ''] = DECIMAL.exec(text) ?? [];
  if (whole === undefined || fraction.length > digits)
    throw new RangeError(`${text} is no decimal of ${digits} digits`);
  return BigInt(whole + fraction.padEnd(digits, '0'));
}

/** A quantity in billionths of its unit; measured ones have fewer digits than that. */
export type Quantity = bigint;
export const quantity = (value: number): Quantity => scaled(value.toFixed(QUANTITY_DIGITS), QUANTITY_DIGITS);
export const times = (each: Quantity, count: bigint): Quantity => each * count;
export const asNumber = (value: Quantity): number => Number(value) / Number(power(QUANTITY_DIGITS));

export interface Tier {
  /** Units up to which the price holds, counted from the first of the month; the last tier has none. */
  readonly upTo?: string | undefined;
  /** Of `per` units. */
  readonly price: string;
}

/** What a month's quantity costs, to the millionth, halves up; the tiers are gone through in order. */
export function amountOf(used: Quantity, tiers: readonly Tier[], per: string): Micro {
  let [left, from, cost] = [used, 0n, 0n];
  for (const { upTo, price } of tiers) {
    const to = upTo === undefined ? undefined : scaled(upTo, QUANTITY_DIGITS);
    const here = to === undefined || left < to - from ? left : to - from;
    cost += here * scaled(price, PRICE_DIGITS);
    left -= here;
    from = to ?? from;
    if (left === 0n) break;
  }
  return rounded(cost, scaled(per, 0) * power(QUANTITY_DIGITS + PRICE_DIGITS - MICRO_DIGITS));
}

/** An amount in another currency, at so many of it for one. */
export const converted = (amount: Micro, rate: string): Micro =>
  rounded(amount * scaled(rate, MICRO_DIGITS), power(MICRO_DIGITS));

const rounded = (value: bigint, divisor: bigint): bigint => (value + divisor / 2n) / divisor;

/** Hundredths, for whoever reads it: `1,234.56`. */
export function cents(amount: Micro): string {
  const text = String(rounded(amount, power(MICRO_DIGITS - 2))).padStart(3, '0');
  return `${text.slice(0, -2).replace(/\B(?=(\d{3})+$)/g, ',')}.${text.slice(-2)}`;
}

/** Whole units from a hundred on, hundredths below: nobody budgets the cents of a thousand. */
export const readable = (amount: Micro): string =>
  amount >= 100n * power(MICRO_DIGITS)
    ? cents(rounded(amount, power(MICRO_DIGITS)) * power(MICRO_DIGITS)).slice(0, -3)
    : cents(amount);
