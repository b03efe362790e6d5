/** What a volume of checks costs a month, line by line, in dollars and in yuan. */

import { routes } from '../../functions/declared/routes.ts';
import { problemTypes } from '../../functions/http/problem-types.ts';
import { functions } from '../../infra/declared/functions.ts';
import { steps } from '../../infra/declared/steps.ts';
import { verdicts } from '../../rules/engine/verdict.ts';
import { kindNames } from '../../rules/facts/kinds.ts';
import type { Measured } from './measured.ts';
import { amountOf, converted, type Micro, type Quantity, quantity, times } from './money.ts';
import { type Assumptions, type Price, type PriceId, priceOf, prices } from './stated.ts';
import { type Other, otherUsage, storedGb, tracedCalls, tracesOf, type Usage, usageOf, type Way } from './usage.ts';

export interface Amounts {
  readonly usd: Micro;
  readonly cny: Micro;
}

export interface BillLine extends Amounts {
  readonly id: PriceId;
  readonly service: string;
  readonly what: string;
  readonly used: Quantity;
}

export interface Bill extends Amounts {
  readonly lines: readonly BillLine[];
}

/** The amounts of a quantity; where no list price in yuan is known, the dollars are converted. */
export function priced(price: Price, used: Quantity): Amounts {
  const usd = amountOf(used, price.usd.tiers, price.per);
  const cny =
    price.cny === undefined ? converted(usd, prices.cnyPerUsd.rate) : amountOf(used, price.cny.tiers, price.per);
  return { usd, cny };
}

function billOf(used: readonly (readonly [PriceId, Quantity])[]): Bill {
  const lines = used
    .filter(([, amount]) => amount > 0n)
    .map(([id, amount]): BillLine => {
      const price = priceOf(id);
      return { id, service: price.service, what: price.what, used: amount, ...priced(price, amount) };
    });
  return { lines, ...sumOf(lines) };
}

export const sumOf = (amounts: readonly Amounts[]): Amounts => ({
  usd: amounts.reduce((sum, { usd }) => sum + usd, 0n),
  cny: amounts.reduce((sum, { cny }) => sum + cny, 0n),
});

/** What so many checks in a month cost, storage that stays left out. The quantity of one check is rounded once, to a billionth. */
export function billFor(measured: Measured, way: Way, checks: number, assumed: Assumptions): Bill {
  const usage: Usage = usageOf(measured, way, assumed);
  const count = BigInt(checks);
  const scale = 1_000_000;
  return billOf([
    ...entriesOf(usage).map(([id, each]): readonly [PriceId, Quantity] =>
      // A check uses billionths of a GB: counted by the million, no digit is lost.
      [id, (times(quantity(each * scale), count) + BigInt(scale / 2)) / BigInt(scale)],
    ),
    ['traces', quantity(tracesOf(checks * tracedCalls(way), assumed))],
  ]);
}

/** What so many deliveries, papers or views cost, traces left out. */
export function otherBill(other: Other, count: number, assumed: Assumptions): Bill {
  return billOf(entriesOf(otherUsage(other, assumed)).map(([id, each]) => [id, quantity(each * count)]));
}

function entriesOf(usage: Usage): readonly (readonly [PriceId, number])[] {
  return prices.prices.flatMap(({ id }) => {
    const used = usage[id];
    return used === undefined ? [] : [[id, used] as const];
  });
}

/** What is kept of so many stored checks costs a month: of reports in the table, and of the files of batches. */
export function storageFor(measured: Measured, way: Exclude<Way, 'notStored'>, checks: number): Bill {
  const gb = storedGb(measured, way);
  const { rows, bytes } = measured.bulk;
  const { results } = bytes;
  const files = results.reports + results.findingsCsv + results.findingsXlsx + results.refused + results.summary;
  const kept = (each: number): Quantity => quantity(each * checks);
  return billOf([
    ['dynamoStorage', kept(gb.table + gb.indexes)],
    // Of the table alone; what indexes hold can be made again.
    ['dynamoBackup', kept(gb.table)],
    ...(way === 'bulk'
      ? ([
          // The findings of a group are below 128 KB, which the lifecycle leaves where they are.
          ['s3Standard', kept(bytes.findings / rows / 2 ** 30)],
          ['s3Infrequent', kept(files / rows / 2 ** 30)],
        ] as const)
      : []),
  ]);
}

/** How many there are at most: the dimensions of the functions' own metrics are closed lists (docs/operations.md). */
export function metricCounts(documents: number) {
  const routeCount = routes.length + 1;
  const own =
    // Requests, Latency, Faults; Refused; Checks, Breaches; BreachesByDocument; ColdStart.
    3 * routeCount +
    Object.keys(problemTypes).length +
    2 * kindNames.length * verdicts.length +
    documents +
    Object.keys(functions).length;
  // What API Gateway counts of each route: Count, 4xx, 5xx, Latency, IntegrationLatency, DataProcessed.
  const detailed = 6 * routeCount;
  // Errors and throttles of every function; batches failed and timed out; server errors, throttles and faults of the table.
  const alarms = 2 * (Object.keys(functions).length + Object.keys(steps).length) + 5;
  return { own, detailed, alarms };
}

/** What a month costs before the first check: at most, since a metric is paid only while something is counted in it. */
export function fixedBill({ ruleSet: { documents } }: Measured): Bill {
  const { own, detailed, alarms } = metricCounts(documents);
  return billOf([
    ['customMetrics', quantity(own + detailed)],
    ['alarms', quantity(alarms)],
    ['dashboards', quantity(1)],
    ['secrets', quantity(1)],
  ]);
}
