/** docs/cost.md, computed: the same figures give the same page. */
import { type Bill, billFor, fixedBill, storageFor } from './bill.ts';
import { bulkCeilings, rowsBeforeTimeout, singleCeilings } from './ceilings.ts';
import type { Measured } from './measured.ts';
import { beside } from './page/beside.ts';
import { inChina } from './page/china.ts';
import { billion, limitsSection } from './page/limits.ts';
import { howMeasured, stated } from './page/method.ts';
import { byMonth, kept, whereTheMoneyGoes } from './page/money.ts';
import { chinese, inShort } from './page/summary.ts';
import { MILLION, VOLUMES } from './page/words.ts';
import type { Assumptions } from './stated.ts';
import { type Way, wayNames } from './usage.ts';

export function costPage(measured: Measured, assumed: Assumptions): string {
  const million = (way: Way): Bill => billFor(measured, way, MILLION, assumed);
  const sections = [
    '# Cost on paper',
    '<!-- Written by `npm run cost -- --write`; edit bench/cost, not this page. -->',
    chinese(measured, assumed, million),
    inShort(measured, assumed, million),
    whereTheMoneyGoes(measured, million),
    beside(assumed),
    byMonth(measured, assumed),
    kept(measured),
    limitsSection(measured, assumed),
    billion(measured, assumed),
    inChina(million),
    howMeasured(measured, assumed),
    stated(),
  ];
  return `${sections.join('\n\n')}\n`;
}

/** What `--json` prints: the figures behind the page, amounts in millionths. */
export function costFigures(measured: Measured, assumed: Assumptions) {
  const bills = (checks: number) =>
    Object.fromEntries(wayNames.map((way) => [way, billFor(measured, way, checks, assumed)]));
  return {
    measured,
    millionChecks: bills(MILLION),
    months: Object.fromEntries(VOLUMES.map((checks) => [checks, bills(checks)])),
    fixed: fixedBill(measured),
    keptMillion: { stored: storageFor(measured, 'stored', MILLION), bulk: storageFor(measured, 'bulk', MILLION) },
    ceilings: {
      stored: singleCeilings(measured, 'stored', assumed),
      storedOnce: singleCeilings(measured, 'storedOnce', assumed),
      bulk: bulkCeilings(measured, assumed),
      rowsBeforeTimeout: rowsBeforeTimeout(measured, assumed),
    },
  };
}
