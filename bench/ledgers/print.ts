/** Ledgers beside other ways of judging them, as a table in Markdown. */
import { table, times, whole } from '../print.ts';
import type { LedgerFigures, Took } from './measure.ts';

const names: Readonly<Record<string, string>> = {
  csv: 'CSV to breaches in JSON lines',
  whole: 'CSV to whole reports in JSON lines',
  xlsx: 'XLSX to breaches in JSON lines',
};

export function printLedgers({ ledgers, lateInHaikou }: LedgerFigures): string {
  const cpu = ({ cpuSeconds }: Took): string => `${cpuSeconds.toFixed(1)} s`;
  const peak = ({ peakBytes }: Took): string => `${(peakBytes / 1_000_000).toFixed(0)} MB`;
  const rate = (rows: number, { cpuSeconds }: Took): string => whole(rows / cpuSeconds);
  const csv = ledgers.filter(({ what }) => what === 'csv');
  const [shortest, longest] = [csv[0], csv.at(-1)];
  const growth =
    shortest === undefined || longest === undefined
      ? ''
      : `Memory of the longest file is ${times(longest.now.peakBytes / shortest.now.peakBytes)} that of the shortest (≤ 1.3 ×).`;
  const { guiju, duckdb } = lateInHaikou;
  return [
    '',
    '## Ledgers',
    '',
    table(
      [
        '',
        'rows',
        'processor',
        'rows a second of it',
        'most memory',
        'before issue 16',
        'times as fast',
        'by the clock',
        'DuckDB',
        'of DuckDB',
        'by the clock',
      ],
      ledgers.map(({ what, rows, now, before, duckdb: peer }) => [
        names[what] ?? what,
        whole(rows),
        cpu(now),
        rate(rows, now),
        peak(now),
        cpu(before),
        times(before.cpuSeconds / now.cpuSeconds),
        times(before.seconds / now.seconds),
        peer === null ? '' : cpu(peer),
        peer === null ? '' : (peer.cpuSeconds / now.cpuSeconds).toFixed(2),
        peer === null ? '' : (peer.seconds / now.seconds).toFixed(2),
      ]),
    ),
    '',
    `${growth} Late in Haikou by the rule DuckDB was given: ${whole(guiju)} found by guiju, ${duckdb === null ? 'DuckDB was not there' : `${whole(duckdb)} by DuckDB`}.`,
  ].join('\n');
}
