/** How figures are written on the page, and what is said with the same words in several places. */
import { type Amounts, type Bill, sumOf } from '../bill.ts';
import { type Micro, readable } from '../money.ts';
import type { Assumptions, Checked } from '../stated.ts';
import type { Way } from '../usage.ts';

export const MILLION = 1_000_000;
/** Cases a month that the page reckons with. */
export const VOLUMES = [10_000, 1_000_000, 100_000_000, 1_000_000_000] as const;

export const ways: Readonly<Record<Way, string>> = {
  notStored: 'judged only (`?store=false`)',
  stored: 'judged and stored',
  storedOnce: 'with `Idempotency-Key`',
  bulk: 'in a file',
};
export const marks: Readonly<Record<Checked, string>> = { provider: '✓', record: '(✓)', memory: '✗ unverified' };

export const dollars = (amount: Micro): string => `$${readable(amount)}`;
export const yuan = (amount: Micro): string => `¥${readable(amount)}`;
export const both = ({ usd, cny }: Amounts): string => `${dollars(usd)} · ${yuan(cny)}`;
export const share = (part: Micro, all: Micro): string => percent(Number(part) / Number(all));
export const percent = (value: number): string => `${Math.round(100 * value)} %`;

/** To three digits: more are not known. */
export const figure = (value: number): string =>
  Number(value.toPrecision(3)).toLocaleString('en', { maximumFractionDigits: 6 });
/** To two digits, of what rests on an assumption. */
export const roughly = (value: number): string => Number(value.toPrecision(2)).toLocaleString('en');
export const whole = (value: number): string => Math.round(value).toLocaleString('en');

export const averageRate = (checks: number, { daysAMonth }: Assumptions): number =>
  checks / (daysAMonth.value * 86_400);

/** What a bill has of one service. */
export const ofService = ({ lines }: Bill, service: string): Amounts =>
  sumOf(lines.filter((line) => line.service === service));

type Cell = string | number;
const NUMBER = /^\**[$¥]?\d/;

/** A table in Markdown: columns of figures to the right, columns of words to the left. */
export function table(headings: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const text = (cell: Cell): string => (typeof cell === 'string' ? cell : cell.toLocaleString('en'));
  const line = (cells: readonly Cell[]): string => `| ${cells.map(text).join(' | ')} |`;
  const isNumeric = (column: number): boolean =>
    rows.map((row) => text(row[column] ?? '')).every((cell) => cell === '' || NUMBER.test(cell));
  return [
    line(headings),
    line(headings.map((_, column) => (column > 0 && isNumeric(column) ? '---:' : '---'))),
    ...rows.map(line),
  ].join('\n');
}
