/** Shares: 百分之二, 2%, 千分之五, 5‰, 两成, 万分之五. Numbers of percent (or, for daily rates, of per mille). */
import { NUMERAL, readNumeral } from './numeral.ts';

export const SHARE = String.raw`(?:\d{1,12}(?:\.\d{1,12})?[%‰]|[百千万]分之(?:${NUMERAL}(?:点${NUMERAL})?|\d{1,12}(?:\.\d{1,12})?)|[一二三四五六七八九两]成)`;

const SCALES: Readonly<Record<string, number>> = { 百: 0, 千: 1, 万: 2, '%': 0, '‰': 1 };

function amountOf(text: string): number | undefined {
  if (/^\d/.test(text)) return Number(text);
  const [whole = '', fraction] = text.split('点');
  const value = readNumeral(whole);
  if (value === undefined || fraction === undefined) return value;
  const digits = [...fraction].map(readNumeral);
  return digits.includes(undefined) ? undefined : Number(`${value}.${digits.join('')}`);
}

/** @returns the share in percent: 5‰ is 0.5 */
export function readShare(text: string): number | undefined {
  const tenths = /^(.)成$/.exec(text);
  if (tenths?.[1] !== undefined) return (readNumeral(tenths[1]) ?? Number.NaN) * 10;
  const said = /^(?:([百千万])分之(.+)|(.+)([%‰]))$/.exec(text);
  const scale = SCALES[said?.[1] ?? said?.[4] ?? ''];
  const amount = amountOf(said?.[2] ?? said?.[3] ?? '');
  if (scale === undefined || amount === undefined || Number.isNaN(amount)) return undefined;
  return Number((amount / 10 ** scale).toPrecision(12));
}

/** @returns the share in per mille, as daily rates are held: 0.05% is 0.5 */
export function readDailyRate(text: string): number | undefined {
  const percent = readShare(text);
  return percent === undefined ? undefined : Number((percent * 10).toPrecision(12));
}
