/** The table of files. */
import { table } from '../print.ts';
import type { FileFigure } from './measure.ts';

const of = (value: number, unit: string): string => `${value < 10 ? value.toFixed(1) : Math.round(value)} ${unit}`;

export function printFiles(figures: readonly FileFigure[]): string {
  return [
    '',
    '## Files of up to ten megabytes',
    '',
    table(
      ['file', 'on the disk', 'of one processor', 'most memory', 'outcome'],
      figures.map(({ name, megabytes, seconds, memory, outcome }) => [
        name,
        of(megabytes, 'MB'),
        of(seconds, 's'),
        of(memory, 'MB'),
        outcome.length > 60 ? `${outcome.slice(0, 60)}…` : outcome,
      ]),
    ),
  ].join('\n');
}
