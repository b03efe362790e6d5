/**
 * Figures as people type and paste them: 30,000 · ３００００ · 3万元 · 叁万元整 · 5% · 百分之五 · 三十日. What is not understood whole is no
 * figure at all: a field that takes the signs it does not know out of the text makes 3 yuan of 3万元.
 */

import { readNumeral } from '../../../intake/reading/grammar/numeral.ts';
import { decimalOf, plainDecimal } from '../../../intake/tables/decimal.ts';
import { moneyText } from '../../../intake/tables/money-text.ts';
import { folded } from '../../../intake/tables/tidy.ts';

/** Full width as half width, without spaces, as the grammar expects it. */
const tight = (text: string): string => folded(text).replaceAll(' ', '');

/** Marks between thousands, which an edit leaves out of their places: 1,2345. A comma before one or two digits may be a point. */
const ungrouped = (text: string): string => text.replace(/(?<=\d),(?=\d{3})/g, '');

/** What to type where an amount was not understood. */
export const AMOUNT_WANTED = { zh: '请填金额，如 30000 或 3万元', en: 'An amount, such as 30000 or 1234.50' };

/** @returns yuan as a plain decimal of at most two places; undefined for what is no amount, and for less than nothing. */
export function typedMoney(text: string): string | undefined {
  const amount = moneyText(ungrouped(tight(text)), '');
  return amount !== undefined && /^\d+(?:\.\d{1,2})?$/.test(amount) ? amount : undefined;
}

/**
 * @param units words that may stand behind the figure, since they say what the field says
 * @param places decimals that may be told, 0 for things that are counted
 */
export function typedNumber(text: string, units: readonly string[], places: number): string | undefined {
  const whole = ungrouped(tight(text));
  const unit = units.map(tight).find((word) => word !== '' && whole.endsWith(word));
  const bare = unit === undefined ? whole : whole.slice(0, -unit.length);
  const share = units.includes('%') && bare === whole ? /^百分之(.+)$/.exec(whole)?.[1] : undefined;
  const figure = figureOf(share ?? bare);
  const fraction = figure?.split('.')[1] ?? '';
  return figure === undefined || figure.startsWith('-') || fraction.length > places ? undefined : figure;
}

function figureOf(text: string): string | undefined {
  const plain = plainDecimal(text) ?? decimalOf(text);
  if (plain !== undefined) return plain.replace(/^(-?)0+(?=\d)/, '$1');
  const numeral = readNumeral(text);
  return numeral === undefined || !Number.isSafeInteger(numeral) ? undefined : String(numeral);
}
