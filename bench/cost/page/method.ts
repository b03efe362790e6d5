/** How the page was reckoned: what was measured, what is assumed, and the lists of prices and limits. */
import { metricCounts } from '../bill.ts';
import type { Measured } from '../measured.ts';
import { type Assumptions, limits, type PriceList, prices } from '../stated.ts';
import { bulkMs, mean, singleMs } from '../usage.ts';
import { figure, marks, table, whole } from './words.ts';

export function howMeasured(measured: Measured, assumed: Assumptions): string {
  const { single, bulk, machine, on, ruleSet } = measured;
  const { compute, waiting, whole: all, start } = singleMs(measured, 'stored', assumed);
  const { groupMs } = bulkMs(measured, assumed);
  return [
    '## How it was reckoned',
    '',
    `\`npm run cost\` prints this page; \`-- --json\` the figures; \`-- --measure\` measures anew (a minute); \`-- --write\` writes the page. Measured on`,
    `${on}, Node.js ${machine.node}, ${machine.cores} × ${machine.cpu}, rules ${ruleSet.version}. Sizes are those of items that the real store puts into a`,
    'real table (dynalite); a test weighs them again and compares. Time is CPU time of the deployed functions over the mix, table and',
    'object store in another process; waiting is assumed. TLS, retries and failed requests are left out.',
    '',
    table(
      ['measured', ''],
      [
        [
          'CPU time of a check: judged only, stored, with `Idempotency-Key`',
          `${single.cpuMs.notStored}, ${single.cpuMs.stored}, ${single.cpuMs.storedOnce} ms`,
        ],
        ['calls to the table', `${single.calls.notStored}, ${single.calls.stored}, ${single.calls.storedOnce}`],
        ['from start to first report', `${measured.startMs} ms`],
        [
          'request, answer, answer in gzip, its headers',
          `${whole(mean(measured, ({ bodyBytes }) => bodyBytes))}, ${whole(single.answer.bodyBytes)}, ${whole(single.answer.gzipBytes)}, ${whole(single.answer.headerBytes)} bytes`,
        ],
        [
          'log of a check, metrics included',
          `${single.log.stored.lines} lines, ${whole(single.log.stored.bytes)} bytes`,
        ],
        ['item of an `Idempotency-Key`', `${single.once.bytes} bytes, put and updated`],
        [
          `CPU time of a file of ${whole(bulk.rows)} rows: read, judge, write`,
          `${whole(bulk.steps.normalise.cpuMs)}, ${whole(bulk.steps.evaluate.cpuMs)}, ${whole(bulk.steps.summarise.cpuMs)} ms`,
        ],
        ['states, child workflows of 100 rows', `${bulk.states}, ${bulk.children}`],
        [
          'S3 requests of a group when it is judged, when results are written',
          `${figure((bulk.steps.evaluate.requests.PUT ?? 0) / bulk.children)} PUT, ${figure((bulk.steps.summarise.requests.GET ?? 0) / bulk.children)} GET`,
        ],
        [
          'bytes a row: working files, result files',
          `${whole(bulk.bytes.work / bulk.rows)}, ${whole((bulk.bytes.findings + Object.values(bulk.bytes.results).reduce((sum, size) => sum + size, 0)) / bulk.rows)}`,
        ],
      ],
    ),
    '',
    `So a stored check takes ${figure(all)} ms on Lambda with 1,024 MB: ${figure(compute)} computing (a share of 1,024 / ${whole(assumed.fullVcpuMb.value)} of a vCPU) and ${figure(waiting)} waiting; a start ${whole(start)} ms; a group`,
    `of 100 rows ${whole(groupMs)} ms. A write unit is 1 KB begun, of the item in the table and of what each index carries of it.`,
    '',
    table(
      ['assumed', '', 'why'],
      Object.entries(assumed).map(([name, { value, why }]) => [`\`${name}\``, value, why]),
    ),
    '',
    'The mix: payments as an auditor exports them, one in five late; the examples in `seeds/` (short tenders, payments, an approval); cases',
    'generated over all rules of four places. Whoever submits long tenders with many breaches pays by the column `example`, and more. The file',
    'is JSON lines; a workbook takes longer to read.',
    '',
    metricsNote(measured),
  ].join('\n');
}

function metricsNote({ ruleSet: { documents } }: Measured): string {
  const { own, detailed, alarms } = metricCounts(documents);
  return `The fixed part is ${own} metrics of the functions and ${detailed} of API Gateway's routes at most (a metric is paid in hours in which something is counted; that API Gateway's are paid is an assumption), ${alarms} alarms, a dashboard and a secret.`;
}

export function stated(): string {
  const shown = ({ tiers }: PriceList): string =>
    tiers
      .map(({ upTo, price }) => (upTo === undefined ? price : `${price} up to ${Number(upTo).toLocaleString('en')}`))
      .join(', ');
  return [
    '## Prices',
    '',
    `${prices.regions.usd}; ${prices.regions.cny}. Looked up ${prices.lookedUp}: ${prices.how}`,
    '',
    table(
      ['price', 'of', 'dollars', '', 'yuan', ''],
      prices.prices.map(({ service, what, per, usd, cny }) => [
        `${service}: ${what}`,
        Number(per).toLocaleString('en'),
        shown(usd),
        `[${marks[usd.checked]}](${usd.page})`,
        cny === undefined ? 'converted' : shown(cny),
        cny === undefined ? '✗ unverified' : `[${marks[cny.checked]}](${cny.page})`,
      ]),
    ),
    '',
    ...notes(),
    '',
    "✓ on a stored copy of the provider's own page; (✓) in somebody's record of the provider's list; ✗ neither: check before relying on it. What each was",
    "seen in stands in [prices.json](../bench/cost/prices.json). Not counted: KMS with AWS's own key, SNS and EventBridge (an event a batch), queries of logs",
    'and of reports, server access logs of the buckets.',
    '',
    '## Limits',
    '',
    `Defaults, looked up ${limits.lookedUp}:`,
    '',
    table(
      ['limit', '', 'unit', ''],
      limits.limits.map(({ what, value, unit, source, checked }) => [
        what,
        value,
        unit,
        source.startsWith('http') ? `[${marks[checked]}](${source})` : `\`${source}\``,
      ]),
    ),
  ].join('\n');
}

/** What is to be said of single prices. */
function notes(): readonly string[] {
  return prices.prices.flatMap(({ service, what, usd, cny }) =>
    [usd.note, cny?.note].flatMap((note) => (note === undefined ? [] : [`- ${service}, ${what}: ${note}`])),
  );
}
