/** Where the money goes: by service, by write unit, by month, and for what is kept. */
import { type Amounts, type Bill, billFor, fixedBill, storageFor, sumOf } from '../bill.ts';
import type { Measured } from '../measured.ts';
import { profileNames, shares } from '../mix.ts';
import { type Assumptions, prices } from '../stated.ts';
import { mean, storedGb, unitsIn, unitsOf, type Way, wayNames } from '../usage.ts';
import { places } from '../write-units.ts';
import {
  averageRate,
  both,
  dollars,
  figure,
  MILLION,
  ofService,
  percent,
  share,
  table,
  VOLUMES,
  ways,
  whole,
  yuan,
} from './words.ts';

export function whereTheMoneyGoes(measured: Measured, million: (way: Way) => Bill): string {
  const bills = wayNames.map((way) => million(way));
  const services = [...new Set(prices.prices.map(({ service }) => service))].filter((service) =>
    bills.some((bill) => ofService(bill, service).usd > 0n),
  );
  const cell = (bill: Bill, service: string): string => {
    const part = ofService(bill, service);
    return part.usd === 0n ? '' : `${dollars(part.usd)} (${share(part.usd, bill.usd)}) · ${yuan(part.cny)}`;
  };
  return [
    '## Where the money goes',
    '',
    table(
      ['a million checks', ...wayNames.map((way) => ways[way])],
      [
        ...services.map((service) => [service, ...bills.map((bill) => cell(bill, service))]),
        ['**together**', ...bills.map((bill) => `**${both(bill)}**`)],
      ],
    ),
    '',
    'Write units of one stored check, by where they go, and what a case of each profile takes:',
    '',
    table(
      ['', 'mix', ...profileNames],
      [
        ...places.map((place) => [
          place === 'table' ? 'the table: report and breaches' : `index \`${place}\``,
          figure(unitsIn(measured, place)),
          ...profileNames.map((name) => figure(measured.stored[name].places[place].units)),
        ]),
        [
          '**together**',
          `**${figure(unitsOf(measured))}**`,
          ...profileNames.map((name) =>
            figure(places.reduce((sum, place) => sum + measured.stored[name].places[place].units, 0)),
          ),
        ],
        ['share of the mix', '', ...profileNames.map((name) => `${shares[name]} %`)],
        [
          'findings a case',
          figure(mean(measured, ({ findings }) => findings)),
          ...profileNames.map((name) => figure(measured.stored[name].findings)),
        ],
        [
          'breaches a case',
          figure(mean(measured, ({ breaches }) => breaches)),
          ...profileNames.map((name) => figure(measured.stored[name].breaches)),
        ],
        [
          'bytes of a report in the table, with its breaches',
          figure(mean(measured, (each) => each.places.table.bytes)),
          ...profileNames.map((name) => figure(measured.stored[name].places.table.bytes)),
        ],
      ],
    ),
    '',
    saving(measured),
  ].join('\n');
}

/** What the figures say could be saved. */
function saving(measured: Measured): string {
  const findings = measured.stored.example.places.findingsByTime;
  const bytes = findings.bytes / findings.items;
  const perBreach = (4 * findings.units) / findings.items;
  const breaches = mean(measured, (each) => each.breaches);
  const saved = breaches * (perBreach - 4);
  return [
    `A breach is an item of ${whole(bytes)} bytes, so ${figure(findings.units / findings.items)} units in the table and in each of three indexes: ${figure(perBreach)} in all. Below 1,024 bytes it`,
    `would be 4, which saves ${percent(saved / unitsOf(measured))} of the writes of this mix. Each of the four indexes of reports costs a unit a check, ${percent(1 / unitsOf(measured))}.`,
  ].join('\n');
}

export function byMonth(measured: Measured, assumed: Assumptions): string {
  const fixed = fixedBill(measured);
  const month = (way: Way, checks: number): string => both(sumOf([billFor(measured, way, checks, assumed), fixed]));
  return [
    '## By month',
    '',
    `With the ${both(fixed)} a month costs at most before the first check, with the tiers of the price lists, without what is kept:`,
    '',
    table(
      ['cases a month', 'a second, mean', ways.notStored, ways.stored, ways.bulk],
      VOLUMES.map((checks) => [
        whole(checks),
        figure(averageRate(checks, assumed)),
        month('notStored', checks),
        month('stored', checks),
        month('bulk', checks),
      ]),
    ),
  ].join('\n');
}

export function kept(measured: Measured): string {
  const gb = storedGb(measured, 'stored');
  const all = (gb.table + gb.indexes) * MILLION;
  const grows = (checks: number, months: number): Amounts => storageFor(measured, 'bulk', checks * months);
  return [
    '## What is kept',
    '',
    `Reports are kept for good unless \`RetentionDays\` is set. A million take ${figure(all)} GB of DynamoDB, ${percent(gb.indexes / (gb.table + gb.indexes))} of it indexes, and cost`,
    `${both(storageFor(measured, 'stored', MILLION))} for every month they stay, point-in-time recovery included; from a file ${both(storageFor(measured, 'bulk', MILLION))}, with the result files at the price they`,
    'have after sixty days. Deleting by TTL costs nothing. The bill of one month, for what was stored from files so far:',
    '',
    table(
      ['cases a month', 'after 1 month', 'after 12 months (or `RetentionDays` 365)', 'after 60 months'],
      VOLUMES.map((checks) => [
        whole(checks),
        both(grows(checks, 1)),
        both(grows(checks, 12)),
        both(grows(checks, 60)),
      ]),
    ),
  ].join('\n');
}
