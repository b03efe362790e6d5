/** What limits throughput first, and what a billion cases a month mean. */
import { SHARDS } from '../../../functions/declared/table.ts';
import { batchTimes, bulkCeilings, type Ceiling, secondsToScale, singleCeilings } from '../ceilings.ts';
import type { Measured } from '../measured.ts';
import type { Assumptions } from '../stated.ts';
import { singleMs, unitsIn } from '../usage.ts';
import { averageRate, figure, roughly, table, whole } from './words.ts';

function ceilingTable(ceilings: readonly Ceiling[]): string {
  return table(
    ['limit', 'checks a second', 'of', 'because', 'what to do'],
    ceilings.map(({ what, rate, of, because, raise }) => [what, figure(rate), of, because, raise]),
  );
}

export function limitsSection(measured: Measured, assumed: Assumptions): string {
  const rows = assumed.rowsAFile.value;
  const { read, judge, write, whole: all, rate } = batchTimes(measured, rows, assumed);
  const minutes = (ms: number): string => figure(ms / 60_000);
  const once = singleCeilings(measured, 'storedOnce', assumed).slice(0, 3);
  return [
    '## What limits throughput first',
    '',
    '### One by one, stored',
    '',
    ceilingTable(singleCeilings(measured, 'stored', assumed)),
    '',
    `With an \`Idempotency-Key\` a check takes ${figure(singleMs(measured, 'storedOnce', assumed).whole)} ms and not ${figure(singleMs(measured, 'stored', assumed).whole)}, and ${measured.single.once.units} write units more; the lowest are then:`,
    '',
    ...once.map(({ what, rate, of }) => `- ${what}: ${figure(rate)} (${of})`),
    '',
    '### In files',
    '',
    ceilingTable(bulkCeilings(measured, assumed)),
    '',
    `A file of ${whole(rows)} rows takes some ${minutes(all)} minutes: ${minutes(read)} to read it, ${minutes(judge)} to judge, ${minutes(write)} to write the results; that is ${figure(rate)} rows a second.`,
    '',
    `Index partitions: all reports of a tenant, of one verdict, or of one place lie in ${SHARDS} shards of their index. That is at best: shards may`,
    'share a partition, and DynamoDB does not divide one for heat where each write sorts last. What an index does not take holds up the table',
    'as well. Tenants have keys of their own. In the table every report has a key of its own, so no partition of it gets hot.',
  ].join('\n');
}

export function billion(measured: Measured, assumed: Assumptions): string {
  const mean = averageRate(1_000_000_000, assumed);
  const peak = mean * assumed.peakFactor.value;
  const state = (rate: number): string =>
    rate < mean ? '**below the mean**' : rate < peak ? '**below the peak**' : 'enough';
  const { needed, seconds } = secondsToScale(measured, peak, assumed);
  const { rate } = batchTimes(measured, assumed.rowsAFile.value, assumed);
  const shards = singleCeilings(measured, 'stored', assumed).find(({ of }) => of === 'one tenant')?.rate ?? 0;
  return [
    '## A billion a month',
    '',
    `${whole(mean)} a second on average; with a peak ${assumed.peakFactor.value} times the mean, ${whole(peak)}.`,
    '',
    table(
      ['limit, one by one', 'of', 'checks a second', `for ${whole(mean)} and ${whole(peak)}`],
      singleCeilings(measured, 'stored', assumed).map(({ what, of, rate }) => [what, of, figure(rate), state(rate)]),
    ),
    '',
    `Lambda needs ${whole(Math.ceil(needed))} instances for the peak, which it starts in ${figure(seconds)} s: it is not what limits. One tenant with all of the`,
    `billion has ${SHARDS} shards, which take ${figure(shards)} a second at best; more shards leave room. In files, one batch after another gives ${figure(rate)} rows a second:`,
    `${whole(Math.ceil(mean / rate))} at a time for the mean, ${whole(Math.ceil(peak / rate))} for the peak, on a table that has grown to ${roughly(peak * unitsIn(measured, 'table'))} write units a second (warm throughput).`,
  ].join('\n');
}
