/** The figures as tables in Markdown, each with what it has to reach. */
import type { BulkFigure } from './bulk/measure.ts';
import type { GrowthFigures } from './growth/measure.ts';
import type { HttpFigures, Rate } from './http/measure.ts';
import type { JudgingFigures } from './judging/measure.ts';
import type { StartFigures } from './start/measure.ts';

type Cell = string | number;

export function table(headings: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const line = (cells: readonly Cell[]): string => `| ${cells.map(cell).join(' | ')} |`;
  const rule = headings.map((_, place) => (place === 0 ? '---' : '---:'));
  return [line(headings), line(rule), ...rows.map(line)].join('\n');
}

const cell = (value: Cell): string => (typeof value === 'string' ? value : whole(value));
export const whole = (value: number): string => Math.round(value).toLocaleString('en');
export const times = (value: number): string => `${value < 10 ? value.toFixed(2) : whole(value)} ×`;
const megabytes = (bytes: number): string => `${(bytes / 1_000_000).toFixed(1)} MB`;
const kilobytes = (bytes: number): string => `${(bytes / 1_000).toFixed(0)} KB`;
const milliseconds = (value: number): string => `${value.toFixed(value < 1 ? 2 : 1)} ms`;
/** A ratio beside what it has to reach. */
const reached = (value: number, least: number): string =>
  `${times(value)} (≥ ${least}${value >= least ? '' : ', not reached'})`;
export const within = (value: number, most: number): string =>
  `${times(value)} (≤ ${most}${value <= most ? '' : ', not reached'})`;

export function printJudging({ judging, beside, sample }: JudgingFigures): string {
  const { guiju, handwritten, zen, jsonRulesEngine, jsonLogicEngine } = judging;
  const asThePeers = beside.guijuRulingsOfPreparedFacts;
  const rulings = microseconds(beside.guijuRulingsOnly);
  const reading = microseconds(beside.readingOnly);
  const digest = microseconds(beside.digestOnly);
  const floor = 1_000_000 / (reading + digest);
  return [
    '',
    '## Judging',
    '',
    `${sample.rules} rules, ${whole(sample.cases)} cases of ${sample.bytesACase} bytes, ${sample.findingsACase.toFixed(1)} findings a case. All five agree on every case.`,
    '',
    table(
      ['engine', 'is handed', 'gives', 'cases a second', 'guiju is'],
      [
        ['guiju', 'the case', 'the whole report', guiju, ''],
        ['hand-written TypeScript', 'the case', 'the same report', handwritten, reached(guiju / handwritten, 0.5)],
        ['json-logic-engine, compiled', PREPARED, YES_OR_NO, jsonLogicEngine, reached(guiju / jsonLogicEngine, 1)],
        ['zen-engine, compiled decision table', PREPARED, YES_OR_NO, zen, reached(guiju / zen, 50)],
        ['json-rules-engine', PREPARED, YES_OR_NO, jsonRulesEngine, reached(guiju / jsonRulesEngine, 50)],
      ],
    ),
    '',
    'Prepared facts are dates as day numbers, amounts in fen, due days by the calendar, shares to the fen. guiju on the same terms:',
    '',
    table(
      ['guiju', 'is handed', 'gives', 'cases a second', 'json-logic-engine', 'zen-engine', 'json-rules-engine'],
      [
        [
          'as the peers',
          PREPARED,
          'the outcome of every rule, and what is missing',
          asThePeers,
          times(asThePeers / jsonLogicEngine),
          times(asThePeers / zen),
          times(asThePeers / jsonRulesEngine),
        ],
        ['without words', 'the case', 'the same', beside.guijuRulingsOnly, '', '', ''],
        ['as bulk runs', 'the case', 'breaches, counts, verdict', beside.guijuBreachesOnly, '', '', ''],
      ],
    ),
    '',
    'Where the time of one case goes:',
    '',
    table(
      ['', 'µs'],
      [
        ['reading its facts: dates, amounts, periods', reading.toFixed(1)],
        ['judging by every rule that applies', (rulings - reading).toFixed(1)],
        ['its digest, SHA-256 of canonical JSON', digest.toFixed(1)],
        ['words, figures and citation of every finding', (microseconds(guiju) - rulings - digest).toFixed(1)],
        ['together', microseconds(guiju).toFixed(1)],
      ],
    ),
    '',
    `Reading and digest alone, with no rule and no finding, would leave ${whole(floor)} cases a second: ${times(floor / jsonLogicEngine)} of json-logic-engine, ${times(floor / zen)} of zen-engine.`,
    `zen-engine asked 1,000 cases at once: ${whole(beside.zenManyAtOnce)} a second.`,
  ].join('\n');
}

const PREPARED = 'prepared facts';
const YES_OR_NO = 'breached or not, of every rule';
const microseconds = (rate: number): number => 1_000_000 / rate;

