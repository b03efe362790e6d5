/** From when an agreed period runs, where the cell of the period says so: 收到发票后30日内, 自验收合格之日起10个工作日. */
import type { periodStarts } from '../../rules/facts/codes/period-start.ts';

type PeriodStart = keyof typeof periodStarts;

/** The period whose start is a fact of its own, and that fact. */
export const PERIOD = 'contract.paymentPeriod';
export const PERIOD_START = 'contract.periodFrom';

const STARTS: readonly (readonly [start: PeriodStart, words: RegExp])[] = [
  ['invoice', /发票|收票|票到/],
  ['acceptance', /验收|检验合格/],
  ['delivery', /货到|到货|交付|交货|签收/],
  ['settlement', /结算|对账/],
];

/** @returns undefined where it names none, or several of which the later counts. */
export function startIn(text: string): PeriodStart | undefined {
  const found = STARTS.filter(([, words]) => words.test(text));
  return found.length === 1 ? found[0]?.[0] : undefined;
}
