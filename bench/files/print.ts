/** The table of files. */
import { table, within } from '../print.ts';
import type { FileFigure } from './measure.ts';

const of = (value: number, unit: string): string => `${value < 10 ? value.toFixed(1) : Math.round(value)} ${unit}`;

export function printFiles(figures: readonly FileFigure[]): string {
  return [
    '',
    '## Files of up to ten megabytes',
    '',
    'Small checks: the time of a check that is judged and not stored, in the middle, while the same machine reads the file, beside what it is just before. Standstill: the longest that the thread of the server was busy with one thing meanwhile.',
    '',
    table(
      [
        'file',
        'on the disk',
        'of one processor',
        'most memory',
        'small checks meanwhile',
        'longest standstill',
        'outcome',
      ],
      figures.map(({ name, megabytes, seconds, memory, beside, outcome }) => [
        name,
        of(megabytes, 'MB'),
        of(seconds, 's'),
        of(memory, 'MB'),
        within(beside.during / beside.before, 2),
        beside.standstill === undefined ? '' : of(beside.standstill, 'ms'),
        outcome.length > 60 ? `${outcome.slice(0, 60)}…` : outcome,
      ]),
    ),
  ].join('\n');
}