export function printGrowth({
  growth,
  findingsACase,
  microsecondsAFinding,
  compiledBytes,
  installedRules,
}: GrowthFigures): string {
  return [
    '',
    '## Growth',
    '',
    `The same 30 rules apply, ${findingsACase.toFixed(1)} findings a case; a finding takes ${microsecondsAFinding.toFixed(2)} µs, everything around it included.`,
    '',
    table(
      ['rules installed', 'cases a second', 'of the speed with 100', 'memory of all compiled'],
      (['100', '1000', '10000'] as const).map((size) => [
        whole(Number(size)),
        growth[size],
        size === '10000' ? reached(growth[size] / growth['100'], 0.9) : times(growth[size] / growth['100']),
        megabytes(compiledBytes[size]),
      ]),
    ),
    '',
    `The ${whole(installedRules)} rules of this release, all compiled, keep ${megabytes(compiledBytes.installed)}; a process compiles only the documents its cases need.`,
  ].join('\n');
}

export function printStart({ start, underRuntime, parts, bundleBytes, laterBytes, packages }: StartFigures): string {
  const row = (label: string, name: keyof typeof start, bundle: keyof typeof bundleBytes): Cell[] => [
    label,
    milliseconds(start[name]),
    times(start[name] / start.clientOnly),
    ...(underRuntime === undefined
      ? []
      : [milliseconds(underRuntime[name]), times(underRuntime[name] / underRuntime.clientOnly)]),
    milliseconds(parts[name].node),
    milliseconds(parts[name].load),
    milliseconds(parts[name].answer),
    kilobytes(bundleBytes[bundle]),
    kilobytes(laterBytes[bundle]),
  ];
  const small = packages.filter(({ bytes }) => bytes < 5_000);
  return [
    '',
    '## Start',
    '',
    table(
      [
        'bundled handler',
        'to the first answer',
        'of the client’s',
        ...(underRuntime === undefined ? [] : ['under Lambda’s runtime client', 'of the client’s there']),
        'Node.js',
        'load',
        'answer',
        'loaded at once',
        'when needed',
      ],
      [
        row('empty', 'empty', 'empty'),
        row('makes the DynamoDB client', 'clientOnly', 'clientOnly'),
        row('judges a payment', 'check', 'check'),
        row('judges a tender', 'tender', 'check'),
        row('judges an approval', 'approval', 'check'),
      ],
    ),
    '',
    `The first report, of a payment, takes ${within(start.check / start.clientOnly, 1.5)} of the handler that only makes the client.`,
    ...(underRuntime === undefined
      ? []
      : [
          '',
          `Under the runtime client: payment ${within(underRuntime.check / underRuntime.clientOnly, 1.5)}, tender ${within(underRuntime.tender / underRuntime.clientOnly, 1.5)}, approval ${within(underRuntime.approval / underRuntime.clientOnly, 1.5)}.`,
        ]),
    '',
    table(
      ['loaded at once by the function that judges', 'bytes'],
      [
        ...packages.filter(({ bytes }) => bytes >= 5_000).map(({ name, bytes }) => [name, bytes]),
        [`${small.length} smaller ones`, small.reduce((sum, { bytes }) => sum + bytes, 0)],
      ],
    ),
  ].join('\n');
}

export function printHttp({ http, storedBytes, concurrency }: HttpFigures): string {
  const row = (label: string, { rate, p50, p99 }: Rate, ratio: string): Cell[] => [
    label,
    rate,
    milliseconds(p50),
    milliseconds(p99),
    ratio,
  ];
  return [
    '',
    '## Whole path',
    '',
    `${concurrency} requests under way; the table is dynalite in memory. Stored: ${whole(storedBytes.stored)} bytes without a breach, ${whole(storedBytes.storedWithBreaches)} with four.`,
    '',
    table(
      ['POST /v1/checks', 'a second', 'p50', 'p99', 'guiju is'],
      [
        row('an empty handler behind the same gateway', http.empty, ''),
        row('judged, not stored', http.notStored, `${times(http.notStored.rate / http.empty.rate)} of empty`),
        row('judged and stored, no breach', http.stored, reached(http.stored.rate / http.putOnly.rate, 0.7)),
        row('a handler that only puts the same item', http.putOnly, ''),
        row(
          'judged and stored, four breaches (five items, 19 index entries)',
          http.storedWithBreaches,
          times(http.storedWithBreaches.rate / http.putOnlyOfSameSize.rate),
        ),
        row('a handler that only puts one item as large', http.putOnlyOfSameSize, ''),
      ],
    ),
    '',
    'Without HTTP in front, as Lambda calls the function:',
    '',
    table(
      ['', 'a second', 'p50', 'p99', 'guiju is'],
      [
        row('judged and stored, no breach', http.bareCheck, reached(http.bareCheck.rate / http.barePut.rate, 0.7)),
        row('a client that puts the same item', http.barePut, ''),
      ],
    ),
    '',
    `The check takes ${milliseconds(1_000 / http.bareCheck.rate - 1_000 / http.barePut.rate)} more than the put alone.`,
  ].join('\n');
}

export function printBulk(figures: readonly BulkFigure[]): string {
  return [
    '',
    '## Bulk',
    '',
    table(
      [
        'rows of CSV',
        'judged, rows a second',
        'most memory',
        'reports written, rows a second',
        'most memory',
        'result',
      ],
      figures.map(({ rows, judged, written }) => [
        whole(rows),
        judged.rowsASecond,
        megabytes(judged.peakBytes),
        written.rowsASecond,
        megabytes(written.peakBytes),
        megabytes(written.resultBytes),
      ]),
    ),
  ].join('\n');
}
